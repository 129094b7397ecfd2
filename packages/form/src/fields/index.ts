import type { Field } from '../generated/definition.ts';
import { boolean } from './boolean.ts';
import { choice, choices } from './choice.ts';
import { computed } from './computed.ts';
import { date } from './date.ts';
import { email } from './email.ts';
import { evidence } from './evidence.ts';
import type { FieldType } from './fieldType.ts';
import { file } from './file.ts';
import { group } from './group.ts';
import { iban } from './iban.ts';
import { info } from './info.ts';
import { list } from './list.ts';
import { decimal, integer, money } from './numbers.ts';
import { place } from './place.ts';
import { plate } from './plate.ts';
import { signature } from './signature.ts';
import { tel } from './tel.ts';
import { text, textarea } from './text.ts';
import { time } from './time.ts';

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

const byName = new Map(fieldTypes.map((type) => [type.type, type]));

/** The field type of that name. Throws for a name that the schema would not have let in. */
export function fieldType(name: Field['type']): FieldType {
  const type = byName.get(name);
  if (!type) throw new Error(`No field type "${name}"; the types are ${[...byName.keys()].join(', ')}.`);
  return type;
}
