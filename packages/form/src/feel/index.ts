/* Expressions by themselves, with every function that there is: for the command line and for experts. */
export { evaluateText } from './evaluateText.ts';
export { fromJsonText, toJson } from './json.ts';
export { parseDate } from './temporal.ts';
export { isContext } from './values.ts';
