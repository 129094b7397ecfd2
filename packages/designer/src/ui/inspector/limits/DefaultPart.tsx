import type { Field } from '@formularwerk/form';
import { optionsOf, type SubjectKind } from '@formularwerk/form/conditions';
import { textOf } from '../../../core/textOf.ts';
import { Checkbox } from '../../controls/Checkbox.tsx';
import { useDesignerState } from '../../designerContext.ts';
import type { FieldProps } from '../fieldProps.ts';
import { texts } from '../texts.ts';
import { useFieldEdit } from '../useFieldEdit.ts';
import { ValueExpression } from './ValueExpression.tsx';

type Presettable = Extract<Field, { readonly default?: string }>;

const KINDS: Readonly<
  Record<
    Exclude<Presettable['type'], 'boolean'>,
    Extract<SubjectKind, 'text' | 'number' | 'date' | 'time' | 'choice'> | undefined
  >
> = {
  text: 'text',
  textarea: 'text',
  email: 'text',
  tel: 'text',
  iban: 'text',
  plate: 'text',
  place: 'text',
  integer: 'number',
  decimal: 'number',
  money: 'number',
  date: 'date',
  time: 'time',
  choice: 'choice',
  choices: undefined,
};

/** What stands in the control from the beginning. */
export function DefaultPart({ field, address }: FieldProps<Presettable>) {
  const set = useFieldEdit(address);
  const form = useDesignerState((state) => ('options' in field ? state.form : undefined));
  if (field.type === 'boolean')
    return (
      <Checkbox
        label={texts.defaultTicked}
        checked={field.default === 'true'}
        onChange={(isTicked) => set({ default: isTicked ? 'true' : null })}
      />
    );
  const kind = KINDS[field.type];
  if (kind === undefined) return undefined;
  return (
    <ValueExpression
      label={texts.defaultValue}
      hint={texts.defaultHint}
      none={texts.defaultNone}
      kind={kind}
      choices={form && 'options' in field ? optionsOf(form, field.options) : undefined}
      unit={'unit' in field && field.unit ? textOf(field.unit) : undefined}
      expression={field.default}
      onExpression={(expression, continues) => set({ default: expression ?? null }, continues)}
    />
  );
}
