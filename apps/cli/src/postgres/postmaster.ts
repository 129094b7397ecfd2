import { execFileSync } from 'node:child_process';
import { readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Where a server can be reached: a folder with its socket, or a host, and a port. */
export type Address = { host: string; port: number };

/** A server that runs on a data folder, whoever started it. */
export type Postmaster = { pid: number; address: Address | undefined };

/**
 * The server that runs on a data folder now, as its postmaster.pid says; undefined if none does. The file of a dead
 * server whose number another process or a zombie bears now is removed: PostgreSQL would take that for a server and
 * refuse to start. (Any other file that was left behind it checks and removes itself.)
 */
export function runningPostmaster(data: string): Postmaster | undefined {
  const file = join(data, 'postmaster.pid');
  const lines = read(file)?.split('\n') ?? [];
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  if (!isAlive(pid) || !isPostgres(pid, data)) {
    if (bears(pid)) rmSync(file, { force: true });
    return undefined;
  }
  const port = Number(lines[3]);
  const host = lines[4]?.trim() || lines[5]?.trim();
  return { pid, address: host && port ? { host, port } : undefined };
}

/** Whether a process runs; a zombie, which has ended but was not noticed by its parent, does not. */
export function isAlive(pid: number): boolean {
  if (process.platform === 'linux') {
    const state = /^\d+ \(.*\) (\S)/s.exec(read(`/proc/${pid}/stat`) ?? '')?.[1];
    return state !== undefined && state !== 'Z' && state !== 'X';
  }
  return bears(pid);
}

/** Whether the system still counts a process under this number. */
function bears(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** A server stands in its data folder. */
function isPostgres(pid: number, data: string): boolean {
  if (process.platform === 'win32') return true;
  if (process.platform !== 'linux') return commandOf(pid).includes('postgres');
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(data);
  } catch {
    return false;
  }
}

function commandOf(pid: number): string {
  try {
    return execFileSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' });
  } catch {
    return '';
  }
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
