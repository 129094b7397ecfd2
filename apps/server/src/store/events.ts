import type { SubmissionState } from '@formularwerk/assistant';
import type { Tenant } from '../database/tenant.ts';

type Event = SubmissionState['events'][number];

export async function insertEvent(
  { tx, kommune }: Tenant,
  submissionId: string,
  type: string,
  actor?: string,
): Promise<void> {
  await tx
    .insertInto('event')
    .values({ kommune_id: kommune, submission_id: submissionId, type, actor: actor ?? null })
    .execute();
}

/** What happened to these submissions, in order. */
export async function selectEvents(
  { tx, kommune }: Tenant,
  submissionIds: readonly string[],
): Promise<Map<string, Event[]>> {
  const events = new Map<string, Event[]>();
  if (submissionIds.length === 0) return events;
  const rows = await tx
    .selectFrom('event')
    .select(['submission_id', 'at', 'type', 'actor'])
    .where('kommune_id', '=', kommune)
    .where('submission_id', 'in', submissionIds)
    .orderBy('id')
    .execute();
  for (const { submission_id: id, at, type, actor } of rows) {
    const event = { at: at.toISOString(), type, ...(actor !== null && { by: actor }) };
    events.set(id, [...(events.get(id) ?? []), event]);
  }
  return events;
}
