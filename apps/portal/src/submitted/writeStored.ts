import { type Field, type FieldView, fieldType, isValueType, type Json } from '@formularwerk/form';

/**
 * What a clerk reads at a field. A computed value is the one that was submitted, whatever the tariff is today; an answer
 * that its options no longer have is shown as it is stored.
 */
export const writeStored = (
  field: FieldView,
  computed: ReadonlyMap<string, Json>,
  language: string,
): string => {
  const { definition, path, text, entry } = field;
  const stored = computed.get(path);
  if (!('result' in definition) || stored === undefined || stored === null) {
    return text || (typeof entry === 'string' ? entry : '');
  }
  const type = fieldType(definition.result);
  return isValueType(type)
    ? type.write(stored, { ...definition, type: definition.result } as unknown as Field, language)
    : text;
};
