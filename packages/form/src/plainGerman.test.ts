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
  ]);

it('there are fifteen forms', () => {
  expect(forms).toHaveLength(15);
});

describe.each(forms)('%s in plain German', (_name, definition) => {
  const authored = authoredTexts(definition);
  const texts = authored.flatMap(({ text }) => wordsIn(text, PLAIN) ?? []);

  it('is offered, and has all its texts', () => {
    expect(definition.languages).toContain(PLAIN);
    expect(authored.filter(({ text }) => typeof text === 'object' && text[PLAIN] === undefined)).toEqual([]);
  });

  it('has short sentences', () => {
    const long = texts
      .flatMap((text) => text.replaceAll(/\{\{.*?\}\}/g, 'x').split(/(?<=[.!?:])\s+(?=\p{Lu})|\n+- /u))
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
