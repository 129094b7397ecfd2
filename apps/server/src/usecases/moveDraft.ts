import type { DraftMove, Filing, MoveResult } from '@formularwerk/assistant';
import { type FormDefinition, REVIEW } from '@formularwerk/form';
import { type DraftChange, migrateDraft } from '@formularwerk/form/migrate';
import { inTenant, type Tenant } from '../database/tenant.ts';
import { fileFieldAt } from '../fileField.ts';
import type { Services } from '../services.ts';
import { lockDraft, moveDraftRow, selectDraft } from '../store/drafts.ts';
import { loadForm } from '../store/formVersions.ts';
import { moveUploads } from '../store/uploads.ts';
import { successorOf } from '../store/withdrawals.ts';

/** What it changes to move a draft, whose version was withdrawn, to the current one; undefined where it stays. */
export const readMove = (
  { db, keys, forms }: Services,
  kommune: string,
  token: string,
  language: string,
): Promise<DraftMove | undefined> =>
  inTenant(db, kommune, async (tenant) => {
    const draft = await selectDraft(tenant, keys, token);
    const version = draft && (await successorOf(tenant, draft.form, draft.version));
    if (!draft || version === undefined) return undefined;
    const [from, to] = await bothVersions(tenant, forms, draft.form, draft.version, version);
    const { changes } = migrateDraft(from, to, draft.filing.entries, language);
    return { version, revision: draft.revision, changes };
  });

/**
 * Moves a draft to the version that replaces its own, after its applicant has confirmed every change: what is not
 * carried over is gone then, and nothing is gone before.
 */
export const moveDraft = (
  { db, keys, forms }: Services,
  kommune: string,
  token: string,
  move: Pick<DraftMove, 'version' | 'revision'> & { readonly confirmed: readonly string[] },
): Promise<MoveResult> =>
  inTenant(db, kommune, async (tenant) => {
    const draft = await lockDraft(tenant, keys, token);
    if (!draft) return { outcome: 'gone' };
    const version = await successorOf(tenant, draft.form, draft.version);
    if (version === undefined || version !== move.version || draft.revision !== move.revision)
      return { outcome: 'outdated' };
    const [from, to] = await bothVersions(tenant, forms, draft.form, draft.version, version);
    const { entries, changes } = migrateDraft(from, to, draft.filing.entries);
    if (!changes.every(({ path }) => move.confirmed.includes(path))) return { outcome: 'unconfirmed' };
    for (const { was, is } of movedFiles(from, to, changes)) await moveUploads(tenant, draft.id, was, is);
    const filing = { ...draft.filing, entries, saved: stillThere(to, draft.filing) };
    return { outcome: 'moved', draft: await moveDraftRow(tenant, keys, draft.id, version, filing) };
  });

async function bothVersions(
  tenant: Tenant,
  forms: Services['forms'],
  formId: string,
  from: string,
  to: string,
): Promise<[FormDefinition, FormDefinition]> {
  const [before, after] = [
    await loadForm(tenant, forms, formId, from),
    await loadForm(tenant, forms, formId, to),
  ];
  if (!before || !after) throw new Error(`Form "${formId}" lacks a version: ${from} or ${to}.`);
  return [before.form.definition, after.form.definition];
}

/** Files belong to a question; where that stands elsewhere now, they do too. */
const movedFiles = (from: FormDefinition, to: FormDefinition, changes: readonly DraftChange[]) =>
  changes.flatMap(({ path, to: target }) => {
    const was = fileFieldAt(from, path)?.place;
    const is = target === undefined ? undefined : fileFieldAt(to, target)?.place;
    return was !== undefined && is !== undefined && was !== is ? [{ was, is }] : [];
  });

/** A page that was saved counts as saved as long as it is there; what is new on it was never asked. */
const stillThere = ({ sections }: FormDefinition, { saved }: Filing): readonly string[] => {
  const pages = new Set(sections.flatMap((section) => section.pages.map(({ id }) => id)));
  return saved.filter((id) => pages.has(id) || id === REVIEW);
};
