import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { authoredTexts, wordsIn } from './check/authoredTexts.ts';
import type { FormDefinition } from './generated/definition.ts';

/** What makes German easy, as far as a machine can see it: short sentences, few clauses, no officialese. */
const FORMS = new URL('../../../forms/', import.meta.url);
const PLAIN = 'de-simple';
/** Words in a sentence. Names of laws are what they are. */
const MOST_WORDS = 15;
const HARD =
  /\b(ggf|bzw|gem|lt|u\. ?a|i\. ?d\. ?R)\.|\b(gemäß|hinsichtlich|diesbezüglich|unverzüglich|innerhalb|mittels|sowie|erfolgt|vorzulegen|einzureichen)\b/i;

const forms = readdirSync(FORMS)
  .filter((name) => existsSync(new URL(`${name}/form.json`, FORMS)))
  .map((name): [string, FormDefinition] => [
    name,
    JSON.parse(readFileSync(new URL(`${name}/form.json`, FORMS), 'utf8')),
  ])
  .filter(([, { languages }]) => languages?.includes(PLAIN));

it('there are forms in plain German', () => {
  expect(forms.map(([name]) => name)).toEqual(['hundesteuer', 'plakatierung']);
});

describe.each(forms)('%s in plain German', (_name, definition) => {
  const texts = authoredTexts(definition).flatMap(({ text }) => wordsIn(text, PLAIN) ?? []);

  it('has short sentences', () => {
    const long = texts
      .flatMap((text) => text.replaceAll(/\{\{.*?\}\}/g, 'x').split(/(?<=[.!?:])\s+(?=\p{Lu})/u))
      .filter(
        (sentence) =>
          sentence.split(/\s+/).length > MOST_WORDS && !/Artikel|Landesbeauftragte/.test(sentence),
      );
    expect(long).toEqual([]);
  });

  it('has none of the words of offices', () => {
    expect(texts.filter((text) => HARD.test(text))).toEqual([]);
  });
});
