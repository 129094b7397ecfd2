import { mkdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Account, chooseAccount } from './account.ts';
import { chooseAddress } from './address.ts';
import { findBinaries } from './binaries.ts';
import { dataFolder, ensureCluster, passwordOf } from './cluster.ts';
import { ADMIN, APPLICATION, answers, type Connection, connectionUrl, createDatabase } from './connection.ts';
import { type Postmaster, runningPostmaster } from './postmaster.ts';
import { endPostgres, spawnPostgres } from './server.ts';

export type Postgres = {
  /** The application's database, as its own role: no superuser. */
  url: string;
  /** The superuser; only for making databases. */
  adminUrl: string;
  /** Where its files lie: mostly `dataDir`/postgres. */
  home: string;
  pid: () => number;
  /** Whether a server that was left behind was taken over. */
  adopted: boolean;
  /** An empty database that the application's role owns; gives its address. */
  createDatabase: (name: string) => Promise<string>;
  stop: () => Promise<void>;
};

/** Recovery after a crash replays at most some gigabytes. */
const PATIENCE = 120_000;

/**
 * Starts the PostgreSQL that came with the installed packages on the data in `dataDir`/postgres, which is made if it
 * is missing. A server that was left behind is taken over; one that is just stopping is waited for; one that dies is
 * started again at the same address, until `stop`. Throws a sentence where PostgreSQL cannot run.
 *
 * `throwaway` data need not survive a crash of the machine.
 */
export async function startPostgres(options: {
  dataDir: string;
  throwaway?: boolean;
  say?: (line: string) => void;
}): Promise<Postgres> {
  const { dataDir, throwaway = false, say = console.error } = options;
  mkdirSync(dataDir, { recursive: true });
  const account = chooseAccount(findBinaries(), join(realpathSync(dataDir), 'postgres'));
  if (account.note) say(account.note);
  const { url, ...opened } = await openDatabase(account, throwaway);
  const { connection, adopted } = opened;
  let { postmaster } = opened;
  const stopping = new AbortController();
  const watching = watch();

  /** Asks instead of waiting for an event: a server that was taken over is nobody's child here. */
  async function watch(): Promise<void> {
    while (await pause(200)) {
      if (runningPostmaster(dataFolder(account))?.pid !== postmaster.pid) await reopen();
    }
  }

  async function reopen(): Promise<void> {
    say('PostgreSQL has stopped unexpectedly and is started again.');
    try {
      ({ postmaster } = await open(account, throwaway, connection));
    } catch (error) {
      say(`${error instanceof Error ? error.message : error}`);
      await pause(5000);
    }
  }

  /** False when it is time to stop; does not keep the process alive. */
  function pause(milliseconds: number): Promise<boolean> {
    return sleep(milliseconds, true, { ref: false, signal: stopping.signal }).catch(() => false);
  }

  return {
    url,
    adminUrl: connectionUrl(connection, ADMIN, 'postgres'),
    home: account.home,
    pid: () => postmaster.pid,
    adopted,
    createDatabase: (name) => createDatabase(connection, name),
    stop: async () => {
      stopping.abort();
      await watching;
      await endPostgres(account, postmaster);
    },
  };
}

type Opened = { postmaster: Postmaster; connection: Connection; adopted: boolean };

/** The server with the application's database. One that was still answering may have been told to stop meanwhile. */
async function openDatabase(account: Account, throwaway: boolean): Promise<Opened & { url: string }> {
  for (;;) {
    const opened = await open(account, throwaway);
    try {
      return { ...opened, url: await createDatabase(opened.connection, APPLICATION) };
    } catch (error) {
      if (await answers(opened.connection)) throw error;
    }
  }
}

/** Tries until a server answers, be it one that was there or a new one. */
async function open(account: Account, throwaway: boolean, known?: Connection): Promise<Opened> {
  const password = passwordOf(account);
  const deadline = Date.now() + PATIENCE;
  let spawned: ReturnType<typeof spawnPostgres> | undefined;
  while (Date.now() < deadline) {
    const postmaster = runningPostmaster(dataFolder(account));
    if (postmaster?.address) {
      const connection = { address: postmaster.address, ...(password === undefined ? {} : { password }) };
      if (await answers(connection)) return { postmaster, connection, adopted: spawned === undefined };
    } else if (!postmaster && (spawned === undefined || spawned.ended())) {
      if (spawned?.ended() && !spawned.mayTryAgain()) throw new Error(spawned.complaint());
      ensureCluster(account);
      spawned = spawnPostgres(account, known?.address ?? (await chooseAddress(account)), throwaway);
    }
    await sleep(30);
  }
  throw new Error(`PostgreSQL does not get ready on ${dataFolder(account)}.`);
}
