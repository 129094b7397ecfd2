import type { Field } from '../generated/definition.ts';
import { boolean, booleanSchema } from './boolean.ts';
import { choice, choiceSchema, choices, choicesSchema } from './choice.ts';
import { computed } from './computed.ts';
import { date, dateSchema } from './date.ts';
import { email, emailSchema } from './email.ts';
import { evidence, evidenceSchema } from './evidence.ts';
import type { FieldType, TypeSchema } from './fieldType.ts';
import { file, fileSchema } from './file.ts';
import { group } from './group.ts';
import { iban, ibanSchema } from './iban.ts';
import { info } from './info.ts';
import { list } from './list.ts';
import { decimal, decimalSchema, integer, integerSchema, money, moneySchema } from './numbers.ts';
import { place, placeSchema } from './place.ts';
import { plate, plateSchema } from './plate.ts';
import { signature, signatureSchema } from './signature.ts';
import { tel, telSchema } from './tel.ts';
import { text, textarea, wordsSchema } from './text.ts';
import { time, timeSchema } from './time.ts';

/** Every field type there is. A new one is a file beside this and a line here. */
export const fieldTypes = [
  text,
  textarea,
  integer,
  decimal,
  money,
  date,
  time,
  boolean,
  choice,
  choices,
  email,
  tel,
  iban,
  plate,
  place,
  file,
  evidence,
  signature,
  group,
  list,
  computed,
  info,
] as unknown as readonly FieldType[];

/** What their answers are to schemas and expressions; a type that is not here has none of its own. */
const typeSchemas: Readonly<Record<string, unknown>> = {
  text: wordsSchema,
  textarea: wordsSchema,
  integer: integerSchema,
  decimal: decimalSchema,
  money: moneySchema,
  date: dateSchema,
  time: timeSchema,
  boolean: booleanSchema,
  choice: choiceSchema,
  choices: choicesSchema,
  email: emailSchema,
  tel: telSchema,
  iban: ibanSchema,
  plate: plateSchema,
  place: placeSchema,
  file: fileSchema,
  evidence: evidenceSchema,
  signature: signatureSchema,
};

const byName = new Map(fieldTypes.map((type) => [type.type, type]));

/** The field type of that name. Throws for a name that the schema would not have let in. */
export function fieldType(name: Field['type']): FieldType {
  const type = byName.get(name);
  if (!type) throw new Error(`No field type "${name}".`);
  return type;
}

/** What the answers of a type are to schemas and expressions: nothing of a type that holds none. */
export const typeSchema = (name: Field['type']): TypeSchema => (typeSchemas[name] ?? {}) as TypeSchema;
