import type { Field } from '@formularwerk/form';
import { fieldNode } from '../../../core/nodeParts.ts';
import type { FieldProps } from '../fieldProps.ts';
import { texts } from '../texts.ts';
import { useEdit } from '../useEdit.ts';
import { useFieldEdit } from '../useFieldEdit.ts';
import { ExpressionControl } from './ExpressionControl.tsx';

type Property = 'showIf' | 'required' | 'default' | 'min' | 'max' | 'value';

const ANSWERED: readonly Property[] = ['showIf', 'required', 'default'];
const LIMITED: readonly Property[] = [...ANSWERED, 'min', 'max'];

/** Which rules each type has. */
const RULES: Readonly<Record<Field['type'], readonly Property[]>> = {
  text: ANSWERED,
  textarea: ANSWERED,
  integer: LIMITED,
  decimal: LIMITED,
  money: LIMITED,
  date: LIMITED,
  time: ANSWERED,
  boolean: ANSWERED,
  choice: ANSWERED,
  choices: ANSWERED,
  email: ANSWERED,
  tel: ANSWERED,
  iban: ANSWERED,
  plate: ANSWERED,
  place: ANSWERED,
  file: ['showIf', 'required'],
  evidence: ['showIf', 'required'],
  signature: ['showIf', 'required'],
  group: ['showIf'],
  list: ['showIf'],
  computed: ['value', 'showIf'],
  info: ['showIf'],
};

/** A question's rules in the language they are kept in; where one goes wrong stands below it while one types. */
export function RulesPart({ field, address }: FieldProps) {
  const set = useFieldEdit(address);
  const { attempt } = useEdit();
  const values = field as unknown as Readonly<Record<string, string | number | boolean | undefined>>;
  const take = (property: Property, text: string, continues: boolean): string | undefined => {
    if (property === 'value' && text.trim() === '') return texts.valueMissing;
    if (property === 'showIf')
      return attempt(
        { type: 'setCondition', node: fieldNode(address), ...(text.trim() !== '' && { showIf: text }) },
        continues,
      );
    return set({ [property]: written(property, field.type, text) }, continues);
  };
  return (
    <>
      <p className="fd-part__hint">{texts.rulesHint}</p>
      {RULES[field.type].map((property) => (
        <ExpressionControl
          key={property}
          label={texts.properties[property]}
          value={values[property] === undefined ? '' : String(values[property])}
          onText={(text, continues) => take(property, text, continues)}
        />
      ))}
    </>
  );
}

/** As the format wants it: limits of numbers are numbers where they can be, „Pflicht“ is true or false or a rule. */
function written(property: Property, type: Field['type'], text: string): string | number | boolean | null {
  const plain = text.trim();
  if (plain === '') return null;
  if (property === 'required' && (plain === 'true' || plain === 'false')) return plain === 'true';
  const isLimit = (property === 'min' || property === 'max') && type !== 'date';
  return isLimit && /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : text;
}
