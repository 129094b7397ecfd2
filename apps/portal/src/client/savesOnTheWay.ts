import type { AssistantPorts, SaveResult } from '@formularwerk/assistant';

export interface SavesOnTheWay {
  readonly ports: AssistantPorts;
  /** Lets no further save begin, waits for the one on its way, and gives the revision that is stored then. */
  readonly leave: () => Promise<string | undefined>;
}

/** Knows of each save whether it has arrived, for the moment in which one leaves the page by a plain form. */
export const savesOnTheWay = (ports: AssistantPorts): SavesOnTheWay => {
  let revision: string | undefined;
  let last: Promise<SaveResult> | undefined;
  let leaving = false;
  const save: AssistantPorts['save'] = async (filing, known) => {
    if (leaving) return new Promise(() => undefined);
    last = ports.save(filing, known);
    const result = await last;
    if (result.outcome === 'saved') revision = result.revision;
    return result;
  };
  const leave = async (): Promise<string | undefined> => {
    leaving = true;
    await Promise.allSettled([last]);
    return revision;
  };
  return { ports: { ...ports, save }, leave };
};
