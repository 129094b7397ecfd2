// What others use of the core, by area.

export {
  type Clause,
  type ClauseGroup,
  type Operand,
  type OperatorId,
  readCondition,
  type Sentence,
  type Subject,
  sayCondition,
  subjectsFor,
  writeCondition,
} from '@formularwerk/form/conditions';
// Rules as sentences, and back.
export { type AnswerType, answerTypeOf, answerTypes, changesOf } from './answerTypes.ts';
export { applyCommand } from './applyCommand.ts';
export type { Command, Patch, Repair } from './command.ts';
export { commandMessage } from './commandMessages.ts';
export { type Change, type ChangeClass, compareForms } from './compareForms.ts';
export {
  type Answer,
  answerEffects,
  type Effect,
  hideOnAnswer,
  showOnAnswer,
  targetsOf,
} from './condition/answerEffects.ts';
export { type Truth, type Truths, truthOf } from './condition/truthOf.ts';
export { createDesigner, type DesignerClock } from './createDesigner.ts';
export { describeCommand } from './describeCommand.ts';
export type { Finding, RawFinding, Report } from './finding.ts';
export { findProblems } from './findProblems.ts';
export type { History, Step, StoredHistory } from './history.ts';
export { idFor } from './idFor.ts';
export {
  containerOf,
  fieldAt,
  nodeAt,
  optionAt,
  pageAt,
  pageOfNode,
  parameterAt,
  sectionAt,
} from './lookups.ts';
export type { Address, Container, NodeKey, Spot } from './node.ts';
export { type NodeParts, nodeParts } from './nodeParts.ts';
export { offerRepairs } from './offerRepairs.ts';
export { type OutlineRow, outline } from './outline.ts';
export { perform, redo, restoreHistory, startHistory, storeHistory, undo } from './performing.ts';
export type {
  DesignerPorts,
  LocalCopy,
  PublishedVersion,
  PublishOutcome,
  SaveOutcome,
  WorkingForm,
} from './ports.ts';
export { type PublishInput, type PublishTask, publishTasks } from './publishTasks.ts';
export { buildRecipe } from './recipe/buildRecipe.ts';
export { type ReadRecipe, readRecipe } from './recipe/readRecipe.ts';
export type { Recipe, RecipeValues } from './recipe/recipe.ts';
export { recipes } from './recipe/recipes.ts';
export { isUsable, type RecipeTarget, type Slot, slotsOf } from './recipe/slots.ts';
export { labelOf, nameOf } from './say.ts';
export { searchForm } from './searchForm.ts';
export type {
  Conflict,
  ConflictChoice,
  Designer,
  DesignerStart,
  DesignerState,
  Refused,
  Saving,
  Stale,
} from './session.ts';
export { takenIds, takenOptionIds, takenPageIds, takenSectionIds } from './takenIds.ts';
export { textOf } from './textOf.ts';
export { findUses, propertyName, type Use } from './uses.ts';
