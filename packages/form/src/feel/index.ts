/* Expressions by themselves, with every function that there is: for the command line, for experts, and for tools. */
export { evaluateText } from './evaluateText.ts';
export { childrenOf, type Expression } from './expression.ts';
export { formatFeel, fromJsonText, toJson } from './json.ts';
export { parseExpression } from './parse.ts';
export { parseDate } from './temporal.ts';
export { type FeelValue, isContext, isNumber } from './values.ts';
