import { type Operand, operandTypes, type Subject } from '@formularwerk/form/conditions';
import { SelectControl } from '../controls/SelectControl.tsx';
import { TextControl } from '../controls/TextControl.tsx';
import { ValueControl } from '../controls/ValueControl.tsx';
import { useLevel } from '../inspector/level.ts';
import { texts } from './texts.ts';

interface OperandControlProps {
  readonly label: string;
  readonly subject: Pick<Subject, 'kind' | 'choices' | 'parameters' | 'unit'>;
  readonly operand: Operand;
  readonly onOperand: (operand: Operand, continues: boolean) => string | undefined;
}

/** What something is compared with: one of its answers, a value, a day from today, or what the municipality sets. */
export const OperandControl = (props: OperandControlProps) => {
  const { subject, operand, onOperand } = props;
  const { isAdvanced } = useLevel();
  const sources = sourcesOf(subject, operand, isAdvanced);
  return (
    <>
      {sources.length > 1 && (
        <SelectControl
          label={texts.compareWith}
          value={operand.type}
          options={sources.map((type) => ({ value: type, label: texts.operandTypes[type] }))}
          onSelect={(type) =>
            onOperand({ type: type as Operand['type'], value: type === 'daysFromToday' ? '0' : '' }, false)
          }
        />
      )}
      <OperandValue {...props} />
    </>
  );
};

/** Mostly one compares with a value; a day from today is as likely as a fixed one. What is there already is shown. */
function sourcesOf(
  { kind, parameters }: OperandControlProps['subject'],
  operand: Operand,
  isAdvanced: boolean,
): readonly Operand['type'][] {
  const mayBeSet = parameters.length > 0 && isAdvanced && kind !== 'choice' && kind !== 'choices';
  return operandTypes[kind].filter((type) => type !== 'parameter' || mayBeSet || operand.type === type);
}

/** The value alone, for what it is compared with already. */
export function OperandValue({ label, subject, operand, onOperand }: OperandControlProps) {
  const take = (value: string, continues = false): string | undefined =>
    onOperand({ ...operand, value }, continues);
  switch (operand.type) {
    case 'parameter':
      return (
        <SelectControl
          label={texts.parameter}
          value={operand.value}
          empty={texts.chooseParameter}
          options={subject.parameters.map(({ id, label: words }) => ({ value: id, label: words }))}
          onSelect={take}
        />
      );
    case 'daysFromToday':
      return <DaysFromToday value={operand.value} onValue={take} />;
    case 'text':
      return subject.choices ? (
        <SelectControl
          label={label}
          value={operand.value}
          empty={texts.chooseValue}
          options={withLost(subject.choices, operand.value)}
          onSelect={take}
        />
      ) : (
        <TextControl label={label} value={operand.value} onText={take} />
      );
    case 'number':
      return (
        <ValueControl
          kind="decimal"
          label={label}
          value={operand.value}
          unit={subject.unit}
          onValue={take}
          isNarrow
        />
      );
    default:
      return <ValueControl kind={operand.type} label={label} value={operand.value} onValue={take} isNarrow />;
  }
}

/** An answer that was removed meanwhile is still shown, so that one sees what the condition says. */
const withLost = (choices: NonNullable<Subject['choices']>, value: string) => [
  ...choices.map(({ id, label }) => ({ value: id, label })),
  ...(value === '' || choices.some(({ id }) => id === value) ? [] : [{ value, label: value }]),
];

interface DaysProps {
  readonly value: string;
  readonly onValue: (value: string, continues?: boolean) => string | undefined;
}

const DaysFromToday = ({ value, onValue }: DaysProps) => {
  const isBefore = value.startsWith('-');
  const days = value.replace('-', '');
  return (
    <>
      <ValueControl
        kind="integer"
        label={texts.days}
        value={days}
        isNarrow
        onValue={(text, continues) => onValue(signed(text.replace('-', ''), isBefore), continues)}
      />
      <SelectControl
        label={texts.daysDirection}
        value={isBefore ? 'before' : 'after'}
        options={[
          { value: 'after', label: texts.daysAfter },
          { value: 'before', label: texts.daysBefore },
        ]}
        onSelect={(direction) => onValue(signed(days === '0' ? '1' : days, direction === 'before'))}
      />
    </>
  );
};

const signed = (days: string, isBefore: boolean): string =>
  isBefore && days !== '' && days !== '0' ? `-${days}` : days;
