import type { Field, FileField, SignatureField } from '../generated/definition.ts';
import type { TypeSchema, ValueType } from './fieldType.ts';
import { file, fileFeelType, fileSchema } from './file.ts';

/** A signature as a picture, drawn or uploaded: a file of which only PNG and JPG are taken. */
export const signature: ValueType<SignatureField> = {
  ...(file as unknown as ValueType<SignatureField>),
  type: 'signature',
  validate: (answer, field, limits) => file.validate?.(answer, signatureAsFile(field), limits) ?? [],
  entry: (answer, field) => file.entry(answer, signatureAsFile(field)),
  read: (entry, field) => file.read(entry, signatureAsFile(field)),
};

export const signatureSchema: TypeSchema<SignatureField> = {
  answerSchema: (field) => fileSchema.answerSchema?.(signatureAsFile(field)) ?? {},
  feelType: () => fileFeelType,
};

/** The file field whose rules a signature follows. */
const signatureAsFile = (field: SignatureField): FileField => ({
  ...field,
  type: 'file',
  accept: ['png', 'jpg'],
  maxSize: 1024 * 1024,
});

/** The file field whose rules the files of a field follow; undefined for one that takes none. */
export function asFileField(field: Field): FileField | undefined {
  if (field.type === 'signature') return signatureAsFile(field);
  return field.type === 'file' ? field : undefined;
}
