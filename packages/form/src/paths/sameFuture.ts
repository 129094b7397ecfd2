import type { Entries, Json } from '../entries.ts';
import type { Address } from '../parse/addresses.ts';
import type { Walk } from '../walkView.ts';
import type { Behind, Influence } from './influence.ts';
import { fieldsSeen } from './seen.ts';

/** What somebody decided on the way. */
export interface Told {
  readonly address: Address;
  /** The path of the entry. */
  readonly path: string;
  readonly answer: string;
}

/** An answer by what was typed, wherever. */
export const answerKey = (answer: Entries): string => JSON.stringify(Object.values(answer));

/**
 * Of what was decided and computed on the way, what something behind this question still looks at. Ways on which that is
 * the same go on alike: one of them is enough.
 */
export function whatMatters(
  told: readonly Told[],
  walked: Walk,
  { behind }: Influence,
  { place, path }: { readonly place: string; readonly path: string },
): readonly Json[] {
  const { all, ofOthers } = behind(place);
  const here = entryIn(path, ofOthers);
  const matters = (address: Address, at: string): boolean => {
    const entry = entryIn(at, ofOthers);
    const looked = ofOthers && entry !== undefined && entry !== here ? ofOthers.all : all;
    return looked.has(address);
  };
  return [
    ...told.flatMap((one) => (matters(one.address, one.path) ? [[one.path, one.answer]] : [])),
    ...[...fieldsSeen(walked)].flatMap(({ address, view }) =>
      view.type === 'computed' && matters(address, view.path) ? [[view.path, view.answer ?? '']] : [],
    ),
  ];
}

/** The entry of the list in which this stands. */
const entryIn = (path: string, others: Behind['ofOthers']): string | undefined =>
  others && path.startsWith(`${others.list}.`) ? path.slice(others.list.length + 1).split('.')[0] : undefined;
