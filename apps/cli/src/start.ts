import { mkdirSync } from 'node:fs';
import { tryLock } from '../boot/lock.mjs';
import { ensureAppsBuilt } from './buildApps.ts';
import { endLeftBehindServer, rememberServer } from './leftBehind.ts';
import { type Postgres, startPostgres } from './postgres/startPostgres.ts';
import { secretKeyIn } from './secretKey.ts';
import { dataDirOf, ended, endServer, serverEnv, serverScript, spawnServer } from './server.ts';

/**
 * `npm start`: builds what has changed, starts PostgreSQL unless DATABASE_URL names one, and keeps the server running
 * until Ctrl-C. PostgreSQL is stopped last, so that the server can finish what it has begun.
 */
const stop = new AbortController();
for (const event of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect'] as const)
  process.on(event, () => stop.abort());
process.channel?.unref();

let postgres: Postgres | undefined;
try {
  process.exitCode = await start();
} catch (error) {
  // Ctrl-C reaches a running build too: that it failed is then no news.
  if (!stop.signal.aborted) console.error(error instanceof Error ? error.message : error);
  process.exitCode = stop.signal.aborted ? 0 : 1;
} finally {
  await postgres?.stop();
}
process.exit();

async function start(): Promise<number> {
  const dataDir = dataDirOf(process.env);
  mkdirSync(dataDir, { recursive: true });
  if (!(await tryLock('start', dataDir))) {
    throw new Error(
      `Formularwerk is running on ${dataDir} already. To run another one, set DATA_DIR and PORT.`,
    );
  }
  await endLeftBehindServer(dataDir, serverScript);
  await ensureAppsBuilt();
  if (stop.signal.aborted) return 0;
  return runServer(dataDir, process.env.DATABASE_URL ? { FORMULARWERK_DEMO: '' } : await embedded(dataDir));
}

/** The settings that only the embedded database has, and that database itself. */
async function embedded(dataDir: string): Promise<Record<string, string>> {
  postgres = await startPostgres({ dataDir });
  const key = process.env.SECRET_KEY || secretKeyIn(dataDir);
  return { DATABASE_URL: postgres.url, SECRET_KEY: key, FORMULARWERK_DEMO: '1' };
}

async function runServer(dataDir: string, settings: Record<string, string>): Promise<number> {
  if (stop.signal.aborted) return 0;
  const server = spawnServer(serverEnv(process.env, settings));
  rememberServer(dataDir, server.pid);
  let ready = false;
  server.on('message', (message) => {
    ready = true;
    process.send?.(message);
  });
  stop.signal.addEventListener('abort', () => void endServer(server));
  const { code, signal } = await ended(server);
  rememberServer(dataDir, undefined);
  if (stop.signal.aborted || code === 0) return 0;
  if (ready || signal) {
    console.error(
      `The server has stopped unexpectedly (${signal ?? `exit code ${code}`}). ` +
        'What it had acknowledged is in the database; npm start goes on from there.',
    );
  }
  return 1;
}
