import type { DesignerState } from '../../core/session.ts';
import { savingTrouble, savingWords, texts } from './texts.ts';

/** Whether the work is safe, in one sentence. `today` is YYYY-MM-DD. */
export function savedSentence(
  { saving, savedAt }: Pick<DesignerState, 'saving' | 'savedAt'>,
  today: string,
): string {
  const words = savingTrouble[saving] ?? savingWords[saving];
  if (words !== undefined) return words;
  if (savedAt === undefined) return texts.notYetSaved;
  const { day, time, isoDay } = clockOf(savedAt);
  return isoDay === today ? texts.savedAt(time) : texts.savedOn(day, time);
}

/** A moment as people in Germany read it. */
export function clockOf(at: string): {
  readonly day: string;
  readonly time: string;
  readonly isoDay: string;
} {
  const date = new Date(at);
  return {
    day: LONG_DAY.format(date),
    time: TIME.format(date),
    isoDay: ISO_DAY.format(date),
  };
}

const zone = { timeZone: 'Europe/Berlin' } as const;
const TIME = new Intl.DateTimeFormat('de', { ...zone, hour: '2-digit', minute: '2-digit' });
const LONG_DAY = new Intl.DateTimeFormat('de', { ...zone, day: 'numeric', month: 'long', year: 'numeric' });
const ISO_DAY = new Intl.DateTimeFormat('sv', { ...zone });
