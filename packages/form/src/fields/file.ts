import { parts } from '#parts';
import type { Json } from '../entries.ts';
import type { FeelType } from '../feel/feelType.ts';
import type { FileField } from '../generated/definition.ts';
import type { TypeSchema, ValueType } from './fieldType.ts';
import { ID, SHA256 } from './fileAnswer.ts';
import { acceptedTypes, maxSizeOf } from './fileLimits.ts';
import { maxFilesOf, takesMany } from './takesMany.ts';

/**
 * A document, or several. Its entry is the JSON text of what the store knows about it, or several of them; the bytes
 * are elsewhere.
 */
export const file: ValueType<FileField> = {
  type: 'file',
  how: 'upload',
  absent: (field) => (takesMany(field) ? [] : null),
  read: (entry, field) => parts.documents.readFiles(entry, field),
  entry: (answer, field) => parts.documents.filesEntry(answer, field),
  write: (answer, _field, language) => parts.documents.writeFiles(answer, language),
  validate: (answer, field) => parts.documents.fileFaults(answer, field),
  lift: (answer) => parts.documents.filesValue(answer),
  lower: () => undefined,
};

export const fileSchema: TypeSchema<FileField> = {
  answerSchema: (field) =>
    takesMany(field)
      ? { type: 'array', items: schemaOfOne(field), minItems: 1, maxItems: maxFilesOf(field) }
      : schemaOfOne(field),
  feelType: (field) =>
    takesMany(field)
      ? { kind: 'list', nullable: false, mayBeEmpty: field.required !== true, of: fileFeelType }
      : fileFeelType,
};

const schemaOfOne = (field: FileField): Readonly<Record<string, Json>> => ({
  type: 'object',
  properties: {
    id: { type: 'string', pattern: ID.source },
    name: { type: 'string', minLength: 1, maxLength: 255 },
    size: { type: 'integer', minimum: 1, maximum: maxSizeOf(field) },
    mediaType: { enum: [...acceptedTypes(field)] },
    sha256: { type: 'string', pattern: SHA256.source },
  },
  required: ['id', 'name', 'size', 'mediaType', 'sha256'],
  additionalProperties: false,
});

/** What expressions see of one file. */
export const fileFeelType: FeelType = {
  kind: 'context',
  nullable: false,
  fields: /* @__PURE__ */ new Map(
    (['id', 'name', 'mediaType', 'sha256'] as const).map((name) => [
      name,
      { kind: 'string', nullable: false } as const,
    ]),
  ),
};
