import { fieldsAt } from '@formularwerk/assistant';
import type { Entries, Field } from '@formularwerk/form';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { useWords } from '../fields/useWords.ts';
import { useScreen } from '../screen.ts';
import { LONG, NARROW, onStage, startWith } from '../story.fixture.tsx';
import { Errors, Hint, LabelText, Warnings } from './FieldWords.tsx';

/** The words around a control, without the control. */
export default { component: LabelText, subcomponents: { Hint, Errors, Warnings } } satisfies Meta<
  typeof LabelText
>;

const check = {
  id: 'frist',
  severity: 'warning',
  when: 'true',
  message: 'Die Bearbeitung dauert 14 Tage.',
} as const;
const field: Field = { id: 'vorname', type: 'text', label: 'Vorname', required: true };

const WordsOfTheFirst = () => {
  const { walk, filing } = useScreen().state.session;
  return fieldsAt(walk, filing.place).map((view) => <WordsOf key={view.path} view={view} />);
};

const WordsOf = ({ view }: { readonly view: ReturnType<typeof fieldsAt>[number] }) => {
  const words = useWords(view);
  return (
    <div className="kern-form-input">
      <span className="kern-label">
        <LabelText field={view} />
      </span>
      <Hint field={view} words={words} />
      <Errors field={view} words={words} />
      <Warnings field={view} words={words} />
    </div>
  );
};

const words = (own: Field, entries: Entries = {}): StoryObj =>
  onStage(startWith([own], entries, { showProblems: true }), <WordsOfTheFirst />);

export const Required: StoryObj = {
  ...words(field),
  play: ({ canvas }) => expect(canvas.queryByText('(freiwillig)')).toBeNull(),
};
export const Optional: StoryObj = {
  ...words({ ...field, required: false }),
  play: ({ canvas }) => expect(canvas.getByText('(freiwillig)')).toBeVisible(),
};
/** Authors who wrote the mark themselves do not have it twice. */
export const Marked: StoryObj = {
  ...words({ ...field, label: 'Vorname (freiwillig)', required: false }),
  play: ({ canvas }) => expect(canvas.getAllByText(/\(freiwillig\)/)).toHaveLength(1),
};
export const English: StoryObj = { ...words({ ...field, required: false }), globals: { language: 'en' } };
export const Wrong = words({ ...field, help: 'Wie im Ausweis' }, { vorname: '' });
export const Warned = words({ ...field, checks: [check] }, { vorname: 'Ayşe' });
const long: Field = { ...field, label: LONG, help: LONG, checks: [{ ...check, message: LONG }] };
export const LongWords = words(long, { vorname: '' });
export const Narrow: StoryObj = { ...LongWords, globals: NARROW };
