import { subjectsFor } from '@formularwerk/form/conditions';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { fn } from 'storybook/test';
import { inPane } from '../inspector/inPane.fixture.tsx';
import { LONG, longWords, sample } from '../inspector/sample.fixture.ts';
import { NARROW } from '../stage.fixture.tsx';
import { inStates } from '../states.fixture.tsx';
import { ClauseRow, type ClauseRowProps } from './ClauseRow.tsx';
import { OperandControl, OperandValue } from './OperandControl.tsx';
import { Truth } from './Truth.tsx';

const subjects = subjectsFor(sample(), 'field:anschrift');
const optionsOf = (all: typeof subjects) => all.map(({ address, label }) => ({ value: address, label }));

/** One comparison: a question, how, and with what. */
export default {
  component: ClauseRow,
  subcomponents: { OperandControl, OperandValue, Truth },
  args: {
    name: 'Teil 1',
    clause: { subject: '', operator: 'is', values: [] },
    subjects,
    subjectOptions: optionsOf(subjects),
    truth: undefined,
    startsFocused: false,
    onClause: fn(() => undefined),
  },
} satisfies Meta<typeof ClauseRow>;

type Story = StoryObj<typeof ClauseRow>;
type Of = (
  subject: string,
  operator: string,
  ...values: [type: string, value: string][]
) => Partial<ClauseRowProps>;

const of: Of = (subject, operator, ...values) => ({
  clause: { subject, operator, values: values.map(([type, value]) => ({ type, value })) } as never,
});

export const Kinds: Story = inStates(ClauseRow, {
  'no question yet': {},
  'an answer still to be chosen': of('alkohol', 'is', ['text', '']),
  'an answer': of('alkohol', 'is', ['text', 'ja']),
  'one of several answers': of('alkohol', 'isOneOf', ['text', 'ja'], ['text', 'nein']),
  'one of several texts': of('getraenke', 'isOneOf', ['text', 'Bier'], ['text', 'Wein']),
  'whether it is answered': of('getraenke', 'isAnswered'),
  'between two numbers': of('gaeste', 'isBetween', ['number', '10'], ['number', '200']),
  'what the municipality sets': of('gaeste', 'isMoreThan', ['parameter', 'frist']),
  'a fixed day': of('beginn', 'isLessThan', ['date', '2027-12-31']),
  'a day from the day of filling in': of('beginn', 'isLessThan', ['daysFromToday', '-7']),
  'how many entries': of('stellen', 'hasAtLeast', ['number', '3']),
  'a document': of('lageplan', 'isAnswered'),
  'an answer that is gone': of('alkohol', 'is', ['text', 'vielleicht']),
  'a question that is gone': of('weg', 'is', ['text', 'ja']),
});

/** One of several says whether it holds just now, and can be taken out. */
export const OneOfSeveral: Story = inStates(ClauseRow, {
  'it holds': { ...of('alkohol', 'is', ['text', 'ja']), truth: 'true', onRemove: fn() },
  'it does not': { ...of('alkohol', 'is', ['text', 'ja']), truth: 'false', onRemove: fn() },
  'nobody knows': { ...of('alkohol', 'is', ['text', 'ja']), truth: 'unknown', onRemove: fn() },
});

const long = subjectsFor(longWords(), 'field:anschrift');
export const LongWords: Story = {
  ...inStates(ClauseRow, {
    'an answer': of('alkohol', 'isOneOf', ['text', 'ja']),
    'a text': of('getraenke', 'is', ['text', LONG]),
    'a question that is gone': of(LONG.replaceAll(' ', ''), 'is', ['text', 'ja']),
  }),
  args: { subjects: long, subjectOptions: optionsOf(long), truth: 'unknown' },
  globals: NARROW,
};

/** From the second level on it can be compared with what the municipality sets, too. */
const gaeste = subjects.find(({ address }) => address === 'gaeste');
export const ComparedWithMore: StoryObj = inPane(
  gaeste && (
    <OperandControl
      label="Wert"
      subject={gaeste}
      operand={{ type: 'number', value: '10' }}
      onOperand={() => undefined}
    />
  ),
  { level: 'advanced' },
);
