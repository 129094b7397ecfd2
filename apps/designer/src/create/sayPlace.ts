/** Words for the parts of a definition that a person knows: for one of a list, and for a property. */
const PARTS = new Map([
  ['sections', 'Abschnitt'],
  ['pages', 'Seite'],
  ['fields', 'Frage'],
  ['computed', 'Rechenwert'],
  ['declarations', 'Erklärung'],
  ['options', 'Antwort'],
  ['checks', 'Prüfung'],
  ['parameters', 'Wert'],
  ['services', 'Leistung'],
]);
const PROPERTIES = new Map([
  ['title', 'Titel'],
  ['label', 'Beschriftung'],
  ['help', 'Hilfe'],
  ['showIf', 'Bedingung'],
  ['delivery', 'Empfänger'],
]);

/**
 * Where a path of a definition is, for people: `sections[0].pages[1].fields[2].label` as „Abschnitt ‚Vorhaben‘, Seite 2,
 * Frage ‚Art des Standes‘, Beschriftung“. The definition may be as broken as it likes.
 */
export function sayPlace(definition: unknown, path: string): string {
  const words: string[] = [];
  let here = definition;
  for (const [, key = '', index] of path.matchAll(/([^.[\]]+)(?:\[(\d+)\])?/g)) {
    here = memberOf(here, key);
    if (index === undefined) words.push(PROPERTIES.get(key) ?? `„${key}“`);
    else {
      here = memberOf(here, index);
      words.push(`${PARTS.get(key) ?? `„${key}“`} ${nameOf(here) ?? Number(index) + 1}`);
    }
  }
  return words.join(', ');
}

const memberOf = (here: unknown, key: string): unknown =>
  typeof here === 'object' && here !== null && Object.hasOwn(here, key)
    ? (here as Readonly<Record<string, unknown>>)[key]
    : undefined;

const nameOf = (part: unknown): string | undefined => {
  const text = memberOf(part, 'label') ?? memberOf(part, 'title');
  const german = typeof text === 'string' ? text : memberOf(text, 'de');
  return typeof german === 'string' && german.trim() !== '' ? `‚${german}‘` : undefined;
};
