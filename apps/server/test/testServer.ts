import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { DEMO_PASSWORD } from '../src/demonstration.ts';
import { readSettings, type Settings } from '../src/settings.ts';
import { type Server, startServer } from '../src/startServer.ts';
import { type ApiContract, readContract } from './apiContract.ts';
import { createTestDatabase, type TestDatabase } from './testDatabase.ts';

export const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export interface CallOptions {
  readonly token?: string | undefined;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** Sent as it is. */
  readonly raw?: string | Uint8Array<ArrayBuffer> | FormData;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of many shapes
  readonly body: any;
}

export type Call = (method: string, path: string, options?: CallOptions) => Promise<Answer>;

export interface TestServer extends Server {
  readonly database: TestDatabase;
  readonly url: string;
  /** Calls the API, and holds every answer against the OpenAPI description. */
  readonly call: Call;
  readonly login: (kommune: string, name: string) => Promise<string>;
  readonly logs: () => string;
  readonly settings: Settings;
  readonly dataDir: string;
  readonly end: () => Promise<void>;
}

export const environment = (url: string, dataDir: string): Record<string, string> => ({
  DATABASE_URL: url,
  DATA_DIR: dataDir,
  PORT: '0',
  SECRET_KEY: 'a secret key for tests of 32 characters or more',
  FORMS_DIR: here('forms'),
  FORMULARWERK_DEMO: '1',
  FORMULARWERK_CARELESS_DATABASE: '1',
  DOCUMENT_THREADS: '1',
  DOCUMENT_THREADS_READY: '0',
});

/** A server in this process, on an empty database with the demonstration and the forms of `test/forms`. */
export async function startTestServer(
  env: Record<string, string> = {},
  given?: TestDatabase,
  documentThread?: URL,
): Promise<TestServer> {
  const database = given ?? (await createTestDatabase());
  const dataDir = await mkdtemp(join(tmpdir(), 'formularwerk-server-'));
  const read = readSettings({ ...environment(database.url, dataDir), ...env });
  if (!read.ok) throw new Error(read.faults.join('\n'));
  const lines: string[] = [];
  const logStream = new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk));
      done();
    },
  });
  const server = await startServer(read.settings, { logStream, ...(documentThread && { documentThread }) });
  const url = server.app.listeningOrigin;
  const call = createCall(url, readContract(server.app.swagger()));
  return {
    ...server,
    database,
    url,
    call,
    dataDir,
    settings: read.settings,
    logs: () => lines.join(''),
    login: async (kommune, name) => {
      const body = { name: `${name}@${kommune}.example`, password: DEMO_PASSWORD };
      const answer = await call('POST', `/api/${kommune}/sessions`, { body });
      return answer.body.token as string;
    },
    end: async () => {
      await server.stop();
      if (!given) await database.drop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

export const createCall =
  (url: string, contract?: ApiContract): Call =>
  async (method, path, { token, headers = {}, body, raw } = {}) => {
    const response = await fetch(url + path, {
      method,
      redirect: 'manual',
      headers: {
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      ...(raw !== undefined && { body: raw }),
    });
    const type = response.headers.get('content-type') ?? '';
    const bytes = Buffer.from(await response.arrayBuffer());
    const answer = {
      status: response.status,
      headers: response.headers,
      body: /\bjson\b/.test(type) && bytes.length > 0 ? (JSON.parse(bytes.toString()) as unknown) : bytes,
    };
    contract?.check(method, path, answer);
    return answer;
  };
