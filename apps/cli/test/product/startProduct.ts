import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const checkout = join(import.meta.dirname, '../../../..');
const script = join(checkout, 'apps/cli/src/start.ts');

/** The whole product, as `npm start` runs it: PostgreSQL and server, on a port and data of their own. */
export interface Product {
  readonly url: string;
  /** Of the server's process, which is another after a restart. */
  readonly pid: () => number;
  /** Kills the server the hard way, without a chance to finish anything. */
  readonly kill: () => Promise<void>;
  /** Starts it again on the same data and port, with other settings where some are given. */
  readonly restart: (settings?: Readonly<Record<string, string>>) => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Data of a product that has started and was stopped, for `startProduct` to begin with. */
export const layDownProduct = async (): Promise<string> => {
  const folder = await newFolder();
  const running = await start(folder, await freePort(), {});
  running.kill('SIGTERM');
  await ended(running);
  return folder;
};

/** `settings` are environment variables of the server; `seeded` is copied, so that its first start is a quick one. */
export const startProduct = async (
  settings: Readonly<Record<string, string>> = {},
  seeded?: string,
): Promise<Product> => {
  const dataDir = await newFolder();
  // Owners and rights, too: PostgreSQL asks for them.
  if (seeded !== undefined) await cp(seeded, dataDir, { recursive: true });
  const port = await freePort();
  let running = await start(dataDir, port, settings);
  const pid = () => Number(readFileSync(join(dataDir, 'server.pid'), 'utf8'));
  return {
    url: `http://127.0.0.1:${port}`,
    pid,
    kill: async () => {
      process.kill(pid(), 'SIGKILL');
      await ended(running);
    },
    restart: async (others = settings) => {
      running = await start(dataDir, port, others);
    },
    stop: async () => {
      running.kill('SIGTERM');
      await ended(running);
      await rm(dataDir, { recursive: true, force: true });
    },
  };
};

const newFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'formularwerk-e2e-'));

/** Waits until it serves; what it said is part of the error when it doesn't. */
const start = (
  dataDir: string,
  port: number,
  settings: Readonly<Record<string, string>>,
): Promise<ChildProcess> => {
  const { DATABASE_URL: _none, ...env } = process.env;
  const child = spawn(process.execPath, [script], {
    cwd: checkout,
    // One thread for documents, when there are any: two products and a browser share two cores.
    env: {
      ...env,
      DATA_DIR: dataDir,
      PORT: String(port),
      HOST: '127.0.0.1',
      DOCUMENT_THREADS: '1',
      DOCUMENT_THREADS_READY: '0',
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => said.push(chunk));
  return new Promise((resolve, reject) => {
    child.once('message', () => resolve(child));
    child.once('exit', (code) =>
      reject(new Error(`The product ended (${code}) before it served:\n${Buffer.concat(said)}`)),
    );
  });
};

const ended = (child: ChildProcess): Promise<void> =>
  child.exitCode !== null || child.signalCode !== null
    ? Promise.resolve()
    : new Promise((resolve) => {
        child.once('exit', () => resolve());
      });

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
