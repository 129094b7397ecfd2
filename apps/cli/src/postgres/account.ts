import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  lchownSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { program, runs } from './binaries.ts';

/** Who runs PostgreSQL, from where, and where its files lie. */
export type Account = {
  bin: string;
  /** Holds the data, the log and mostly the socket; belongs to `uid` alone. */
  home: string;
  /** The owner of the files and, unless there is a prefix, of the processes; undefined: whoever started us. */
  uid?: number;
  gid?: number;
  /** What stands before the program on the command line. */
  prefix: readonly string[];
  /** A sentence if something is not where one would look for it. */
  note?: string;
};

/**
 * PostgreSQL refuses to run as root. So root runs it as nobody; where nobody cannot reach the checkout or the data, as
 * root under another number in a user namespace; and where the kernel forbids that, from a copy in a place that is open
 * to everybody, with the data beside it.
 */
export function chooseAccount(bin: string, home: string): Account {
  mkdirSync(home, { recursive: true });
  if (process.getuid?.() !== 0) return { bin, home, prefix: [] };
  const ids = nobody();
  if (existsSync(placeFor(home))) return elsewhere(bin, home, ids);
  if (runs(bin, [], ids) && canEnter(home, ids)) return { bin, home, prefix: [], ...ids };
  const prefix = ['unshare', '--user', `--map-user=${ids.uid}`, '--'];
  if (runs(bin, prefix)) return { bin, home, prefix, uid: 0, gid: 0 };
  return elsewhere(bin, home, ids);
}

/** Gives a folder, and all in it if the owner is a new one, to the account alone. */
export function handOver(folder: string, { uid, gid }: Account): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  chmodSync(folder, 0o700);
  if (uid === undefined || gid === undefined || statSync(folder).uid === uid) return;
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    lchownSync(join(folder, name), uid, gid);
  }
  chownSync(folder, uid, gid);
}

function nobody(): { uid: number; gid: number } {
  const users = readFileSync('/etc/passwd', 'utf8').split('\n');
  const [, , uid = '65534', gid = '65534'] =
    users.find((line) => line.startsWith('nobody:'))?.split(':') ?? [];
  return { uid: Number(uid), gid: Number(gid) };
}

function canEnter(folder: string, ids: { uid: number; gid: number }): boolean {
  const script = 'cd -- "$1"';
  return (
    spawnSync('/bin/sh', ['-c', script, 'sh', dirname(folder)], { stdio: 'ignore', ...ids }).status === 0
  );
}

const PLACE = '/var/lib/formularwerk';

const nameOf = (path: string): string => createHash('sha256').update(path).digest('hex').slice(0, 16);

/** The place is named after the home, so that the next start finds the data again. */
const placeFor = (home: string): string => join(PLACE, `data-${nameOf(home)}`);

function elsewhere(bin: string, home: string, ids: { uid: number; gid: number }): Account {
  const place = placeFor(home);
  if (existsSync(join(home, 'data')) && !existsSync(place)) {
    throw new Error(
      `PostgreSQL's data is in ${home}, but only root can reach it there. Please open its parent folders.`,
    );
  }
  const copy = join(PLACE, `programs-${nameOf(bin)}`);
  mkdirSync(PLACE, { recursive: true });
  chmodSync(PLACE, 0o755);
  if (!existsSync(program(join(copy, 'bin'), 'postgres')) || !runs(join(copy, 'bin'), [], ids)) {
    rmSync(copy, { recursive: true, force: true });
    cpSync(dirname(bin), copy, { recursive: true, verbatimSymlinks: true });
    handOver(copy, { bin, home, prefix: [], ...ids });
  }
  if (!runs(join(copy, 'bin'), [], ids)) {
    throw new Error(
      'PostgreSQL does not run as root, and no other account can reach it here. ' +
        'Please start as an ordinary user or set DATABASE_URL.',
    );
  }
  const note = `PostgreSQL cannot reach ${home} as another user than root, so it keeps its data in ${place}.`;
  return { bin: join(copy, 'bin'), home: place, prefix: [], ...ids, note };
}
