import { type Parts, partsNeeded } from './parts.ts';

const loaded: { -readonly [P in keyof Parts]?: Parts[P] } = {};

/** The parts that only some forms need, as far as `loadParts` has loaded them. */
export const parts = loaded as Parts;

const LOADERS: { readonly [P in keyof Parts]: () => Promise<Parts[P]> } = {
  calculation: () => import('./calculation.ts'),
  derivedRows: () => import('./derivedRows.ts'),
  documents: () => import('./documents.ts'),
  formats: () => import('./formats.ts'),
  markdown: () => import('./markdown.ts'),
  tables: () => import('./tables.ts'),
};

/** Loads what a form needs, before it is compiled. Rejects where a part cannot be fetched. */
export async function loadParts(definition: object): Promise<void> {
  await Promise.all([...partsNeeded(definition)].map(load));
}

const load = async <P extends keyof Parts>(part: P): Promise<void> => {
  loaded[part] ??= await LOADERS[part]();
};
