import {
  type Operand,
  operandTypes,
  type Subject,
  type SubjectKind,
  writeOperand,
} from '@formularwerk/form/conditions';
import { useMemo } from 'react';
import { textOf } from '../../../core/textOf.ts';
import { OperandValue } from '../../condition/OperandControl.tsx';
import { useDraft } from '../../condition/useDraft.ts';
import { ActionButton } from '../../controls/ActionButton.tsx';
import { SelectControl, type SelectOption } from '../../controls/SelectControl.tsx';
import { useDesignerState } from '../../designerContext.ts';
import { texts } from '../texts.ts';
import { readLiteral } from './literal.ts';

export interface ValueExpressionProps {
  readonly label: string;
  readonly hint?: string;
  /** What it says while there is none. */
  readonly none: string;
  readonly kind: Extract<SubjectKind, 'text' | 'number' | 'date' | 'time' | 'choice'>;
  readonly choices?: Subject['choices'];
  readonly unit?: string | undefined;
  readonly expression: string | undefined;
  readonly onExpression: (expression: string | undefined, continues: boolean) => string | undefined;
}

/** A value that may be fixed, counted from today or set by the municipality; what is worked out is shown as it is. */
export function ValueExpression(props: ValueExpressionProps) {
  const { label, hint, none, kind, choices, unit, expression, onExpression } = props;
  const parameters = useParameters(kind);
  const ids = useMemo(() => new Set(parameters.map(({ id }) => id)), [parameters]);
  const [operand, setOperand] = useDraft(expression, () =>
    expression === undefined ? undefined : readLiteral(expression, ids),
  );
  if (expression !== undefined && operand === undefined)
    return (
      <div className="fd-group">
        <p className="fd-label">{label}</p>
        <p className="fd-note-line">
          {texts.computedValue}: <code className="fd-code">{expression}</code>
        </p>
        <div className="fd-buttons">
          <ActionButton look="tertiary" icon="edit" onClick={() => onExpression(undefined, false)}>
            {texts.computedValueClear}
          </ActionButton>
        </div>
      </div>
    );
  const take = (next: Operand | undefined, continues = false): string | undefined => {
    const text = next === undefined ? undefined : next.value === '' ? expression : writeOperand(next);
    const refusal = text === expression ? undefined : onExpression(text, continues);
    if (refusal === undefined) setOperand(next);
    return refusal;
  };
  return (
    <div className="fd-group">
      <SelectControl
        label={label}
        {...(hint !== undefined && { hint })}
        value={operand?.type ?? ''}
        empty={none}
        options={sourcesFor(kind, parameters.length > 0, choices !== undefined)}
        onSelect={(type) =>
          take(
            type === ''
              ? undefined
              : { type: type as Operand['type'], value: type === 'daysFromToday' ? '0' : '' },
          )
        }
      />
      {operand && (
        <OperandValue
          label={choices ? texts.literalAnswer : VALUE_LABELS[operand.type]}
          subject={{ kind, choices, parameters, unit }}
          operand={operand}
          onOperand={take}
        />
      )}
    </div>
  );
}

const VALUE_LABELS: Readonly<Record<Operand['type'], string>> = {
  text: texts.literalText,
  number: texts.literalNumber,
  date: texts.literalDate,
  time: texts.literalTime,
  daysFromToday: texts.literalDate,
  parameter: texts.literalParameter,
};

const sourcesFor = (kind: SubjectKind, hasParameters: boolean, isChosen: boolean): readonly SelectOption[] =>
  operandTypes[kind]
    .filter((type) => type !== 'parameter' || hasParameters)
    .map((type) => ({
      value: type,
      label: isChosen && type === 'text' ? texts.literalOneAnswer : texts.literalSources[type],
    }));

const PARAMETER_KINDS: Readonly<Record<string, SubjectKind>> = {
  text: 'text',
  integer: 'number',
  decimal: 'number',
  money: 'number',
  date: 'date',
};

function useParameters(kind: SubjectKind) {
  const parameters = useDesignerState((state) => state.form.parameters);
  return useMemo(
    () =>
      (parameters ?? [])
        .filter(({ type }) => PARAMETER_KINDS[type] === (kind === 'choice' ? 'text' : kind))
        .map(({ id, label }) => ({ id, label: textOf(label) })),
    [parameters, kind],
  );
}
