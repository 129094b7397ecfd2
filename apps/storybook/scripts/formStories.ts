import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';

const FORMS = new URL('../../../forms/', import.meta.url);

/** The stories of all forms, by file name: Storybook wants to read names in the source, so they are written out. */
export function formStories(): ReadonlyMap<string, string> {
  const forms = readdirSync(FORMS).filter((form) => existsSync(new URL(`${form}/form.json`, FORMS)));
  const tested = sample(forms);
  return new Map(forms.map((form) => [`${pascal(form)}.stories.tsx`, storiesOf(form, tested)]));
}

/** All journeys are played by the form's own tests, and in a browser by the portal's; here few are tested. */
const SAMPLE = 6;

interface Journey {
  readonly form: string;
  readonly file: string;
  readonly name: string;
  readonly steps: readonly { readonly page: string }[];
}

function storiesOf(form: string, tested: ReadonlySet<string>): string {
  const towns = readdirSync(new URL(`${form}/`, FORMS)).flatMap(
    (file) => /^parameters\.(.+)\.json$/.exec(file)?.[1] ?? [],
  );
  const title = titleOf(form);
  return `// Written by scripts/writeFormStories.ts out of forms/${form}. Do not edit.
import { type FormStory, journeyStory, previewStory } from '../forms/journeyStory.tsx';

export default { title: ${quoted(`Formularvorschau/${title}`)} };

export const Beginning: FormStory = { ...previewStory('${form}'), name: 'Von vorn' };
${towns.map((town) => `export const ${pascal(town)}: FormStory = { ...previewStory('${form}', '${town}'), name: ${quoted(`Mit den Werten von ${pascal(town)}`)} };\n`).join('')}${journeysOf(
  form,
)
  .map(
    ({ file, name }) =>
      `export const ${pascal(file)}: FormStory = { ...journeyStory('${form}', '${file}'), name: ${quoted(`${title} · ${name}`)}${tested.has(`${form}/${file}`) ? '' : ", tags: ['!test']"} };\n`,
  )
  .join('')}`;
}

/** The shortest journey of each form that gets to the end, and of these the shortest: `hundesteuer/ein-hund`. */
function sample(forms: readonly string[]): ReadonlySet<string> {
  const byLength = (one: Journey, other: Journey): number => one.steps.length - other.steps.length;
  const shortest = forms.flatMap(
    (form) =>
      journeysOf(form)
        .filter(({ steps }) => steps.at(-1)?.page === 'pruefen')
        .sort(byLength)[0] ?? [],
  );
  return new Set(
    shortest
      .sort(byLength)
      .slice(0, SAMPLE)
      .map(({ form, file }) => `${form}/${file}`),
  );
}

function journeysOf(form: string): readonly Journey[] {
  const folder = new URL(`${form}/journeys/`, FORMS);
  const files = existsSync(folder) ? readdirSync(folder).map((file) => basename(file, '.json')) : [];
  return files.map((file) => ({
    ...(read(`${form}/journeys/${file}.json`) as Omit<Journey, 'form' | 'file'>),
    form,
    file,
  }));
}

function titleOf(form: string): string {
  const { title } = read(`${form}/form.json`) as { readonly title: string | { readonly de: string } };
  return typeof title === 'string' ? title : title.de;
}

const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, FORMS), 'utf8'));

const quoted = (text: string): string => JSON.stringify(text);

/** `v1-cafe` → `V1Cafe` */
const pascal = (name: string): string =>
  name.replace(/(^|-)([a-z0-9])/g, (_match, _dash, letter: string) => letter.toUpperCase());
