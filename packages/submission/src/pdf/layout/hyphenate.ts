/// <reference path="../../hyphen.d.ts" />
import german from 'hyphen/de-1996/index.js';

/** A part of a word that is worth parting: three letters before the hyphen, four on the last line. */
const SHORTEST = 3;
const SHORTEST_END = 4;
/** Shorter words are not parted. */
const shortestWord = 8;

const syllables = new Map<string, readonly string[]>();
const mostRemembered = 5000;

/**
 * The parts between which a German word of a form's text may be parted. They joined are the word. Only letters: what
 * has digits, dots or slashes in it is no word.
 */
export function hyphenate(word: string): readonly string[] {
  const known = syllables.get(word);
  if (known) return known;
  const parts = part(word);
  if (syllables.size >= mostRemembered) syllables.clear();
  syllables.set(word, parts);
  return parts;
}

function part(word: string): readonly string[] {
  const [, before = '', letters = '', behind = ''] = /^(\P{L}*)(\p{L}+)(\P{L}*)$/u.exec(word) ?? [];
  if (letters.length < shortestWord) return [word];
  const parts: string[] = [];
  for (const syllable of german.hyphenateSync(letters).split('\u00AD')) {
    const last = parts.at(-1);
    if (last === undefined || (last.length >= SHORTEST && syllable.length >= SHORTEST)) parts.push(syllable);
    else parts[parts.length - 1] = last + syllable;
  }
  if (parts.length > 1 && (parts.at(-1) ?? '').length < SHORTEST_END)
    parts.splice(-2, 2, parts.slice(-2).join(''));
  const [first = '', ...others] = parts;
  const rest = [`${before}${first}`, ...others];
  rest[rest.length - 1] += behind;
  return rest;
}
