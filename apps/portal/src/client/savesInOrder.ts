import type { AssistantPorts, SaveResult } from '@formularwerk/assistant';

export interface SavesInOrder {
  readonly ports: AssistantPorts;
  /** Lets no further save begin, waits for the one on its way, and gives the revision that is stored then. */
  readonly leave: () => Promise<string | undefined>;
}

const never = new Promise<never>(() => undefined);

/**
 * Keeps saves and the submit apart: a submit waits for the save on its way, and no save begins while it runs or after
 * it was received, for the draft is closed then. Knows the stored revision when one leaves the page by a plain form.
 */
export const savesInOrder = (ports: AssistantPorts): SavesInOrder => {
  let revision: string | undefined;
  let last: Promise<SaveResult> | undefined;
  let gate: Promise<unknown> = Promise.resolve();

  // Both take their places at once, so that two that begin in the same moment don't overtake each other.
  const save: AssistantPorts['save'] = (filing, known) => {
    const mine = gate.then(() => ports.save(filing, known));
    last = mine.then((result) => {
      if (result.outcome === 'saved') revision = result.revision;
      return result;
    });
    return last;
  };

  const submit: AssistantPorts['submit'] = (sent) => {
    const result = Promise.allSettled([last]).then(() => ports.submit(sent));
    gate = result.then(
      ({ outcome }) => (outcome === 'received' ? never : undefined),
      () => undefined,
    );
    return result;
  };

  const leave = async (): Promise<string | undefined> => {
    gate = never;
    await Promise.allSettled([last]);
    return revision;
  };
  return { ports: { ...ports, save, submit }, leave };
};
