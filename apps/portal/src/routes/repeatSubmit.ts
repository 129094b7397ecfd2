import {
  type Filing,
  pathToPlace,
  readPost,
  submitOf,
  takeAction,
  walkFiling,
} from '@formularwerk/assistant';
import type { Entry } from '@formularwerk/form';
import { compiled } from '../compiled.ts';
import { draftCookie } from '../http/cookies.ts';
import type { Visit } from '../http/visit.ts';
import { contextOf } from './openFiling.ts';
import { readReviewed } from './reviewed.ts';
import { toReceipt } from './toReceipt.ts';

/** Name of the hidden control in which the review page carries what it showed. */
export const shownDraftControl = '_draft';

/** What the review page showed: enough to send the very same application again. */
export interface ShownDraft {
  readonly version: string;
  readonly filing: Filing;
}

/**
 * Somebody presses „Absenden“ twice, and the second request comes when the first has closed the draft. The page carries
 * what it showed, so that the same application is sent again with the same key, and the same receipt comes back. A key
 * that the server doesn't know submits nothing: the draft that is named with it is gone.
 */
export const repeatSubmit = async (visit: Visit, data: FormData): Promise<Response | undefined> => {
  const { kommune = '', form: id = '', page = '' } = visit.params;
  const shown = readShown(data.get(shownDraftControl));
  if (shown === undefined || pathToPlace([page])?.kind !== 'review') return undefined;
  const published = await visit.backend.form(kommune, id, shown.version);
  if (published === undefined) return undefined;

  const form = compiled(published);
  const context = contextOf(visit, published);
  const filing: Filing = { ...shown.filing, place: { kind: 'review' } };
  const { posted, action, key } = readPost(walkFiling(form, filing, context), filing.place, data);
  const step = takeAction(form, filing, { action, posted, itemId: visit.backend.createItemId() }, context);
  if (!step.submit || key === undefined) return undefined;

  const submit = submitOf(step.walk, shown.version, key);
  const reviewed = readReviewed(data) ?? submit.reviewed;
  const token = visit.cookies.get(draftCookie(kommune, id)) ?? 'none';
  const result = await visit.backend.submit(kommune, id, { ...submit, reviewed }, token);
  return result.outcome === 'received' ? toReceipt(visit, result.receipt) : undefined;
};

/** It comes from outside: whatever isn't a filing is none. */
const readShown = (text: FormDataEntryValue | null): ShownDraft | undefined => {
  const json = typeof text === 'string' ? parse(text) : undefined;
  if (!isRecord(json) || typeof json.version !== 'string' || !isRecord(json.filing)) return undefined;
  const { entries, saved } = json.filing;
  if (!isRecord(entries) || !isTexts(saved) || !Object.values(entries).every(isEntry)) return undefined;
  return {
    version: json.version,
    filing: { entries: entries as Readonly<Record<string, Entry>>, saved, place: { kind: 'review' } },
  };
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');
const isEntry = (value: unknown): boolean => typeof value === 'string' || isTexts(value);
