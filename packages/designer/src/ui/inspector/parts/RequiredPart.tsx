import type { Field } from '@formularwerk/form';
import { useCallback, useState } from 'react';
import { Condition } from '../../condition/Condition.tsx';
import { RadioGroup } from '../../controls/RadioGroup.tsx';
import type { FieldProps } from '../fieldProps.ts';
import { texts } from '../texts.ts';
import { useFieldEdit } from '../useFieldEdit.ts';

type Requirable = Extract<Field, { readonly required?: boolean | string }>;

/** Whether one must answer: always, never, or under a condition, which is put together below. */
export function RequiredPart({ field, address }: FieldProps<Requirable>) {
  const set = useFieldEdit(address);
  const [isSetting, setSetting] = useState(false);
  const isConditional = typeof field.required === 'string';
  const value = isConditional || isSetting ? 'if' : field.required ? 'yes' : 'no';
  const take = useCallback(
    (expression: string | undefined, continues: boolean) => set({ required: expression ?? null }, continues),
    [set],
  );
  return (
    <div className="fd-group">
      <RadioGroup
        label={field.type === 'boolean' ? texts.requiredBox : texts.required}
        look="segments"
        value={value}
        options={[
          { value: 'yes', label: texts.requiredYes },
          { value: 'no', label: texts.requiredNo },
          { value: 'if', label: texts.requiredIf },
        ]}
        onSelect={(next) => {
          setSetting(next === 'if');
          if (next !== 'if') set({ required: next === 'yes' ? true : null });
        }}
      />
      {value === 'if' && (
        <Condition
          node={`field:${address}`}
          expression={isConditional ? (field.required as string) : undefined}
          onExpression={take}
          name={texts.requiredWhen}
          startsOpen={isSetting && !isConditional}
        />
      )}
    </div>
  );
}
