import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { parameterAt } from '../../../core/lookups.ts';
import { useForm } from '../../designerContext.ts';
import { NARROW } from '../../stage.fixture.tsx';
import { inStates } from '../../states.fixture.tsx';
import { inPane } from '../inPane.fixture.tsx';
import { longWords } from '../sample.fixture.ts';
import { SampleControl } from './SampleControl.tsx';
import { TablePart } from './TablePart.tsx';

export default { component: TablePart, subcomponents: { SampleControl } } satisfies Meta<typeof TablePart>;

/** The table of the form, as it is by now. */
const Tarif = () => {
  const parameter = parameterAt(useForm(), 'tarif');
  return parameter && <TablePart parameter={parameter} />;
};

export const Filled = inPane(<Tarif />);
export const NoRows = inPane(
  <TablePart
    parameter={{
      id: 'tarif',
      type: 'table',
      label: 'Gebührentarif',
      columns: [{ id: 'code', type: 'text', label: 'Kürzel' }],
      sample: [],
    }}
  />,
);
export const Added = inPane(<Tarif />, {}, async ({ canvas }) => {
  await userEvent.click(canvas.getByRole('button', { name: 'Zeile hinzufügen' }));
  await userEvent.type(canvas.getByLabelText('Neue Spalte'), 'Gruppe{Enter}');
  expect(canvas.getByLabelText('Gruppe, Zeile 3')).toHaveValue('Beispiel');
});
export const ColumnOpened = inPane(<Tarif />, {}, async ({ canvas }) => {
  await userEvent.click(canvas.getByText('Satz', { selector: 'summary *' }));
  expect(await canvas.findByLabelText('Überschrift der Spalte')).toHaveValue('Satz');
});

/** What is no amount stays in its cell. */
export const Refused = inPane(<Tarif />, {}, async ({ canvas }) => {
  await userEvent.type(canvas.getByLabelText('Satz, Zeile 1'), 'x');
  expect(canvas.getByLabelText('Satz, Zeile 1')).toBeInvalid();
});
export const LongWords = { ...inPane(<Tarif />, { form: longWords() }), globals: NARROW };

/** A value of each sort, and one that is missing. */
export const Samples: StoryObj = inStates(
  (props: Partial<Parameters<typeof SampleControl>[0]>) => (
    <SampleControl label="Beispielwert" type="text" value={undefined} onValue={() => undefined} {...props} />
  ),
  {
    none: {},
    text: { value: 'Frau Müller' },
    'whole number': { type: 'integer', value: 14 },
    number: { type: 'decimal', value: '1.5' },
    amount: { type: 'money', value: '20.00' },
    day: { type: 'date', value: '2027-01-01' },
    'yes or no': { type: 'boolean', value: true },
  },
);
