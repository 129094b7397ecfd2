import type { TextField } from '../../generated/definition.ts';
import { postalCode } from './postalCode.ts';
import { registerNumber } from './registerNumber.ts';
import { taxId } from './taxId.ts';
import type { TextFormat } from './textFormat.ts';
import { vatId } from './vatId.ts';
import { web } from './web.ts';

/** Every known form of text. A new one is a file beside this, a line here, and its name in the schema. */
export const textFormats: Readonly<Record<NonNullable<TextField['format']>, TextFormat>> = {
  postalCode,
  taxId,
  vatId,
  registerNumber,
  web,
};
