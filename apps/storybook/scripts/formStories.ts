import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';

const FORMS = new URL('../../../forms/', import.meta.url);

/** The stories of all forms, by file name: Storybook wants to read names in the source, so they are written out. */
export const formStories = (): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(FORMS)
      .filter((form) => existsSync(new URL(`${form}/form.json`, FORMS)))
      .map((form) => [`${pascal(form)}.stories.tsx`, storiesOf(form)]),
  );

function storiesOf(form: string): string {
  const { title } = read(`${form}/form.json`) as { readonly title: string | { readonly de: string } };
  const towns = readdirSync(new URL(`${form}/`, FORMS)).flatMap(
    (file) => /^parameters\.(.+)\.json$/.exec(file)?.[1] ?? [],
  );
  const folder = new URL(`${form}/journeys/`, FORMS);
  const journeys = existsSync(folder) ? readdirSync(folder).map((file) => basename(file, '.json')) : [];
  const tested = longest(form, journeys);
  const german = typeof title === 'string' ? title : title.de;
  return `// Written by scripts/writeFormStories.ts out of forms/${form}. Do not edit.
import { type FormStory, journeyStory, previewStory } from '../forms/journeyStory.tsx';

export default { title: ${quoted(`Formularvorschau/${german}`)} };

export const Beginning: FormStory = { ...previewStory('${form}'), name: 'Von vorn' };
${towns.map((town) => `export const ${pascal(town)}: FormStory = { ...previewStory('${form}', '${town}'), name: ${quoted(`Mit den Werten von ${pascal(town)}`)} };\n`).join('')}${journeys
  .map((journey) => {
    const { name } = read(`${form}/journeys/${journey}.json`) as { readonly name: string };
    const tags = tested.has(journey) ? '' : ", tags: ['!test']";
    return `export const ${pascal(journey)}: FormStory = { ...journeyStory('${form}', '${journey}'), name: ${quoted(name)}${tags} };\n`;
  })
  .join('')}`;
}

/** So many journeys of a form are looked at in a browser whenever tests run; the form's own tests play all of them. */
const TESTED = 1;

/** Those that go furthest, for they show most. */
const longest = (form: string, journeys: readonly string[]): ReadonlySet<string> =>
  new Set(
    journeys
      .map((journey) => {
        const { steps } = read(`${form}/journeys/${journey}.json`) as { readonly steps: readonly unknown[] };
        return { journey, steps: steps.length };
      })
      .toSorted((a, b) => b.steps - a.steps)
      .slice(0, TESTED)
      .map(({ journey }) => journey),
  );

const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, FORMS), 'utf8'));

const quoted = (text: string): string => JSON.stringify(text);

/** `v1-cafe` → `V1Cafe` */
const pascal = (name: string): string =>
  name.replace(/(^|-)([a-z0-9])/g, (_match, _dash, letter: string) => letter.toUpperCase());
