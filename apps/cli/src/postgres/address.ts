import { createHash } from 'node:crypto';
import { lstatSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Account, handOver } from './account.ts';
import type { Address } from './postmaster.ts';

const PORT = 5432;

/** The address of a socket may have 108 bytes on Linux and 104 elsewhere, its end among them. */
const LONGEST = 100;

/**
 * Where a server shall listen: on a socket in a folder that only its account can enter; on Windows, where Node knows no
 * such sockets, on a free port of the loopback interface.
 */
export async function chooseAddress(account: Account): Promise<Address> {
  if (process.platform === 'win32') return { host: '127.0.0.1', port: await freePort() };
  const host = socketFolder(account.home);
  const found = lstatSync(host, { throwIfNoEntry: false });
  if (found && !(found.isDirectory() && [process.getuid?.(), account.uid].includes(found.uid))) {
    throw new Error(`${host} belongs to somebody else; remove it, or set TMPDIR to a folder of your own.`);
  }
  handOver(host, account);
  return { host, port: PORT };
}

/** The options of `postgres` for an address. */
export function listenOptions({ host, port }: Address): string[] {
  const settings =
    process.platform === 'win32'
      ? [`listen_addresses=${host}`, `port=${port}`]
      : ['listen_addresses=', `unix_socket_directories=${host}`, `port=${port}`];
  return settings.flatMap((setting) => ['-c', setting]);
}

/** Beside the data, or where that path is too long, in the folder for temporary files. */
function socketFolder(home: string): string {
  const near = join(home, 'socket');
  const fits = Buffer.byteLength(join(near, `.s.PGSQL.${PORT}`)) <= LONGEST && !/[",]/.test(near);
  const name = createHash('sha256').update(home).digest('hex').slice(0, 16);
  return fits ? near : join(tmpdir(), `formularwerk-${name}`);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
