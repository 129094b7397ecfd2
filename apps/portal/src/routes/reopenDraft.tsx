import { draftCookie } from '../http/cookies.ts';
import { page } from '../http/respond.ts';
import type { Visit } from '../http/visit.ts';
import { codeControl, numberControl } from '../pages/CodeFields.tsx';
import { ReopenPage } from '../pages/ReopenPage.tsx';
import { missingCode, readCode, wrongCode } from './enterCode.tsx';
import { keepKey, loadForm, openDraftByToken } from './openDraft.ts';

/**
 * A page was sent, but the browser has no key to a draft (any more): asks for number and code, and keeps what was typed
 * until they are right. Then `goOn` takes the page as if nothing had been.
 */
export const reopenDraft = async (
  visit: Visit,
  data: FormData,
  goOn: (visit: Visit) => Promise<Response | undefined>,
): Promise<Response | undefined> => {
  const { kommune = '', form = '' } = visit.params;
  if (!data.has(numberControl)) return ask(visit, data, [], 410);
  const typed = readCode(data);
  const missing = missingCode(visit, typed);
  if (missing.length > 0) return ask(visit, data, missing, 422);
  const opened = await visit.backend.resumeByCode({ ...typed, place: visit.place });
  if (opened.outcome === 'locked') return ask(visit, data, wrongCode(visit, 'locked'), 429);
  // The draft of another form: what was typed here does not belong there.
  const open = opened.outcome === 'opened' && (await openDraftByToken(visit, opened.token));
  if (!open) return ask(visit, data, wrongCode(visit, 'wrong'), 422);
  const cookie = draftCookie(kommune, form);
  const response = await goOn({ ...visit, cookies: new Map([...visit.cookies, [cookie, open.token]]) });
  // Who submits gives the key up again.
  const hasKey = response?.headers.getSetCookie().some((line) => line.startsWith(`${cookie}=`));
  if (!hasKey) response?.headers.append('set-cookie', keepKey(visit, open));
  return response;
};

const ask = async (
  visit: Visit,
  data: FormData,
  problems: Parameters<typeof ReopenPage>[0]['problems'],
  status: number,
): Promise<Response | undefined> => {
  const published = await loadForm(visit);
  if (published === undefined) return undefined;
  const entries = [...data].filter(([name]) => name !== numberControl && name !== codeControl);
  const sent = entries.flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as const] : [],
  );
  const hasFiles = entries.some(([, value]) => typeof value !== 'string' && value.size > 0);
  return page(
    <ReopenPage
      visit={visit}
      published={published}
      sent={sent}
      hasFiles={hasFiles}
      typed={readCode(data)}
      problems={problems}
    />,
    { status },
  );
};
