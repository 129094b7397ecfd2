import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive } from './postgres/postmaster.ts';

const file = (dataDir: string): string => join(dataDir, 'server.pid');

/** Remembers the server, for the case that we are killed and it takes a moment to notice. */
export function rememberServer(dataDir: string, pid: number | undefined): void {
  writeFileSync(file(dataDir), String(pid ?? ''));
}

/** Ends the server that a killed `npm start` left behind: it still holds the port. */
export async function endLeftBehindServer(dataDir: string, script: string): Promise<void> {
  const pid = Number(read(file(dataDir)));
  for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
    if (!isServer(pid, script)) return;
    process.kill(pid, signal);
    const deadline = Date.now() + 10_000;
    while (isAlive(pid) && Date.now() < deadline) await sleep(20);
  }
}

/** A number may have passed on to another process in the meantime. */
function isServer(pid: number, script: string): boolean {
  return Number.isInteger(pid) && pid > 0 && isAlive(pid) && commandOf(pid).includes(script);
}

function commandOf(pid: number): string {
  if (process.platform === 'linux') return read(`/proc/${pid}/cmdline`);
  if (process.platform === 'win32') return '';
  try {
    return execFileSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' });
  } catch {
    return '';
  }
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
