import type { FormEntry } from '../http/designerApi.ts';

/** The forms in whose title, office or address every word stands. */
export function filterForms(
  forms: readonly FormEntry[],
  words: string,
  officeName: (id: string) => string,
): readonly FormEntry[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return forms;
  return forms.filter(({ title, office, form }) => {
    const text = `${title} ${officeName(office)} ${form}`.toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}
