import { contextFunctions } from './contexts.ts';
import { moreDateFunctions } from './dates.ts';
import { type FunctionTable, tableOf } from './define.ts';
import { formFunctions } from './formFunctions.ts';
import { moreListFunctions } from './lists.ts';
import { moreLogicFunctions } from './logic.ts';
import { moreNumberFunctions } from './numbers.ts';
import { rangeFunctions } from './ranges.ts';

/** All there are: for `formularwerk eval` and for experts. */
export const allFunctions: FunctionTable = tableOf(
  [...formFunctions.values()].flat(),
  moreLogicFunctions,
  moreNumberFunctions,
  moreListFunctions,
  moreDateFunctions,
  contextFunctions,
  rangeFunctions,
);
