import { type Assistant, type LocalCopies, type LocalCopy, localCopyOf } from '@formularwerk/assistant';
import { useEffect } from 'react';

/**
 * Keeps on the device what isn't stored yet, and brings back what an earlier page left behind. `takeOver` reads what
 * stands in the page's controls.
 */
export function useLocalCopy(
  assistant: Assistant,
  copies: LocalCopies | undefined,
  takeOver: () => void,
): void {
  useEffect(() => {
    if (!copies) return;
    let isOver = false;
    let last: LocalCopy | undefined;
    const keep = (): void => {
      const copy = localCopyOf(assistant.getState().session);
      if (sameCopy(copy, last)) return;
      last = copy;
      copies.keep(copy);
    };
    const unsubscribe = assistant.subscribe(keep);
    void copies.adopt().then((copy) => {
      if (isOver) return;
      if (copy) {
        takeOver();
        assistant.send({ type: 'copy.restore', copy });
      }
      keep();
      if (last === undefined) copies.keep(undefined);
    });
    return () => {
      isOver = true;
      unsubscribe();
    };
  }, [assistant, copies, takeOver]);
}

/** Files on their way change with each percent, and what has to be chosen again seldom does. */
const sameCopy = (one: LocalCopy | undefined, other: LocalCopy | undefined): boolean =>
  (one?.filing === other?.filing || one?.isStored === true) &&
  one?.revision === other?.revision &&
  one?.isStored === other?.isStored &&
  JSON.stringify(one?.unsent) === JSON.stringify(other?.unsent);
