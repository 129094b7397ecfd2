import type { Entries, Entry, Field } from '@formularwerk/form';
import { asked, LONG, NARROW } from '../story.fixture.tsx';

export const WARNING = 'Die Bearbeitung dauert etwa 14 Tage.';

export interface FieldCase {
  /** It is required. */
  readonly field: Field;
  /** An entry that is right: of the field, or of the fields inside. */
  readonly filled: Entry | Entries;
  /** One that is wrong; nothing at all if it is absent. */
  readonly wrong?: Entry | Entries;
}

/**
 * A field in every state, or several on one page. There is no disabled one: what cannot be answered is not shown, and
 * what is shown can be answered.
 */
export function fieldStates(...cases: readonly FieldCase[]) {
  const fields = cases.map(({ field }) => field);
  const long = fields.map(lengthened);
  const filled: Entries = Object.assign({}, ...cases.map((own) => entriesOf(own.field, own.filled)));
  const wrong: Entries = Object.assign({}, ...cases.map((own) => entriesOf(own.field, own.wrong ?? '')));
  return {
    empty: asked(fields),
    filled: asked(fields, filled),
    optional: asked(fields.map((field) => ({ ...field, required: false }) as Field)),
    wrong: asked(fields, wrong, true),
    warned: asked(fields.map(warned), filled),
    longWords: asked(long, filled),
    narrow: { ...asked(long, wrong, true), globals: NARROW },
  };
}

const entriesOf = (field: Field, entry: Entry | Entries): Entries =>
  typeof entry === 'string' || Array.isArray(entry) ? { [field.id]: entry as Entry } : (entry as Entries);

const lengthened = (field: Field): Field =>
  ({ ...field, label: LONG, help: `Die ${LONG} steht oben rechts auf Ihrem Bescheid.` }) as Field;

const warned = (field: Field): Field =>
  ({
    ...field,
    checks: [{ id: 'dauer', severity: 'warning', when: 'true', message: WARNING }],
  }) as Field;
