import type { EmailField } from '../generated/definition.ts';
import { lineType } from './line.ts';

/** An e-mail address, as RFC 5321 allows it on the public internet; addresses with umlauts are not. */
export const email = lineType<EmailField>({
  type: 'email',
  pattern:
    "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+",
  maxLength: 254,
  problem: 'email.format',
});
