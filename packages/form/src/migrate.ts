/* From version to version: definitions from format to format, drafts from one version of a form to another, files. */
export { exportForm } from './migrate/exportForm.ts';
export {
  type DraftChange,
  type DraftChangeKind,
  type DraftMigration,
  migrateDraft,
} from './migrate/migrateDraft.ts';
export { type FormatStep, migrateForm } from './migrate/migrateForm.ts';
export { sayDraftChange } from './migrate/sayDraftChange.ts';
