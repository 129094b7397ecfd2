import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isAlive, runningPostmaster } from './postgres/postmaster.ts';
import { type Postgres, startPostgres } from './postgres/startPostgres.ts';

const NAME = /^formularwerk-test-(\d+)-/;

/** A PostgreSQL for one run of tests; `stop` leaves nothing of it behind. */
export async function startThrowawayPostgres(): Promise<Postgres> {
  removeLeftovers();
  const dataDir = mkdtempSync(join(tmpdir(), `formularwerk-test-${process.pid}-`));
  chmodSync(dataDir, 0o711);
  const postgres = await startPostgres({ dataDir, throwaway: true });
  const stop = async () => {
    await postgres.stop();
    for (const folder of [dataDir, postgres.home]) rmSync(folder, { recursive: true, force: true });
  };
  return { ...postgres, stop };
}

/** A run that was killed could not tidy up; its number in the name of the folder tells that it has gone. */
function removeLeftovers(): void {
  for (const name of readdirSync(tmpdir())) {
    const pid = Number(NAME.exec(name)?.[1] ?? Number.NaN);
    if (Number.isNaN(pid) || isAlive(pid)) continue;
    const folder = join(tmpdir(), name);
    const left = runningPostmaster(join(folder, 'postgres', 'data'));
    if (left) process.kill(left.pid, 'SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  }
}
