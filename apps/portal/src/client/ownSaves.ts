import type { AssistantPorts } from '@formularwerk/assistant';

/** Of a save that was sent and not yet answered: the revision it was based on. Nothing that anybody typed. */
type Notes = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const noteOf = (draft: string): string => `entwurf-${draft}`;

/** Notes each save while it is on its way, so that this window knows it again after it was loaded anew. */
export const noteSaves = (ports: AssistantPorts, draft: string, notes: Notes): AssistantPorts => ({
  ...ports,
  save: async (filing, revision) => {
    notes.setItem(noteOf(draft), revision);
    const result = await ports.save(filing, revision);
    notes.removeItem(noteOf(draft));
    return result;
  },
});

/**
 * Whether this window itself has stored something newer than the page that it was given. Who reloads while typing sends
 * a last save when the old page goes, which is after the server has drawn the new one: going on from that would look
 * like a conflict with somebody else.
 */
export const isBehindItself = async (
  { id, revision }: { readonly id: string; readonly revision: string },
  notes: Notes,
  storedRevision: () => Promise<string | undefined>,
): Promise<boolean> => {
  const noted = notes.getItem(noteOf(id));
  notes.removeItem(noteOf(id));
  if (noted !== revision) return false;
  const stored = await storedRevision();
  return stored !== undefined && stored !== revision;
};
