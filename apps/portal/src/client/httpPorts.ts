import type {
  AssistantPorts,
  SaveResult,
  SubmitResult,
  UploadResult,
  UploadWatch,
} from '@formularwerk/assistant';
import type { AssistantStart } from '@formularwerk/assistant-react';
import type { Json, Problem } from '@formularwerk/form';

type Fetch = typeof fetch;
type Body = Readonly<Record<string, unknown>>;

/** Browsers let at most 64 KiB go on by themselves when the page that sent them goes. */
const outlives = 60_000;

/** A server that says nothing for so long has failed, in milliseconds. */
const PATIENCE = 30_000;

/** What carries the bytes of a file, loaded when the first one is chosen. */
type Sender = Pick<typeof import('./sendFile.ts'), 'sendFile'>;

/** The assistant's ports over HTTP. The keys to draft and receipt are cookies that no script can read. */
export const httpPorts = (
  start: AssistantStart,
  send: Fetch = fetch,
  loadSender: () => Promise<Sender> = () => import('./sendFile.ts'),
): AssistantPorts => {
  const { kommune, draft, published } = start;
  const drafts = `/api/${kommune.id}/drafts/${draft.id}`;
  const submissions = `/api/${kommune.id}/forms/${published.definition.id}/submissions`;
  return {
    save: async (filing, revision) => {
      const body = JSON.stringify(filing);
      const response = await send(drafts, {
        method: 'PUT',
        headers: { 'content-type': 'application/json', 'if-match': `"${revision}"` },
        body,
        keepalive: new Blob([body]).size < outlives,
        signal: AbortSignal.timeout(PATIENCE),
      });
      return readSaved(response, await bodyOf(response));
    },
    submit: async ({ key, ...submit }) => {
      const response = await send(submissions, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'idempotency-key': key,
          // The key to the receipt has to go into the jar of the page around (see `partitionCookies` in the server).
          ...(isInFrame() && { 'x-embedded': '1' }),
        },
        body: JSON.stringify({ ...submit, draft: draft.id }),
        signal: AbortSignal.timeout(PATIENCE),
      });
      return readSubmitted(response, await bodyOf(response));
    },
    upload: async (path, file, watch) => {
      const { sendFile } = await loadSender();
      const endpoint = `${drafts}/transfers`;
      try {
        const at = await sendFile(endpoint, path, file, watch ?? unwatched);
        const response = await send(`${drafts}/uploads/${at.split('/').at(-1)}`, { method: 'POST' });
        return readUploaded(path, response, await bodyOf(response));
      } catch (error) {
        return refusedBefore(path, error);
      }
    },
    joinFiles: async (path, files) => {
      const response = await send(`${drafts}/joined-uploads`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ path, files }),
      });
      return readUploaded(path, response, await bodyOf(response));
    },
    today: daysFrom(start.context.today),
    createItemId: () => `i${crypto.randomUUID().replaceAll('-', '').slice(0, 10)}`,
    createKey: () => crypto.randomUUID(),
  };
};

/** The day of the server, and those that have gone by since: the clock of a device may be wrong by any number of days. */
const daysFrom = (today: string): (() => string) => {
  const opened = germanDay();
  return () =>
    new Date(Date.parse(today) + Date.parse(germanDay()) - Date.parse(opened)).toISOString().slice(0, 10);
};

const germanDay = (): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(new Date());

const isInFrame = (): boolean => typeof window !== 'undefined' && window.parent !== window;

/** A proxy may answer with a page of its own: that is a failure of the world like any other. */
const bodyOf = async (response: Response): Promise<Body> => {
  const isJson = /\bjson\b/.test(response.headers.get('content-type') ?? '');
  return isJson ? ((await response.json()) as Body) : {};
};

const readSaved = (response: Response, body: Body): SaveResult => {
  if (response.ok) return { outcome: 'saved', ...(body as { revision: string; savedAt: string }) };
  if (body.code === 'edit_conflict') return { outcome: 'conflict', current: body.current as never };
  if (body.code === 'draft_gone') return { outcome: 'gone' };
  throw failed(response);
};

const readSubmitted = (response: Response, body: Body): SubmitResult => {
  if (response.ok) return { outcome: 'received', receipt: body as never };
  switch (body.code) {
    case 'answers_invalid':
      return { outcome: 'problems', problems: readProblems(body) };
    case 'changed':
      return {
        outcome: 'changed',
        ...(body as { reviewed: Record<string, Json>; computed: Record<string, Json> }),
      };
    case 'idempotency_key_reused':
      return { outcome: 'keyReused' };
    case 'version_withdrawn':
    // Another window has put the draft on the new version.
    case 'version_unknown':
      return { outcome: 'withdrawn' };
    case 'draft_gone':
      return { outcome: 'gone' };
    default:
      throw failed(response);
  }
};

const readUploaded = (path: string, response: Response, body: Body): UploadResult => {
  const { scan, ...file } = body;
  if (response.ok) return { outcome: 'stored', file: file as never, ...(scan === 'waiting' && { scan }) };
  const refused = readRefused(path, body);
  if (refused) return refused;
  throw failed(response);
};

const readRefused = (path: string, body: Body): UploadResult | undefined => {
  if (body.code === 'too_many_uploads') return { outcome: 'refused', problem: { path, code: 'file.quota' } };
  const [problem] = readProblems(body);
  return problem && { outcome: 'refused', problem: { ...problem, path } };
};

/** A file that was refused before its first byte was sent: that is an answer, and no failure of the line. */
const refusedBefore = (path: string, error: unknown): UploadResult => {
  const response = (error as { originalResponse?: { getBody: () => string } | null }).originalResponse;
  const refused = response && readRefused(path, parsed(response.getBody()));
  if (refused) return refused;
  throw error;
};

const parsed = (text: string): Body => {
  try {
    return JSON.parse(text) as Body;
  } catch {
    return {};
  }
};

const unwatched: UploadWatch = { signal: new AbortController().signal, onProgress: () => undefined };

/** Problems come at the paths of what was sent; `entry` is where the assistant shows them. */
const readProblems = ({ problems }: Body): readonly Problem[] =>
  ((problems ?? []) as readonly (Problem & { readonly entry?: string })[]).map(
    ({ path, entry, code, params }) => ({
      path: entry ?? path,
      code,
      ...(params && { params }),
    }),
  );

const failed = (response: Response): Error =>
  new Error(`The server answered ${response.status} to ${response.url}.`);
