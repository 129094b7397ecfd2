/** Addresses below a municipality that are pages of the portal or the designer. */
const RESERVED = ['anmelden', 'barrierefreiheit', 'datenschutz', 'eingang', 'fortsetzen', 'impressum'];
const SHAPE = /^[a-z][a-z0-9-]{0,62}$/;
const LONGEST = 48;
const GERMAN: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  æ: 'ae',
  ø: 'oe',
  ł: 'l',
};

/** The id that a title suggests, for the form's address: „Hund anmelden“ gives `hund-anmelden`. Never taken. */
export function formIdFor(title: string, taken: ReadonlySet<string>): string {
  const words = title
    .toLowerCase()
    .normalize('NFC')
    .replace(/[äöüßæøł]/g, (letter) => GERMAN[letter] ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  while (words[0] !== undefined && /^[0-9]/.test(words[0])) words.shift();
  return freeId(shorten(words) || 'formular', taken);
}

/** The id, or the next one with a number that no form has yet. */
export function freeId(id: string, taken: ReadonlySet<string>): string {
  const isFree = (one: string): boolean => !taken.has(one) && !RESERVED.includes(one);
  if (isFree(id)) return id;
  let number = 2;
  while (!isFree(`${id}-${number}`)) number += 1;
  return `${id}-${number}`;
}

/** What is wrong with an id that somebody typed, in German. */
export function formIdProblem(id: string, taken: ReadonlySet<string>): string | undefined {
  if (id === '') return 'Geben Sie eine Adresse ein.';
  if (!SHAPE.test(id))
    return 'Verwenden Sie nur kleine Buchstaben von a bis z, Ziffern und Bindestriche. Am Anfang steht ein Buchstabe.';
  if (RESERVED.includes(id)) return `Die Adresse „${id}“ ist schon für eine andere Seite vergeben.`;
  return taken.has(id) ? `Ein Formular mit der Adresse „${id}“ gibt es schon.` : undefined;
}

/** The first words, as many as are not too long for an address. */
function shorten([first = '', ...words]: readonly string[]): string {
  let id = first.slice(0, LONGEST);
  for (const word of words) {
    if (id.length + 1 + word.length > LONGEST) break;
    id = `${id}-${word}`;
  }
  return id;
}
