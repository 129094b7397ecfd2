/** What the server answered: a value, or a refusal with its code and whatever belongs to it. */
export type Answer =
  | { readonly ok: true; readonly body: unknown }
  | { readonly ok: false; readonly code: string; readonly body: Readonly<Record<string, unknown>> };

export interface CallOptions {
  readonly body?: unknown;
  /** The revision that is changed, for `If-Match`. */
  readonly revision?: string;
  /** Milliseconds after which it counts as failed. */
  readonly timeout?: number;
  /** Goes on when the page goes, if it is small enough for that. */
  readonly outlivesPage?: boolean;
}

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';
export type Call = (method: Method, path: string, options?: CallOptions) => Promise<Answer>;

const USUAL = 20_000;
/** Browsers let at most 64 KiB go on by themselves when the page that sent them goes. */
const OUTLIVES = 60_000;

/**
 * Calls of the API below an address. Rejects when the world fails (no network, no answer in time, a server or proxy in
 * trouble), so that it can be tried again; a refusal is a value.
 */
export const createCall =
  (base: string, send: typeof fetch = fetch): Call =>
  async (method, path, { body, revision, timeout = USUAL, outlivesPage = false } = {}) => {
    const text = body === undefined ? undefined : JSON.stringify(body);
    const response = await send(`${base}${path}`, {
      method,
      headers: {
        ...(text !== undefined && { 'content-type': 'application/json' }),
        ...(revision !== undefined && { 'if-match': `"${revision}"` }),
      },
      ...(text !== undefined && { body: text }),
      keepalive: outlivesPage && text !== undefined && new Blob([text]).size < OUTLIVES,
      signal: AbortSignal.timeout(timeout),
    });
    return readAnswer(response);
  };

async function readAnswer(response: Response): Promise<Answer> {
  if (response.status === 204) return { ok: true, body: undefined };
  const isJson = /\bjson\b/.test(response.headers.get('content-type') ?? '');
  const body: unknown = isJson ? await response.json() : undefined;
  if (response.ok && isJson) return { ok: true, body };
  const problem = (body ?? {}) as Readonly<Record<string, unknown>>;
  const { code } = problem;
  if (response.status >= 500 || typeof code !== 'string')
    throw new Error(`The server answered ${response.status} to ${response.url}.`);
  return { ok: false, code, body: problem };
}

/** The error for a refusal that nobody provided for. */
export const unexpected = (answer: Answer): Error =>
  new Error(
    answer.ok ? 'The server answered something else than was asked.' : `The server refused: ${answer.code}.`,
  );
