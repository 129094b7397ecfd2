import { type ChildProcess, spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { checkout } from './checkout.ts';

/** The script of the server app; it is loaded by path because no app imports another. */
export const serverScript = join(checkout, 'apps', 'server', 'src', 'main.ts');

/** Where data lies that is not in the database: DATA_DIR, or `.data` in the checkout. */
export const dataDirOf = (env: NodeJS.ProcessEnv): string => resolve(checkout, env.DATA_DIR || '.data');

/** What the server finds in its environment; all other settings are passed on as they are. */
export function serverEnv(env: NodeJS.ProcessEnv, more: Record<string, string> = {}): NodeJS.ProcessEnv {
  return {
    FORMS_DIR: join(checkout, 'forms'),
    PORTAL_DIR: join(checkout, 'apps', 'portal', 'dist'),
    DESIGNER_DIR: join(checkout, 'apps', 'designer', 'dist'),
    ...env,
    NODE_ENV: 'production',
    DATA_DIR: dataDirOf(env),
    ...more,
  };
}

/**
 * Starts the server with a channel over which it says that it is ready, and by whose end it notices that we are gone.
 * It gets a session of its own, so that Ctrl-C reaches it only through us, and once.
 */
export function spawnServer(env: NodeJS.ProcessEnv): ChildProcess {
  return spawn(process.execPath, [serverScript], {
    env,
    cwd: checkout,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    detached: process.platform !== 'win32',
  });
}

/** Asks the server to stop, and insists after ten seconds. */
export async function endServer(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const insist = setTimeout(() => server.kill('SIGKILL'), 10_000);
  server.kill('SIGTERM');
  await ended(server);
  clearTimeout(insist);
}

/** How a server ended. */
export type Ending = { code: number | null; signal: NodeJS.Signals | null };

/** Waits for the end of a server. */
export function ended(server: ChildProcess): Promise<Ending> {
  if (server.exitCode !== null || server.signalCode !== null) {
    return Promise.resolve({ code: server.exitCode, signal: server.signalCode });
  }
  return new Promise((resolve) => {
    server.once('exit', (code, signal) => resolve({ code, signal }));
  });
}
