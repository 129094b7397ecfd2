import { isReservedId } from '@formularwerk/form/references';

const LONGEST = 32;

/**
 * An id for what is called so: from the words that carry its meaning, ASCII lowerCamelCase, none that means something
 * else to rules, and with a number where it is taken. „Wird Alkohol ausgeschenkt?“ becomes `alkoholAusgeschenkt`.
 */
export function idFor(label: string, taken: ReadonlySet<string>): string {
  const words = wordsOf(label);
  const telling = words.filter((word) => !FILLERS.has(word.toLowerCase()));
  return nextFreeId(camelCase(telling.length > 0 ? telling : words), taken);
}

/** The id itself, or with the first number that makes it free. */
export function nextFreeId(id: string, taken: ReadonlySet<string>): string {
  if (isFree(id, taken)) return id;
  const stem = id.replace(/\d+$/, '') || 'frage';
  for (let number = 2; ; number++) if (isFree(`${stem}${number}`, taken)) return `${stem}${number}`;
}

const isFree = (id: string, taken: ReadonlySet<string>): boolean => !taken.has(id) && !isReservedId(id);

const LETTERS: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  Ä: 'Ae',
  Ö: 'Oe',
  Ü: 'Ue',
  ß: 'ss',
  ẞ: 'Ss',
};

const wordsOf = (label: string): string[] =>
  label
    .replace(/\{\{[^{}]*\}\}/g, ' ')
    .normalize('NFC')
    .replace(/[äöüÄÖÜßẞ]/g, (letter) => LETTERS[letter] ?? '')
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== '');

function camelCase(words: readonly string[]): string {
  const id = words.reduce((before, word) => {
    const next = before === '' ? lowered(word) : before + capitalised(word);
    return before !== '' && next.length > LONGEST ? before : next;
  }, '');
  const plain = id.slice(0, LONGEST);
  if (plain === '') return 'frage';
  return /^[a-z]/.test(plain) ? plain : `frage${capitalised(plain)}`;
}

/** `IBAN` becomes `iban`, `Name` becomes `name`. */
const lowered = (word: string): string =>
  word === word.toUpperCase() ? word.toLowerCase() : word.charAt(0).toLowerCase() + word.slice(1);

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Words without which a question still tells what it asks. */
const FILLERS: ReadonlySet<string> = new Set(
  (
    'der die das den dem des ein eine einen einem einer eines und oder fuer in im an am auf bei von vom zu zum zur mit ' +
    'ist sind wird werden wurde wurden hat haben soll sollen kann koennen moechten moechte wollen darf duerfen gibt es ' +
    'sie ihr ihre ihren ihrem ihrer ich wir was wer wie wo wann welche welcher welches welchen wem bitte nicht schon ' +
    'sich als auch dass'
  ).split(' '),
);
