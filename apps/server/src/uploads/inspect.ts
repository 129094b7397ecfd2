import { taking } from '../taking.ts';
import { type Structure, unreadable } from './fault.ts';
import { inThread } from './inThread.ts';

const LONGEST = 5000;

/** Few at a time, so that many uploads together cost no more memory than these. */
const inTurn = taking(2);

/** Looks into a file in a thread of its own. */
export const inspect = (bytes: Uint8Array, mediaType: string, longest = LONGEST): Promise<Structure> =>
  inTurn(async () => {
    const copy = new Uint8Array(bytes);
    const data = { bytes: copy, mediaType };
    return (
      (await inThread<Structure>(
        new URL('./inspectThread.ts', import.meta.url),
        data,
        [copy.buffer],
        longest,
      )) ?? unreadable
    );
  });
