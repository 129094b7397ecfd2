export { loadParts } from '#parts';
export { answersSchema, type JsonSchema } from './answersSchema.ts';
export { answersType } from './answersType.ts';
export { compiledForms } from './compiledForms.ts';
export { compileForm, type Form } from './compileForm.ts';
export type { Answers, Entries, Entry, FileAnswer, Json } from './entries.ts';
export { evaluateAt } from './evaluateAt.ts';
export type { EvidenceState, MissingEvidence } from './evidenceState.ts';
export { childFields, itemFields } from './fields/childFields.ts';
export { allowedTypes, chosenFault } from './fields/chosenFile.ts';
export { type FieldType, isValueType, type ValueType } from './fields/fieldType.ts';
export { filesIn } from './fields/fileAnswer.ts';
export { acceptedTypes, maxSizeOf, writeSize } from './fields/fileLimits.ts';
export { fieldType, fieldTypes, typeSchema } from './fields/index.ts';
export { asFileField } from './fields/signature.ts';
export { maxFilesOf } from './fields/takesMany.ts';
export { fillParameters } from './fillParameters.ts';
export { type FollowUpView, followUps } from './followUps.ts';
export type * from './generated/definition.ts';
export { addItem, isItemId, removeItem, splitItemPath } from './items.ts';
export { problemMessage } from './messages/problemMessage.ts';
export { firstIncomplete, type Next, nextPage, previousPage } from './navigate.ts';
export { partsNeeded } from './onDemand/parts.ts';
export { CONTINUE, continuePath } from './outcome.ts';
export { type ParameterSet, setAt } from './parameterSets.ts';
export { parameterValueProblems } from './parse/parameterProblems.ts';
export { parseForm } from './parseForm.ts';
export type { Problem, Severity } from './problem.ts';
export { prune, withoutItemIds } from './prune.ts';
export { failure, type Result, success } from './result.ts';
export { isPasteable } from './tables/isPasteable.ts';
export type { Table } from './tables/readTable.ts';
export type { TableColumn } from './tables/tableColumns.ts';
export { cellEntry, readTable, tableColumns, tableTemplate } from './tables/tables.ts';
export { htmlLanguage } from './texts/htmlLanguage.ts';
export { parseMarkdown } from './texts/parseMarkdown.ts';
export { resolveText, richText, textIn } from './texts/resolveText.ts';
export { type Block, type Inline, plainText, type RichText } from './texts/richText.ts';
export { writeValue } from './texts/writeValue.ts';
export { toEntries } from './toEntries.ts';
export { topFields } from './topFields.ts';
export { isError, OVERVIEW, REVIEW, walk } from './walk.ts';
export { answerPath, type WalkedAnswers, walkAnswers } from './walkAnswers.ts';
export type {
  FieldView,
  ItemPageView,
  ItemView,
  ListView,
  OptionView,
  OutcomeView,
  PageView,
  SectionStatus,
  SectionView,
  Walk,
  WalkContext,
} from './walkView.ts';
export { writtenValue } from './writtenValue.ts';
export { xmlNamespace, xsd } from './xsd.ts';
