/**
 * A language tag as HTML needs it: „Einfache Sprache“ (`de-simple`) is German. The tag is valid, but no voice and no
 * hyphenation knows it, and some then fall back to English.
 */
export const htmlLanguage = (tag: string): string => (tag === 'de-simple' ? 'de' : tag);
