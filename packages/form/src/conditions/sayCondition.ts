import type { NodeKey } from '../compare/node.ts';
import { type Expression, formatFeel, parseExpression } from '../feel/index.ts';
import type { FormDefinition } from '../generated/definition.ts';
import { germanSpeech } from './german.ts';
import { addressOf } from './names.ts';
import { type Place, placesOf } from './places.ts';
import { readClause } from './readClause.ts';
import { type Read, readSentence } from './readCondition.ts';
import { sayClause } from './sayClause.ts';
import { isGroup, type Sentence } from './sentence.ts';
import type { Comparing, Speech } from './speech.ts';
import { subjectOf } from './subjects.ts';

/**
 * A condition in words, for authors and applicants: „wenn ‚Wird Alkohol ausgeschenkt?‘ mit ‚Ja‘ beantwortet ist“. What
 * has no words of its own is given as it was written: „wenn gilt: „…““.
 */
export function sayCondition(
  form: FormDefinition,
  node: NodeKey,
  text: string,
  speech: Speech = germanSpeech,
): string {
  const place = placeFor(form, node);
  const parsed = parseExpression(text);
  const words = place && parsed.ok ? sayExpression({ form, place, speech }, parsed.value) : undefined;
  return `${speech.when} ${words ?? speech.raw(text)}`;
}

/** The same of an expression that was parsed already, without „wenn“; undefined for what has no words of its own. */
export function sayExpression(saying: Saying, e: Expression): string | undefined {
  const sentence = readSentence(saying.form, saying.place, e);
  return sentence === undefined ? sayTruth(saying, e) : saySentence(saying.form, sentence, saying.speech);
}

/** Where something is said, and in which words. */
export interface Saying {
  readonly form: FormDefinition;
  readonly place: Place;
  readonly speech: Speech;
}

/** A sentence as it stands behind „wenn“; groups of several clauses stand in brackets. */
function saySentence(form: FormDefinition, { match, parts }: Sentence, speech: Speech): string {
  const joint = { all: speech.and, any: speech.or };
  return parts
    .map((part) => {
      if (!isGroup(part)) return sayClause(form, part, speech);
      const inside = part.parts.map((clause) => sayClause(form, clause, speech)).join(joint[part.match]);
      return parts.length > 1 && part.parts.length > 1 ? `(${inside})` : inside;
    })
    .join(joint[match]);
}

/** Conditions of the form itself see what its last question sees. */
const placeFor = (form: FormDefinition, node: NodeKey): Place | undefined =>
  placesOf(form).get(node) ?? [...placesOf(form).values()].findLast(({ frames }) => frames.length === 1);

function sayTruth(saying: Saying, e: Expression): string | undefined {
  const { form, place, speech } = saying;
  if (e.kind === 'and' || e.kind === 'or') return sayJoined(saying, e);
  const read = readClause(form, place, e);
  if (read !== undefined) return sayRead(saying, read);
  switch (e.kind) {
    case 'compare':
      return sayPair(saying, e.left, e.operator, e.right);
    case 'between': {
      const [value, low, high] = [e.value, e.low, e.high].map((part) => sayValue(saying, part));
      return value && low && high && speech.between(value, low, high);
    }
    case 'call':
      return sayCall(saying, e);
    case 'name':
    case 'path': {
      const words = sayValue(saying, e);
      return words && speech.holds(words);
    }
    default:
      return undefined;
  }
}

/** „A und B“; where the two sorts are mixed, what belongs together stands in brackets. */
function sayJoined(saying: Saying, e: Extract<Expression, { kind: 'and' | 'or' }>): string | undefined {
  const words = partsOf(e, e.kind).map((part) => {
    const said = sayTruth(saying, part);
    return said !== undefined && (part.kind === 'and' || part.kind === 'or') ? `(${said})` : said;
  });
  return words.every((word) => word !== undefined) ? words.join(saying.speech[e.kind]) : undefined;
}

const partsOf = (e: Expression, kind: 'and' | 'or'): Expression[] =>
  e.kind === kind ? [...partsOf(e.left, kind), ...partsOf(e.right, kind)] : [e];

function sayRead(saying: Saying, read: Read): string {
  const { form, speech } = saying;
  if ('clause' in read) return sayClause(form, read.clause, speech);
  if ('match' in read)
    return read.parts
      .map((part) => sayRead(saying, part))
      .join(read.match === 'all' ? speech.and : speech.or);
  const { subject, operator, values } = read.unlessEmpty;
  const same = operator === 'isNot' ? 'is' : 'isOneOf';
  return speech.notClause(sayClause(form, { subject, operator: same, values }, speech));
}

function sayPair(
  saying: Saying,
  left: Expression,
  operator: Comparing,
  right: Expression,
): string | undefined {
  const [one, other] = [sayValue(saying, left), sayValue(saying, right)];
  const isDate = kindOf(saying, left) === 'date' || kindOf(saying, right) === 'date';
  return one && other && saying.speech.compare(one, operator, other, isDate);
}

function kindOf({ form, place }: Saying, e: Expression): string | undefined {
  const address = addressOf(form, place, e);
  return address === undefined ? undefined : subjectOf(form, address)?.kind;
}

function sayCall(saying: Saying, e: Extract<Expression, { kind: 'call' }>): string | undefined {
  const { tests, not } = saying.speech;
  const name = e.callee.kind === 'name' ? e.callee.name : '';
  const [first, second] = e.args.map(({ value }) => value);
  if (name === 'not' && first) {
    const said = sayTruth(saying, first);
    return said && not(said);
  }
  const [one, two] = [first, second].map((part) => part && sayValue(saying, part));
  const test = Object.hasOwn(tests, name) ? tests[name] : undefined;
  if (one === undefined || test === undefined || (test.length > 1 && two === undefined)) return undefined;
  return test(one, two ?? '');
}

/** A value in words; undefined for what has none. */
function sayValue(saying: Saying, e: Expression): string | undefined {
  const { form, place, speech } = saying;
  switch (e.kind) {
    case 'literal':
      return sayLiteral(saying, e);
    case 'name':
    case 'path': {
      const address = addressOf(form, place, e);
      const subject = address === undefined ? undefined : subjectOf(form, address, speech.language);
      return subject && speech.quote(subject.label);
    }
    case 'negate': {
      const words = sayValue(saying, e.operand);
      return words && speech.minus(words);
    }
    case 'arithmetic': {
      const [left, right] = [sayValue(saying, e.left), sayValue(saying, e.right)];
      const sign = speech.signs[e.operator];
      return left && right && sign && `${left} ${sign} ${right}`;
    }
    case 'call': {
      const say = e.callee.kind === 'name' ? speech.calls[e.callee.name] : undefined;
      const words = e.args.map(({ value }) => sayValue(saying, value));
      return say && words.every((word) => word !== undefined) ? say(words) : undefined;
    }
    default:
      return undefined;
  }
}

function sayLiteral(
  { speech }: Saying,
  { value }: Extract<Expression, { kind: 'literal' }>,
): string | undefined {
  if (typeof value === 'string') return speech.quote(value);
  if (typeof value !== 'object' || value === null || !('kind' in value)) return undefined;
  if (value.kind === 'number') return speech.number(formatFeel(value));
  return value.kind === 'date' ? speech.date(formatFeel(value)) : undefined;
}
