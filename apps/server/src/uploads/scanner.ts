import { taking } from '../taking.ts';
import { askClamd, type ScannerAddress, type Verdict } from './clamd.ts';

/** Looks for malware. */
export interface Scanner {
  readonly scan: (bytes: Uint8Array) => Promise<Verdict>;
}

/** Somebody waits for the answer: after this time they go on, and the worker asks again later. */
const LONGEST = 10_000;

/** The scanner that was configured; as many files at once as a clamd has threads by default. */
export function createScanner(address: ScannerAddress): Scanner {
  const inTurn = taking(10);
  return { scan: (bytes) => inTurn(() => askClamd(address, bytes, LONGEST)) };
}
