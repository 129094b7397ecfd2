import { connect } from 'node:net';

/** Where a clamd listens. */
export interface ScannerAddress {
  readonly host: string;
  readonly port: number;
}

/** `unknown` is everything but a clear word: no answer, an error, a file beyond the limits of the scanner. */
export type Verdict = 'clean' | 'infected' | 'unknown';

const CHUNK = 64 * 1024;
const LONGEST_ANSWER = 4096;

/**
 * Asks a clamd about some bytes, by its own protocol: INSTREAM, the bytes in chunks that tell their length, an empty
 * one at the end. Never rejects: whatever goes wrong is `unknown`, so that nobody can forget to hold the file back.
 */
export const askClamd = (
  { host, port }: ScannerAddress,
  bytes: Uint8Array,
  longest: number,
): Promise<Verdict> =>
  new Promise((resolve) => {
    const socket = connect({ host, port });
    let answer = '';
    const end = (verdict: Verdict): void => {
      clearTimeout(timer);
      socket.destroy();
      resolve(verdict);
    };
    const timer = setTimeout(() => end('unknown'), longest);
    socket.setEncoding('latin1');
    socket.once('connect', () => {
      socket.write('zINSTREAM\0');
      for (let at = 0; at < bytes.byteLength; at += CHUNK) writeChunk(bytes.subarray(at, at + CHUNK));
      writeChunk(new Uint8Array());
    });
    socket.on('data', (text: string) => {
      answer += text;
      if (answer.endsWith('\0') || answer.length > LONGEST_ANSWER) end(verdictOf(answer));
    });
    // Over its limit, clamd answers and closes while we still write: its answer, if it came, was read before.
    socket.once('error', () => end('unknown'));
    socket.once('close', () => end('unknown'));

    function writeChunk(chunk: Uint8Array): void {
      const length = Buffer.alloc(4);
      length.writeUInt32BE(chunk.byteLength);
      socket.write(length);
      if (chunk.byteLength > 0) socket.write(chunk);
    }
  });

function verdictOf(answer: string): Verdict {
  if (answer === 'stream: OK\0') return 'clean';
  return /^stream: .+ FOUND\0$/.test(answer) ? 'infected' : 'unknown';
}
