/* What is different between two versions of a form, in sentences. */
export type { Change, ChangeClass } from './compare/change.ts';
export { compareForms } from './compare/compareForms.ts';
export { equal } from './compare/equal.ts';
export type { Address, NodeKey } from './compare/node.ts';
export { type CompareOptions, labelOf, quoted } from './compare/words.ts';
