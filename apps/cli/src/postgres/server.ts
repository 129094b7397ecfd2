import { spawn, spawnSync } from 'node:child_process';
import { closeSync, fstatSync, ftruncateSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Account } from './account.ts';
import { listenOptions } from './address.ts';
import { program } from './binaries.ts';
import { dataFolder, ids } from './cluster.ts';
import { type Address, isAlive, type Postmaster } from './postmaster.ts';

const LOG_LIMIT = 5_000_000;

/** Neither values nor statements with values in them get into the log: they are what people have answered. */
const DISCRETION = ['log_error_verbosity=terse', 'log_min_error_statement=panic'];

const CARELESS = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

/** A new server process, and how it fared if it has ended. */
export type Spawned = {
  ended: () => boolean;
  /** Whether it only met the remains of a server that is going away. */
  mayTryAgain: () => boolean;
  complaint: () => string;
};

/**
 * Starts a server in a session of its own: Ctrl-C goes to every process of the terminal's group, but PostgreSQL must
 * outlive the server that writes to it.
 */
export function spawnPostgres(account: Account, address: Address, throwaway: boolean): Spawned {
  const log = openLog(account);
  const settings = [...DISCRETION, ...(throwaway ? CARELESS : [])].flatMap((setting) => ['-c', setting]);
  const options = ['-D', dataFolder(account), ...listenOptions(address), ...settings];
  const [command = '', ...args] = [...account.prefix, program(account.bin, 'postgres'), ...options];
  const start = fstatSync(log).size;
  const child = spawn(command, args, {
    cwd: account.home,
    detached: true,
    windowsHide: true,
    stdio: ['ignore', 'ignore', log],
    ...ids(account),
  });
  closeSync(log);
  child.unref();
  let failure: string | undefined;
  child.on('error', (error) => {
    failure = error.message;
  });
  const said = () => failure ?? readFileSync(logFile(account)).subarray(start).toString('utf8').trim();
  return {
    ended: () => failure !== undefined || child.exitCode !== null || child.signalCode !== null,
    mayTryAgain: () => child.signalCode !== null || /lock file|shared memory block/.test(said()),
    complaint: () => `PostgreSQL does not start: ${said()}`,
  };
}

/** Ends a server: lets it write everything down first, and insists after ten seconds. */
export async function endPostgres(account: Account, { pid }: Postmaster): Promise<void> {
  if (process.platform === 'win32') {
    spawnSync(program(account.bin, 'pg_ctl'), ['stop', '-D', dataFolder(account), '-m', 'fast'], {
      stdio: 'ignore',
    });
  }
  for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
    send(pid, signal);
    const deadline = Date.now() + 10_000;
    while (isAlive(pid) && Date.now() < deadline) await sleep(10);
    if (!isAlive(pid)) return;
  }
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // it has gone in the meantime
  }
}

const logFile = (account: Account): string => join(account.home, 'postgres.log');

function openLog(account: Account): number {
  const log = openSync(logFile(account), 'a', 0o600);
  if (fstatSync(log).size > LOG_LIMIT) ftruncateSync(log);
  return log;
}
