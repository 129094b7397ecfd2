import type { Check } from '@formularwerk/form';
import { textOf } from '../textOf.ts';
import type { Change } from './change.ts';
import { compareListed } from './compareListed.ts';
import { compareProperties, type Subject } from './compareProperties.ts';

/** Checks are told at what they check. */
export const compareChecks = (
  before: readonly Check[] = [],
  after: readonly Check[] = [],
  { form, node, name }: Subject,
): readonly Change[] =>
  compareListed(before, after, {
    noun: `Prüfung bei ${name}`,
    idOf: ({ id }) => id,
    nodeOf: () => node,
    nameOf: ({ message }) => textOf(message),
    compare: (old, now) => compareProperties(old, now, { form, node, name: `der Prüfung bei ${name}` }),
    added: 'data',
    removed: 'data',
  });
