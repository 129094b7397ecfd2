import type { Check } from '../generated/definition.ts';
import type { Change } from './change.ts';
import { compareListed } from './compareListed.ts';
import { compareProperties, type Subject } from './compareProperties.ts';

/** Checks are told at what they check. */
export const compareChecks = (
  before: readonly Check[] = [],
  after: readonly Check[] = [],
  subject: Subject,
): readonly Change[] =>
  compareListed(
    before,
    after,
    {
      noun: { de: `Prüfung bei ${subject.name}`, en: `Check of ${subject.name}` },
      idOf: ({ id }) => id,
      nodeOf: () => subject.node,
      nameOf: ({ message }) => subject.speech.quote(message),
      compare: (old, now) =>
        compareProperties(old, now, {
          ...subject,
          name: subject.speech.say({
            de: `der Prüfung bei ${subject.name}`,
            en: `the check of ${subject.name}`,
          }),
        }),
      added: 'data',
      removed: 'data',
    },
    subject.speech,
  );
