import type { Filing } from './filing.ts';
import { sameEntries } from './localCopy.ts';
import { samePlace } from './placePath.ts';
import type { AssistantPorts, SaveResult } from './ports.ts';

/** The saves whose answers never came: each may have been stored all the same. */
export interface SentSaves {
  readonly list: () => readonly Filing[];
  readonly add: (filing: Filing) => void;
  readonly clear: () => void;
}

/**
 * Takes what this very window stored for its own. An answer can get lost behind the commit: the next save is refused
 * then, because the draft has moved on, but only by what was sent from here. That is no conflict with anybody.
 */
export function ownSaves({ save }: Pick<AssistantPorts, 'save'>, sent: SentSaves): AssistantPorts['save'] {
  const saveOver = async (filing: Filing, revision: string): Promise<SaveResult> => {
    const result = await save(filing, revision);
    if (result.outcome !== 'conflict') return result;
    const { current } = result;
    const isOwn = sent.list().some((one) => sameEntries(one.entries, current.filing.entries));
    if (!isOwn || current.revision === revision) return result;
    if (!sameFiling(filing, current.filing)) return saveOver(filing, current.revision);
    return { outcome: 'saved', revision: current.revision, savedAt: current.savedAt };
  };
  return async (filing, revision) => {
    sent.add(filing);
    const result = await saveOver(filing, revision);
    if (result.outcome === 'saved') sent.clear();
    return result;
  };
}

const sameFiling = (one: Filing, other: Filing): boolean =>
  sameEntries(one.entries, other.entries) &&
  samePlace(one.place, other.place) &&
  JSON.stringify(one.saved) === JSON.stringify(other.saved);
