import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Account, handOver } from './account.ts';
import { program } from './binaries.ts';
import { ADMIN } from './connection.ts';

/** The data folder of an account's server. */
export const dataFolder = (account: Account): string => join(account.home, 'data');

/**
 * Lays the files of a server down once, under another name first: what an interrupted start leaves behind is never
 * taken for data. Text is UTF-8 and sorts by code points, the same on every machine.
 */
export function ensureCluster(account: Account): void {
  const data = dataFolder(account);
  handOver(account.home, account);
  if (existsSync(join(data, 'PG_VERSION'))) handOver(data, account);
  else layDown(account, data);
}

function layDown(account: Account, data: string): void {
  const fresh = `${data}.new`;
  rmSync(fresh, { recursive: true, force: true });
  handOver(fresh, account);
  const [command = '', ...args] = [
    ...account.prefix,
    program(account.bin, 'initdb'),
    ...options(account, fresh),
  ];
  const made = spawnSync(command, args, {
    cwd: account.home,
    encoding: 'utf8',
    windowsHide: true,
    ...ids(account),
  });
  if (made.status !== 0) {
    throw new Error(
      `PostgreSQL could not lay down its files in ${data}: ${made.stderr ?? made.error?.message}`,
    );
  }
  renameSync(fresh, data); // fails if there is anything in `data` already
}

/** Processes get the account's numbers themselves unless a prefix maps them. */
export const ids = ({ prefix, uid, gid }: Account): { uid?: number; gid?: number } =>
  prefix.length > 0 || uid === undefined || gid === undefined ? {} : { uid, gid };

/**
 * The password of both roles, where there has to be one: a socket is guarded by its folder, but any local program can
 * reach a port.
 */
export function passwordOf({ home }: Account): string | undefined {
  if (process.platform !== 'win32') return undefined;
  const file = join(home, 'password');
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600 });
  return readFileSync(file, 'utf8');
}

function options(account: Account, data: string): string[] {
  const guard = passwordOf(account)
    ? ['--auth=scram-sha-256', `--pwfile=${join(account.home, 'password')}`]
    : ['--auth=trust'];
  const text = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  return ['-D', data, '-U', ADMIN, ...guard, ...text];
}
