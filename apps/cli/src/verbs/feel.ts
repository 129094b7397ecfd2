// Expressions are no part of what the package offers to others, but the command line is where people try them out.
export { evaluateText } from '../../../../packages/form/src/feel/evaluateText.ts';
export { fromJsonText, toJson } from '../../../../packages/form/src/feel/json.ts';
export { parseDate } from '../../../../packages/form/src/feel/temporal.ts';
export { isContext } from '../../../../packages/form/src/feel/values.ts';
