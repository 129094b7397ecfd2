import type { Field } from '../generated/definition.ts';
import { isPasteable } from '../tables/isPasteable.ts';
import { isMarked } from '../texts/resolveText.ts';
import type * as calculation from './calculation.ts';
import type * as derivedRows from './derivedRows.ts';
import type * as documents from './documents.ts';
import type * as formats from './formats.ts';
import type * as markdown from './markdown.ts';
import type * as tables from './tables.ts';

/** What only some forms need. On a server it is there from the start; a browser loads it for the forms that need it. */
export interface Parts {
  readonly calculation: typeof calculation;
  readonly derivedRows: typeof derivedRows;
  readonly documents: typeof documents;
  readonly formats: typeof formats;
  readonly markdown: typeof markdown;
  readonly tables: typeof tables;
}

// What gives expressions away that need more than most.
const CALCULATION = [
  /\b(?:for|some|every)\b|function|instance|matches|replace|split|sort|number\(|\*\*/,
  /\b(?:years?|months?|days?|weekday|hours?|minutes?|seconds?|timezone|time offset)\b|\.(?:\s|\\n)*(?:start|end)\b/,
  /"validAt"|begun|days|age\(|Holiday|addWorking|"time"|time\(|@\\?"|"@/,
];

/** What gives a part away in the JSON of a definition without its texts. Too much does no harm, too little would. */
const SIGNS: readonly (readonly [keyof Parts, RegExp])[] = [
  ...CALCULATION.map((sign) => ['calculation', sign] as const),
  ['derivedRows', /"each":/],
  ['documents', /"evidence"|"file"|"signature"/],
  ['formats', /"format":"|"latin"|"iban"|"place"|"plate"/],
];

/** Which of the parts a form needs. */
export function partsNeeded(definition: object): ReadonlySet<keyof Parts> {
  const known = found.get(definition) ?? partsOf(definition);
  found.set(definition, known);
  return known;
}

const found = new WeakMap<object, ReadonlySet<keyof Parts>>();

function partsOf(definition: object): ReadonlySet<keyof Parts> {
  const rules = JSON.stringify(definition, (_, value: unknown) => placeholdersOf(value) ?? value);
  const needed = new Set(SIGNS.flatMap(([part, sign]) => (sign.test(rules) ? [part] : [])));
  if (holdsMarkdown(definition)) needed.add('markdown');
  if (holdsLongList(definition)) needed.add('tables');
  return needed;
}

/** Whether any text in it, however deep, has signs of Markdown. */
const holdsMarkdown = (value: unknown): boolean =>
  typeof value === 'string'
    ? isMarked(value)
    : typeof value === 'object' && value !== null && Object.values(value).some(holdsMarkdown);

/** Whether there is a list in it, however deep, that one may paste a table into. */
const holdsLongList = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (isPasteable(value as Field) || Object.values(value).some(holdsLongList));

/** The expressions in a text of several languages; undefined for all else. */
function placeholdersOf(value: unknown): readonly string[] | undefined {
  if (typeof value !== 'object' || value === null || !('de' in value)) return undefined;
  return Object.values(value).flatMap((text) => String(text).match(/\{\{.*?\}\}/gs) ?? []);
}
