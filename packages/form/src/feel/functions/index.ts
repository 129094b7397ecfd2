import { contextFunctions } from './contexts.ts';

import { type FunctionTable, tableOf } from './define.ts';
import { formFunctions } from './formFunctions.ts';
import { moreDateFunctions } from './moreDates.ts';
import { moreListFunctions } from './moreLists.ts';
import { moreLogicFunctions } from './moreLogic.ts';
import { moreNumberFunctions } from './moreNumbers.ts';
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
