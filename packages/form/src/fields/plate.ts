import { parts } from '#parts';
import type { PlateField } from '../generated/definition.ts';
import type { TypeSchema, ValueType } from './fieldType.ts';
import { lineSchema, lineType } from './line.ts';

const looks = {
  pattern: '[A-ZÄÖÜ]{1,3}-[A-Z]{1,2} [1-9][0-9]{0,3}[EH]?',
  maxLength: 12,
};

/** A German number plate (§ 8, § 9 FZV): district, letters, digits, E for electric and H for historic vehicles. */
export const plate: ValueType<PlateField> = lineType({
  ...looks,
  type: 'plate',
  problem: 'plate.format',
  tidy: (typed) => parts.formats.tidyPlate(typed),
});

export const plateSchema: TypeSchema = /* @__PURE__ */ lineSchema(looks);
