import type { FormDefinition } from '@formularwerk/form';
import { type Expression, formatFeel, parseExpression } from '@formularwerk/form/feel';
import type { NodeKey } from '../node.ts';
import { quoted } from '../say.ts';
import { addressOf } from './names.ts';
import { type Place, placesOf } from './places.ts';
import { readClause } from './readClause.ts';
import { type Read, readCondition } from './readCondition.ts';
import { sayClause, sayDate, sayNumber } from './sayClause.ts';
import { isGroup, type Sentence } from './sentence.ts';
import { subjectOf } from './subjects.ts';

/**
 * A condition in German, for authors and applicants: „wenn ‚Wird Alkohol ausgeschenkt?‘ mit ‚Ja‘ beantwortet ist“. What
 * has no words of its own is given as it was written: „wenn gilt: „…““.
 */
export function sayCondition(form: FormDefinition, node: NodeKey, text: string): string {
  const place = placeFor(form, node);
  const sentence = place && readCondition(form, place.node, text);
  if (sentence !== undefined) return `wenn ${saySentence(form, sentence)}`;
  const parsed = parseExpression(text);
  const words = parsed.ok && place ? sayTruth(form, place, parsed.value) : undefined;
  return words === undefined ? `wenn gilt: „${text}“` : `wenn ${words}`;
}

/** A sentence as it stands behind „wenn“; groups of several clauses stand in brackets. */
export const saySentence = (form: FormDefinition, { match, parts }: Sentence): string =>
  parts
    .map((part) => {
      if (!isGroup(part)) return sayClause(form, part);
      const inside = part.parts.map((clause) => sayClause(form, clause)).join(WORDS[part.match]);
      return parts.length > 1 && part.parts.length > 1 ? `(${inside})` : inside;
    })
    .join(WORDS[match]);

const WORDS = { all: ' und ', any: ' oder ' } as const;

/** Conditions of the form itself see what its last question sees. */
const placeFor = (form: FormDefinition, node: NodeKey): Place | undefined =>
  placesOf(form).get(node) ?? [...placesOf(form).values()].findLast(({ frames }) => frames.length === 1);

function sayTruth(form: FormDefinition, place: Place, e: Expression): string | undefined {
  if (e.kind === 'and' || e.kind === 'or') return sayJoined(form, place, e);
  const read = readClause(form, place, e);
  if (read !== undefined) return sayRead(form, read);
  switch (e.kind) {
    case 'compare':
      return sayPair(form, place, e.left, COMPARISONS[e.operator], e.right);
    case 'between': {
      const [value, low, high] = [e.value, e.low, e.high].map((part) => sayValue(form, place, part));
      return value && low && high && `${value} zwischen ${low} und ${high} liegt`;
    }
    case 'call':
      return sayCall(form, place, e);
    case 'name':
    case 'path': {
      const words = sayValue(form, place, e);
      return words && `${words} zutrifft`;
    }
    default:
      return undefined;
  }
}

/** „A und B“; where the two sorts are mixed, what belongs together stands in brackets. */
function sayJoined(
  form: FormDefinition,
  place: Place,
  e: Extract<Expression, { kind: 'and' | 'or' }>,
): string | undefined {
  const words = partsOf(e, e.kind).map((part) => {
    const said = sayTruth(form, place, part);
    return said !== undefined && (part.kind === 'and' || part.kind === 'or') ? `(${said})` : said;
  });
  return words.every((word) => word !== undefined)
    ? words.join(e.kind === 'and' ? WORDS.all : WORDS.any)
    : undefined;
}

const partsOf = (e: Expression, kind: 'and' | 'or'): Expression[] =>
  e.kind === kind ? [...partsOf(e.left, kind), ...partsOf(e.right, kind)] : [e];

function sayRead(form: FormDefinition, read: Read): string {
  if ('clause' in read) return sayClause(form, read.clause);
  if ('match' in read) return read.parts.map((part) => sayRead(form, part)).join(WORDS[read.match]);
  const { subject, operator, values } = read.unlessEmpty;
  const same = operator === 'isNot' ? 'is' : 'isOneOf';
  return `nicht ${sayClause(form, { subject, operator: same, values })}`;
}

const COMPARISONS: Readonly<Record<string, readonly [string, string]>> = {
  '=': ['gleich', 'ist'],
  '!=': ['nicht gleich', 'ist'],
  '<': ['kleiner als', 'ist'],
  '<=': ['höchstens', 'ist'],
  '>': ['größer als', 'ist'],
  '>=': ['mindestens', 'ist'],
};

const DATED: Readonly<Record<string, readonly [string, string]>> = {
  '<': ['vor', 'liegt'],
  '<=': ['spätestens an', 'liegt'],
  '>': ['nach', 'liegt'],
  '>=': ['frühestens an', 'liegt'],
};

function sayPair(
  form: FormDefinition,
  place: Place,
  left: Expression,
  usual: readonly [string, string] | undefined,
  right: Expression,
): string | undefined {
  const [one, other] = [sayValue(form, place, left), sayValue(form, place, right)];
  const operator = Object.keys(COMPARISONS).find((key) => COMPARISONS[key] === usual) ?? '=';
  const isDate = kindOf(form, place, left) === 'date' || kindOf(form, place, right) === 'date';
  const [word, verb] = (isDate ? DATED[operator] : undefined) ?? usual ?? ['', ''];
  return one && other && `${one} ${word} ${other} ${verb}`;
}

function kindOf(form: FormDefinition, place: Place, e: Expression): string | undefined {
  const address = addressOf(form, place, e);
  return address === undefined ? undefined : subjectOf(form, address)?.kind;
}

function sayCall(
  form: FormDefinition,
  place: Place,
  e: Extract<Expression, { kind: 'call' }>,
): string | undefined {
  const name = e.callee.kind === 'name' ? e.callee.name : '';
  const [first, second] = e.args.map(({ value }) => value);
  if (name === 'not' && first) {
    const said = sayTruth(form, place, first);
    return said && `nicht gilt, dass ${said}`;
  }
  const [one, two] = [first, second].map((part) => part && sayValue(form, place, part));
  if (one === undefined) return undefined;
  if (name === 'is defined') return `${one} vorhanden ist`;
  if (name === 'isHoliday') return `${one} auf einen Feiertag fällt`;
  if (two === undefined) return undefined;
  if (name === 'list contains') return `${one} ${two} enthält`;
  if (name === 'contains') return `${one} den Text ${two} enthält`;
  if (name === 'starts with') return `${one} mit ${two} beginnt`;
  if (name === 'ends with') return `${one} auf ${two} endet`;
  return name === 'matches' ? `${one} dem Muster ${two} entspricht` : undefined;
}

const CALLS: Readonly<Record<string, (words: readonly string[]) => string>> = {
  today: () => 'heute',
  count: ([list]) => `die Zahl der Einträge in ${list}`,
  sum: ([list]) => `die Summe von ${list}`,
  min: (words) => `der kleinste Wert von ${words.join(' und ')}`,
  max: (words) => `der größte Wert von ${words.join(' und ')}`,
  age: ([date, at]) => (at === 'heute' ? `das Alter (${date}) heute` : `das Alter (${date}) am Tag ${at}`),
  days: ([from, to]) => `die Zahl der Tage von ${from} bis ${to}`,
  daysBetween: ([from, to]) => `der Abstand in Tagen von ${from} bis ${to}`,
  begunMonths: ([from, to]) => `die Zahl der angefangenen Monate von ${from} bis ${to}`,
  begunWeeks: ([from, to]) => `die Zahl der angefangenen Wochen von ${from} bis ${to}`,
  'string length': ([text]) => `die Länge von ${text}`,
  'get or else': ([value, otherwise]) => `${value} (sonst ${otherwise})`,
};

const SIGNS: Readonly<Record<string, string>> = {
  '+': 'plus',
  '-': 'minus',
  '*': 'mal',
  '/': 'geteilt durch',
};

/** A value in words; undefined for what has none. */
function sayValue(form: FormDefinition, place: Place, e: Expression): string | undefined {
  switch (e.kind) {
    case 'literal':
      return sayLiteral(e);
    case 'name':
    case 'path': {
      const address = addressOf(form, place, e);
      const subject = address === undefined ? undefined : subjectOf(form, address);
      return subject && quoted(subject.label);
    }
    case 'negate': {
      const words = sayValue(form, place, e.operand);
      return words && `minus ${words}`;
    }
    case 'arithmetic': {
      const [left, right] = [sayValue(form, place, e.left), sayValue(form, place, e.right)];
      const sign = SIGNS[e.operator];
      return left && right && sign && `${left} ${sign} ${right}`;
    }
    case 'call': {
      const say = e.callee.kind === 'name' ? CALLS[e.callee.name] : undefined;
      const words = e.args.map(({ value }) => sayValue(form, place, value));
      return say && words.every((word) => word !== undefined) ? say(words) : undefined;
    }
    default:
      return undefined;
  }
}

function sayLiteral({ value }: Extract<Expression, { kind: 'literal' }>): string | undefined {
  if (typeof value === 'string') return quoted(value);
  if (typeof value !== 'object' || value === null || !('kind' in value)) return undefined;
  if (value.kind === 'number') return sayNumber(formatFeel(value));
  return value.kind === 'date' ? sayDate(formatFeel(value)) : undefined;
}
