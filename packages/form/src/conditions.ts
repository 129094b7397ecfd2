/* Conditions as sentences: what they can be about, and how they are read, said and written. */
export { askCondition } from './conditions/askCondition.ts';
export { englishSpeech } from './conditions/english.ts';
export { germanSpeech } from './conditions/german.ts';
export { addressOf, nameFor } from './conditions/names.ts';
export { type Operator, operandTypes, type SubjectKind, VALUE_COUNTS } from './conditions/operators.ts';
export { type Place, placeOf, placesOf } from './conditions/places.ts';
export { readCondition } from './conditions/readCondition.ts';
export { sayCondition, sayExpression } from './conditions/sayCondition.ts';
export {
  type Clause,
  type ClauseGroup,
  clausesOf,
  isGroup,
  type Operand,
  type OperatorId,
  type Sentence,
  simplify,
} from './conditions/sentence.ts';
export { listed, type Speech } from './conditions/speech.ts';
export {
  type Choice,
  isKnownAt,
  optionsOf,
  type Subject,
  subjectOf,
  subjectsAt,
  subjectsFor,
} from './conditions/subjects.ts';
export { writeClause, writeCondition, writeOperand } from './conditions/writeCondition.ts';
