import { dateFunctions } from './dates.ts';
import { type FunctionTable, tableOf } from './define.ts';
import { lawFunctions } from './law.ts';
import { listFunctions } from './lists.ts';
import { logicFunctions } from './logic.ts';
import { numberFunctions } from './numbers.ts';
import { stringFunctions } from './strings.ts';

/** What the expressions of a form may call. */
export const formFunctions: FunctionTable = tableOf(
  logicFunctions,
  numberFunctions,
  stringFunctions,
  listFunctions,
  dateFunctions,
  lawFunctions,
);
