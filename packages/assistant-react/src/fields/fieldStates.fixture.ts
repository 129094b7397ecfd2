import type { Entries, Entry, Field } from '@formularwerk/form';
import type { StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { asked, LONG, NARROW } from '../story.fixture.tsx';

const WARNING = 'Die Bearbeitung dauert etwa 14 Tage.';

export interface Cases {
  /** An entry that is right: of the field, or of the fields inside. */
  readonly filled: Entry | Entries;
  /** One that is wrong; nothing at all if it is absent. */
  readonly wrong?: Entry | Entries;
}

/**
 * A required field in every state. There is no disabled one: what cannot be answered is not shown, and what is shown
 * can be answered.
 */
export function fieldStates(field: Field, { filled, wrong = '' }: Cases) {
  const at = (entry: Entry | Entries): Entries =>
    typeof entry === 'string' || Array.isArray(entry) ? { [field.id]: entry as Entry } : (entry as Entries);
  const long = { ...field, label: LONG, help: `Die ${LONG} steht oben rechts auf Ihrem Bescheid.` } as Field;
  const check = { id: 'dauer', severity: 'warning', when: 'true', message: WARNING } as const;
  return {
    empty: asked([field]),
    filled: asked([field], at(filled)),
    optional: asked([{ ...field, required: false } as Field]),
    wrong: asked([field], at(wrong), true),
    warned: asked([{ ...field, checks: [check] } as Field], at(filled)),
    longWords: asked([long], at(filled)),
    narrow: { ...asked([long], at(wrong), true), globals: NARROW },
  };
}

/** The same for a field that is one line (or several) of text, found and described as by who cannot see it. */
export function textStates(
  field: Field & { readonly label: string },
  {
    says,
    ...cases
  }: Cases & { readonly filled: string /** How the wrong entry is told. */; readonly says: string },
) {
  const states = fieldStates(field, cases);
  return {
    ...states,
    empty: played(states.empty, ({ canvas }) =>
      expect(canvas.getByRole('textbox', { name: field.label })).toBeRequired(),
    ),
    filled: played(states.filled, ({ canvas }) =>
      expect(canvas.getByRole('textbox', { name: field.label })).toHaveValue(cases.filled),
    ),
    optional: played(states.optional, ({ canvas }) =>
      expect(canvas.getByRole('textbox', { name: `${field.label} (freiwillig)` })).not.toBeRequired(),
    ),
    wrong: played(states.wrong, ({ canvas }) => {
      const control = canvas.getByRole('textbox', { name: field.label });
      expect(control).toBeInvalid();
      expect(control).toHaveAccessibleDescription(expect.stringContaining(`Fehler: ${says}`));
    }),
    warned: played(states.warned, ({ canvas }) => {
      const control = canvas.getByRole('textbox', { name: field.label });
      expect(control).toBeValid();
      expect(control).toHaveAccessibleDescription(expect.stringContaining(WARNING));
    }),
  };
}

const played = (story: StoryObj, play: NonNullable<StoryObj['play']>): StoryObj => ({ ...story, play });
