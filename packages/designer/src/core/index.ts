// What others use of the core, by area.

export { applyCommand } from './applyCommand.ts';
export type { Command, Patch, Repair } from './command.ts';
export { commandMessage } from './commandMessages.ts';
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
export { labelOf, nameOf } from './say.ts';
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
