import type { UploadResult } from '@formularwerk/assistant';
import { Refusal } from '../errors.ts';
import { sayProblems } from '../http/problemDocument.ts';
import type { NoPlace } from '../usecases/storeUpload.ts';

/** Throws what is said of a file that is not taken. */
export function refuseUpload(result: NoPlace | Extract<UploadResult, { outcome: 'refused' }>): never {
  if (result.outcome === 'gone') throw new Refusal('draft_gone');
  if (result.outcome === 'place') throw new Refusal('upload_place');
  if (result.outcome === 'tooMany') throw new Refusal('too_many_uploads');
  throw new Refusal('upload_refused', { problems: sayProblems([result.problem], {}, 'de') });
}
