import type { DraftChange, DraftChangeKind } from './migrateDraft.ts';

/** A change of a draft in a sentence for the applicant, who confirms it. German unless the language is English. */
export const sayDraftChange = ({ kind, within, label, words }: DraftChange, language = 'de'): string => {
  const sentence = (language.startsWith('en') ? SENTENCES[kind].en : SENTENCES[kind].de)
    .replace('{label}', () => label)
    .replace('{words}', () => words);
  return within === undefined ? sentence : `${within}: ${sentence}`;
};

const SENTENCES: Readonly<Record<DraftChangeKind, { readonly de: string; readonly en: string }>> = {
  gone: {
    de: '„{label}“ wird nicht mehr gefragt. Ihre Angabe „{words}“ entfällt.',
    en: '“{label}” is no longer asked. Your answer “{words}” is dropped.',
  },
  optionGone: {
    de: 'Bei „{label}“ gibt es die Antwort „{words}“ nicht mehr. Bitte prüfen Sie Ihre Auswahl.',
    en: '“{label}” no longer has the answer “{words}”. Please check what you chose.',
  },
  converted: {
    de: '„{label}“ wird jetzt anders gefragt. Ihre Angabe „{words}“ haben wir übernommen. Bitte prüfen Sie sie.',
    en: '“{label}” is asked in another way now. Your answer “{words}” was taken over. Please check it.',
  },
  unfit: {
    de: '„{label}“ wird jetzt anders gefragt. Ihre Angabe „{words}“ passt nicht mehr. Bitte antworten Sie neu.',
    en: '“{label}” is asked in another way now. Your answer “{words}” no longer fits. Please answer again.',
  },
  moved: {
    de: '„{label}“ steht jetzt an anderer Stelle. Ihre Angabe „{words}“ haben wir mitgenommen.',
    en: '“{label}” is in another place now. Your answer “{words}” was taken along.',
  },
  movedList: {
    de: '„{label}“ wird jetzt in einer anderen Liste gefragt. Bitte tragen Sie „{words}“ dort neu ein.',
    en: '“{label}” is asked in another list now. Please enter “{words}” there again.',
  },
};
