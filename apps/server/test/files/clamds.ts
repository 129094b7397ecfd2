import { execFileSync, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { freePort } from '../../src/freePort.ts';
import { askClamd } from '../../src/uploads/clamd.ts';
import { eicar } from './eicar.ts';

export interface Clamd {
  readonly port: number;
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** How a scanner of the tests behaves; `hang` says nothing, `limit` breaks off as one does whose limit is passed. */
export type Manner = 'clean' | 'found' | 'error' | 'hang' | 'limit' | 'nonsense';

const ANSWERS = {
  clean: 'stream: OK\0',
  found: 'stream: Win.Test.EICAR_HDB-1 FOUND\0',
  error: 'stream: Can\u0027t allocate memory ERROR\0',
  nonsense: 'stream: OK, but who knows\0',
} as const;

/** A scanner that speaks the protocol of clamd and behaves as it is told, also when that changes. */
export async function fakeClamd(port = 0): Promise<Clamd & { manner: Manner; readonly seen: Buffer[] }> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    let received = Buffer.alloc(0);
    socket.on('data', (chunk: Buffer) => {
      received = Buffer.concat([received, chunk]);
      if (self.manner === 'limit' && received.length > 100_000) {
        socket.end('INSTREAM size limit exceeded. ERROR\0');
        socket.destroy();
        return;
      }
      const content = readStream(received);
      if (content === undefined || self.manner === 'hang') return;
      self.seen.push(content);
      if (self.manner !== 'limit') socket.end(ANSWERS[self.manner]);
    });
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const at = (server.address() as AddressInfo).port;
  const self = {
    port: at,
    url: `tcp://127.0.0.1:${at}`,
    manner: 'clean' as Manner,
    seen: [] as Buffer[],
    stop: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
  return self;
}

/** What was sent by INSTREAM, once its empty chunk has come. */
function readStream(bytes: Buffer): Buffer | undefined {
  const command = 'zINSTREAM\0';
  if (bytes.subarray(0, command.length).toString() !== command) return undefined;
  const chunks: Buffer[] = [];
  for (let at = command.length; at + 4 <= bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    if (length === 0) return Buffer.concat(chunks);
    chunks.push(bytes.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return undefined;
}

/** Whether this machine has a clamd. */
export function hasClamd(): boolean {
  try {
    execFileSync('clamd', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** A real clamd that knows one signature: that of EICAR. */
export async function realClamd(): Promise<Clamd> {
  const folder = await mkdtemp(join(tmpdir(), 'formularwerk-clamd-'));
  const port = await freePort('127.0.0.1');
  await writeFile(join(folder, 'test.ndb'), `Forms.Test.EICAR:0:*:${Buffer.from(eicar()).toString('hex')}\n`);
  const settings = [
    `DatabaseDirectory ${folder}`,
    `TCPSocket ${port}`,
    'TCPAddr 127.0.0.1',
    'Foreground yes',
    'StreamMaxLength 1M',
    `TemporaryDirectory ${folder}`,
  ];
  await writeFile(join(folder, 'clamd.conf'), `${settings.join('\n')}\n`);
  const child = spawn('clamd', ['--config-file', join(folder, 'clamd.conf')], { stdio: 'ignore' });
  for (let tries = 0; tries < 200; tries += 1) {
    if ((await askClamd({ host: '127.0.0.1', port }, Buffer.from('x'), 1000)) === 'clean') break;
    await setTimeout(50);
  }
  return {
    port,
    url: `tcp://127.0.0.1:${port}`,
    stop: async () => {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.kill();
      await gone;
      await rm(folder, { recursive: true });
    },
  };
}
