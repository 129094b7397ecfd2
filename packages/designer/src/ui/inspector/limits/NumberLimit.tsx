import { NumberControl } from '../../controls/ValueControl.tsx';
import { texts } from '../texts.ts';
import { ValueExpression } from './ValueExpression.tsx';

interface NumberLimitProps {
  readonly label: string;
  readonly value: number | string | undefined;
  readonly isDecimal: boolean;
  readonly unit: string | undefined;
  readonly onValue: (value: number | string | undefined, continues: boolean) => string | undefined;
}

/** The least or largest number: a number of its own, or what is set or worked out elsewhere. */
export const NumberLimit = ({ label, value, isDecimal, unit, onValue }: NumberLimitProps) =>
  typeof value === 'string' ? (
    <ValueExpression
      label={label}
      none={texts.noLimit}
      kind="number"
      unit={unit}
      expression={value}
      onExpression={(expression, continues) =>
        onValue(
          expression !== undefined && /^-?\d+(\.\d+)?$/.test(expression) ? Number(expression) : expression,
          continues,
        )
      }
    />
  ) : (
    <NumberControl label={label} value={value} unit={unit} isDecimal={isDecimal} onNumber={onValue} />
  );
