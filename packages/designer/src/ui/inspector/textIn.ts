import type { Text } from '@formularwerk/form';

/** A text as it is written: German alone, or words by language tag. */
export type WrittenText = string | { de: string; [tag: string]: string };

/** The words of a text in one language; '' where it has none. */
export const wordsIn = (text: Text | undefined, tag: string): string => byTag(text)[tag] ?? '';

/**
 * The text with other words in one language. German alone is a plain string; without German words there is no text,
 * whatever the other languages say.
 */
export function withWords(text: Text | undefined, tag: string, words: string): WrittenText | undefined {
  const { [tag]: _, ...others } = byTag(text);
  const { de = '', ...foreign } = words === '' ? others : { ...others, [tag]: words };
  if (de === '') return undefined;
  return Object.keys(foreign).length === 0 ? de : { de, ...foreign };
}

/** The languages other than German that a text should or does have. */
export const foreignLanguages = (
  text: Text | undefined,
  offered: readonly string[] = [],
): readonly string[] => [...new Set([...offered, ...Object.keys(byTag(text))])].filter((tag) => tag !== 'de');

function byTag(text: Text | undefined): Record<string, string> {
  if (text === undefined) return {};
  if (typeof text === 'string') return { de: text };
  return Object.fromEntries(Object.entries(text).flatMap(([tag, words]) => (words ? [[tag, words]] : [])));
}
