import type { Entries, FormDefinition, Json, Problem } from '@formularwerk/form';

export type Parameters = Readonly<Record<string, Json>>;

/** A whole walk written down: what was typed page by page, and where it led (see forms.test.ts of the form package). */
export interface Journey {
  readonly name: string;
  readonly today: string;
  readonly parameters?: Parameters;
  /** One save each. The paths of entries are relative to the item where one is named. */
  readonly steps: readonly {
    readonly page: string;
    readonly item?: string;
    readonly entries?: Entries;
    /** On the page of an outcome: „Trotzdem fortfahren“. */
    readonly continue?: true;
  }[];
  readonly expected: {
    readonly pages: readonly string[];
    readonly computed: Parameters;
    readonly problems: readonly Pick<Problem, 'path' | 'code' | 'severity'>[];
  };
}

const files: Readonly<Record<string, unknown>> = import.meta.glob(
  ['../../../../forms/*/*.json', '../../../../forms/*/journeys/*.json'],
  { eager: true, import: 'default' },
);

const read = (path: string): unknown => {
  const file = files[`../../../../forms/${path}`];
  if (!file) throw new Error(`There is no forms/${path}.`);
  return file;
};

/** The names of all forms, as their folders are called. */
export const formNames: readonly string[] = Object.keys(files)
  .filter((path) => path.endsWith('/form.json'))
  .map((path) => path.split('/').at(-2) ?? '');

export const definitionOf = (form: string) => read(`${form}/form.json`) as FormDefinition;
/** What a town sets; the sample when none is named. */
export const parametersOf = (form: string, town?: string) =>
  read(`${form}/parameters${town === undefined ? '' : `.${town}`}.json`) as Parameters;
/** The towns that set values of a form: `parameters.hille.json`. */
export const townsOf = (form: string): readonly string[] =>
  Object.keys(files).flatMap((path) => {
    const [folder, name = ''] = path.split('/').slice(-2);
    return folder === form ? (/^parameters\.(.+)\.json$/.exec(name)?.[1] ?? []) : [];
  });
export const journeyOf = (form: string, name: string) => read(`${form}/journeys/${name}.json`) as Journey;
