import type { Clause, Operand, Subject } from '@formularwerk/form/conditions';
import { useId } from 'react';
import type { Truth as Holds } from '../../core/condition/truthOf.ts';
import { Checkbox } from '../controls/Checkbox.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import { SelectControl, type SelectOption } from '../controls/SelectControl.tsx';
import { TextAreaControl } from '../controls/TextAreaControl.tsx';
import { emptyOperand, withOperator, withSubject } from './draft.ts';
import { OperandControl } from './OperandControl.tsx';
import { Truth } from './Truth.tsx';
import { texts } from './texts.ts';

export interface ClauseRowProps {
  /** „2. Teil“: what it is called for those who hear it. */
  readonly name: string;
  readonly clause: Clause;
  readonly subjects: readonly Subject[];
  readonly subjectOptions: readonly SelectOption[];
  readonly truth: Holds | undefined;
  readonly startsFocused: boolean;
  readonly onClause: (clause: Clause, continues: boolean) => string | undefined;
  /** None: it is the only one. */
  readonly onRemove?: (() => void) | undefined;
}

/** One comparison: question, „ist“, answer. */
export function ClauseRow({
  name,
  clause,
  subjects,
  subjectOptions,
  truth,
  startsFocused,
  onClause,
  onRemove,
}: ClauseRowProps) {
  const subject = subjects.find(({ address }) => address === clause.subject);
  const isLost = subject === undefined && clause.subject !== '';
  const choose = (address: string): void => {
    const chosen = subjects.find((one) => one.address === address);
    if (chosen) onClause(withSubject(chosen), false);
  };
  const compare = (operator: string): void => {
    const chosen = subject?.operators.find(({ id }) => id === operator);
    if (subject && chosen) onClause(withOperator(clause, subject, chosen), false);
  };
  return (
    <fieldset className="fd-clause">
      <legend className="kern-sr-only">{name}</legend>
      <div className="fd-clause__subject">
        <SelectControl
          label={texts.subject}
          value={clause.subject}
          {...(clause.subject === '' && { empty: texts.chooseSubject })}
          options={
            isLost ? [{ value: clause.subject, label: clause.subject }, ...subjectOptions] : subjectOptions
          }
          {...(isLost && { error: texts.clauseLost })}
          onSelect={choose}
          startsFocused={startsFocused}
        />
        {onRemove && <IconButton icon="remove" label={texts.removeClause(name)} onClick={onRemove} />}
      </div>
      {subject && (
        <div className="fd-clause__value">
          <SelectControl
            label={texts.operator}
            value={clause.operator}
            options={subject.operators.map(({ id, text }) => ({ value: id, label: text }))}
            onSelect={compare}
          />
          <Values
            subject={subject}
            clause={clause}
            onValues={(values, continues) => onClause({ ...clause, values }, continues)}
          />
        </div>
      )}
      {subject?.explanation !== undefined && <p className="fd-clause__explanation">{subject.explanation}</p>}
      {truth !== undefined && <Truth truth={truth} words={texts.clauseTruth} />}
    </fieldset>
  );
}

interface ValuesProps {
  readonly subject: Subject;
  readonly clause: Clause;
  readonly onValues: (values: readonly Operand[], continues: boolean) => string | undefined;
}

function Values({ subject, clause, onValues }: ValuesProps) {
  const count = subject.operators.find(({ id }) => id === clause.operator)?.values;
  if (count === 'several') return <SeveralValues subject={subject} clause={clause} onValues={onValues} />;
  return clause.values.map((operand, at) => (
    <OperandControl
      // Two ends of a range don't change their order.
      key={`${at}`}
      label={labelOf(subject, count, at)}
      subject={subject}
      operand={operand}
      onOperand={(next, continues) => onValues(clause.values.with(at, next), continues)}
    />
  ));
}

const labelOf = ({ kind, choices }: Subject, count: string | undefined, at: number): string => {
  if (count === 'two') return at === 0 ? texts.from : texts.to;
  if (kind === 'list') return texts.entries;
  return choices ? texts.answer : texts.value;
};

function SeveralValues({ subject, clause, onValues }: ValuesProps) {
  const id = useId();
  const chosen = clause.values.map(({ value }) => value);
  if (!subject.choices)
    return (
      <TextAreaControl
        label={texts.valuesPerLine}
        value={chosen.join('\n')}
        onText={(text, continues) =>
          onValues(
            linesOf(text).map((value) => ({ ...emptyOperand(subject), value })),
            continues,
          )
        }
      />
    );
  return (
    <fieldset className="kern-fieldset fd-control fd-clause__several" aria-labelledby={id}>
      <legend className="kern-label" id={id}>
        {texts.values}
      </legend>
      <div className="fd-radios__body">
        {subject.choices.map((choice) => (
          <Checkbox
            key={choice.id}
            label={choice.label}
            checked={chosen.includes(choice.id)}
            onChange={(checked) => {
              const kept = clause.values.filter(({ value }) => value !== choice.id);
              onValues(checked ? [...kept, { type: 'text', value: choice.id }] : kept, false);
            }}
          />
        ))}
      </div>
    </fieldset>
  );
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
