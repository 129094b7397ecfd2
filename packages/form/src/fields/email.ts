import type { EmailField } from '../generated/definition.ts';
import type { TypeSchema, ValueType } from './fieldType.ts';
import { lineSchema, lineType } from './line.ts';

const looks = {
  pattern:
    "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+",
  maxLength: 254,
};

/** An e-mail address, as RFC 5321 allows it on the public internet; addresses with umlauts are not. */
export const email: ValueType<EmailField> = lineType({ ...looks, type: 'email', problem: 'email.format' });

export const emailSchema: TypeSchema = /* @__PURE__ */ lineSchema(looks);
