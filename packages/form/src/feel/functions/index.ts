import { contextFunctions } from './contexts.ts';
import { dateFunctions, moreDateFunctions } from './dates.ts';
import { type FunctionTable, tableOf } from './define.ts';
import { lawFunctions } from './law.ts';
import { listFunctions, moreListFunctions } from './lists.ts';
import { logicFunctions, moreLogicFunctions } from './logic.ts';
import { moreNumberFunctions, numberFunctions } from './numbers.ts';
import { rangeFunctions } from './ranges.ts';
import { stringFunctions } from './strings.ts';

const forForms = [
  logicFunctions,
  numberFunctions,
  stringFunctions,
  listFunctions,
  dateFunctions,
  lawFunctions,
];

/** What the expressions of a form may call. */
export const formFunctions: FunctionTable = tableOf(...forForms);

/** All there are: for `formularwerk eval` and for experts. */
export const allFunctions: FunctionTable = tableOf(
  ...forForms,
  moreLogicFunctions,
  moreNumberFunctions,
  moreListFunctions,
  moreDateFunctions,
  contextFunctions,
  rangeFunctions,
);
