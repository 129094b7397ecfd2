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

/** Journeys are played by the form's own tests, and in a browser by the portal's; here they are to be looked at. */
function storiesOf(form: string): string {
  const { title } = read(`${form}/form.json`) as { readonly title: string | { readonly de: string } };
  const towns = readdirSync(new URL(`${form}/`, FORMS)).flatMap(
    (file) => /^parameters\.(.+)\.json$/.exec(file)?.[1] ?? [],
  );
  const folder = new URL(`${form}/journeys/`, FORMS);
  const journeys = existsSync(folder) ? readdirSync(folder).map((file) => basename(file, '.json')) : [];
  const german = typeof title === 'string' ? title : title.de;
  return `// Written by scripts/writeFormStories.ts out of forms/${form}. Do not edit.
import { type FormStory, journeyStory, previewStory } from '../forms/journeyStory.tsx';

export default { title: ${quoted(`Formularvorschau/${german}`)} };

export const Beginning: FormStory = { ...previewStory('${form}'), name: 'Von vorn' };
${towns.map((town) => `export const ${pascal(town)}: FormStory = { ...previewStory('${form}', '${town}'), name: ${quoted(`Mit den Werten von ${pascal(town)}`)} };\n`).join('')}${journeys
  .map((journey) => {
    const { name } = read(`${form}/journeys/${journey}.json`) as { readonly name: string };
    return `export const ${pascal(journey)}: FormStory = { ...journeyStory('${form}', '${journey}'), name: ${quoted(name)}, tags: ['!test'] };\n`;
  })
  .join('')}`;
}

const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, FORMS), 'utf8'));

const quoted = (text: string): string => JSON.stringify(text);

/** `v1-cafe` → `V1Cafe` */
const pascal = (name: string): string =>
  name.replace(/(^|-)([a-z0-9])/g, (_match, _dash, letter: string) => letter.toUpperCase());
