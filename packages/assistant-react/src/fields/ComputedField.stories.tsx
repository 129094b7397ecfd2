import type { ComputedField as ComputedDefinition, DecimalField } from '@formularwerk/form';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { alive, asked, LONG, NARROW, startWith } from '../story.fixture.tsx';
import { ComputedField } from './ComputedField.tsx';

export default { component: ComputedField } satisfies Meta<typeof ComputedField>;

const area: DecimalField = { id: 'flaeche', type: 'decimal', label: 'Größe', required: true, unit: 'm²' };
const fee: ComputedDefinition = {
  id: 'gebuehr',
  type: 'computed',
  label: 'Gebühr',
  result: 'money',
  value: '2.5 * flaeche',
  basis: '§ 4 der Sondernutzungssatzung',
};

/** As long as something is missing that it depends on. */
export const Empty: StoryObj = {
  ...asked([area, fee]),
  play: ({ canvas }) =>
    expect(canvas.getByRole('status', { name: 'Gebühr' })).toHaveTextContent(/^Wird berechnet/),
};
export const Filled: StoryObj = {
  ...asked([area, fee], { flaeche: '12' }),
  play: ({ canvas }) => {
    const value = canvas.getByRole('status', { name: 'Gebühr' });
    expect(value).toHaveTextContent('30,00 €');
    expect(value).toHaveAccessibleDescription('Rechtsgrundlage: § 4 der Sondernutzungssatzung');
  },
};
export const Follows = alive(startWith([area, fee], { flaeche: '12' }), async ({ canvas }) => {
  const control = await canvas.findByRole('textbox', { name: 'Größe' });
  await userEvent.clear(control);
  await userEvent.type(control, '20');
  expect(await canvas.findByText('50,00 €')).toBeVisible();
});
const check = { id: 'hoch', severity: 'warning', when: 'true', message: 'Das ist viel.' } as const;
export const Warned = asked([area, { ...fee, checks: [check] }], { flaeche: '4000' });
/** A value that a rule of the form does not allow. */
export const Wrong: StoryObj = {
  ...asked(
    [
      area,
      { ...fee, checks: [{ ...check, severity: 'error', message: 'Mehr als 500 € sind nicht erlaubt.' }] },
    ],
    { flaeche: '4000' },
    true,
  ),
  play: ({ canvas }) =>
    expect(canvas.getByRole('status', { name: 'Gebühr' })).toHaveAccessibleDescription(
      /Fehler: Mehr als 500\s€/,
    ),
};
/** A value that is only meant for the office is not drawn. */
export const Internal: StoryObj = {
  ...asked([area, { ...fee, internal: true }], { flaeche: '12' }),
  play: ({ canvas }) => expect(canvas.queryByText('Gebühr')).not.toBeInTheDocument(),
};
const long = { ...fee, label: LONG, basis: LONG };
export const LongWords = asked([area, long], { flaeche: '12' });
export const Narrow: StoryObj = { ...asked([area, long], { flaeche: '12345678' }), globals: NARROW };
