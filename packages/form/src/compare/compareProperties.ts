import type { FormDefinition } from '../generated/definition.ts';
import type { Change, ChangeClass } from './change.ts';
import { differing } from './equal.ts';
import type { NodeKey } from './node.ts';
import { PROPERTIES, type Property } from './properties.ts';
import { sayPropertyValue } from './sayValue.ts';
import type { Speech } from './words.ts';

/** What two versions of one thing are compared with. */
export interface Subject {
  /** The form as it is now. */
  readonly form: FormDefinition;
  readonly speech: Speech;
  readonly node: NodeKey;
  /** In a sentence, behind „bei“: „‚Wird Alkohol ausgeschenkt?‘“. */
  readonly name: string;
  /** The same at the beginning of a sentence, where that is another: „die Antwort ‚Ja‘“. */
  readonly alone?: string;
}

/** The changes of a thing's own properties; what is inside it (`apart`) is compared by itself. */
export const compareProperties = (
  before: object,
  after: object,
  subject: Subject,
  apart: ReadonlySet<string> = new Set(),
): readonly Change[] =>
  differing(before, after)
    .filter((name) => !apart.has(name))
    .map((name) => changeOf(name, propertyOf(before, name), propertyOf(after, name), subject));

const propertyOf = (one: object, name: string): unknown => (one as Readonly<Record<string, unknown>>)[name];

function changeOf(name: string, old: unknown, now: unknown, subject: Subject): Change {
  const { node, speech } = subject;
  const change = (changeClass: ChangeClass, sentence: string): Change => ({
    class: changeClass,
    node,
    sentence,
    before: sayPropertyValue(old, speech),
    after: sayPropertyValue(now, speech),
  });
  if (name === 'showIf') return change('data', shown(subject, now));
  if (name === 'required') return change('data', required(subject, now));
  const known = PROPERTIES[name] ?? { words: { de: `„${name}“`, en: `“${name}”` }, class: 'data' };
  return change(known.class, sentenceOf(name, known, old, now, subject));
}

function shown({ form, node, speech, ...subject }: Subject, now: unknown): string {
  const name = subject.alone ?? subject.name;
  if (typeof now !== 'string')
    return speech.say({
      de: `Regel geändert: ${name} wird jetzt immer gezeigt.`,
      en: `Rule changed: ${name} is always shown now.`,
    });
  const condition = speech.condition(form, node, now);
  return speech.say({
    de: `Regel geändert: ${name} wird jetzt gezeigt, ${condition}.`,
    en: `Rule changed: ${name} is shown now ${condition}.`,
  });
}

function required({ form, node, name, speech }: Subject, now: unknown): string {
  if (typeof now !== 'string' && now !== true)
    return speech.say({
      de: `Pflicht geändert: ${name} darf jetzt leer bleiben.`,
      en: `Requirement changed: ${name} may be left empty now.`,
    });
  const condition = typeof now === 'string' ? speech.condition(form, node, now) : '';
  return speech.say({
    de: `Pflicht geändert: ${name} muss jetzt beantwortet werden${condition && `, ${condition}`}.`,
    en: `Requirement changed: ${name} must be answered now${condition && ` ${condition}`}.`,
  });
}

function sentenceOf(
  name: string,
  { words, ...known }: Property,
  old: unknown,
  now: unknown,
  { speech, name: of }: Subject,
): string {
  const { say, quote } = speech;
  const [before, after] = [sayPropertyValue(old, speech), sayPropertyValue(now, speech)];
  if (NAMES.has(name) && before !== undefined && after !== undefined && before !== after)
    return say({
      de: `${words.de} geändert: ${exactly(before)} heißt jetzt ${exactly(after)}.`,
      en: `${words.en} changed: ${quote(before)} is called ${quote(after)} now.`,
    });
  if (isText(old) && isText(now) && before === after)
    return say({
      de: `Übersetzung geändert bei ${of}: ${words.de}.`,
      en: `Translation changed of ${of}: ${words.en}.`,
    });
  // Texts and formulas would fill the sentence; they are in `before` and `after`.
  const isShort = known.class !== 'text' && [before, after].every((word) => (word ?? '').length <= 30);
  if (now === undefined)
    return say({ de: `${words.de} entfernt bei ${of}.`, en: `${words.en} removed of ${of}.` });
  if (old === undefined) {
    const value = isShort && after ? `: ${after}` : '';
    return say({ de: `${words.de} neu bei ${of}${value}.`, en: `${words.en} added to ${of}${value}.` });
  }
  const isTold = isShort && before && after && before !== after;
  return say({
    de: `${words.de} geändert bei ${of}${isTold ? `: ${after} statt ${before}` : ''}.`,
    en: `${words.en} changed of ${of}${isTold ? `: ${after} instead of ${before}` : ''}.`,
  });
}

const exactly = (words: string): string => `‚${words}‘`;

/** Properties by which one knows the thing. */
const NAMES: ReadonlySet<string> = new Set(['title', 'label']);

const isText = (value: unknown): boolean =>
  typeof value === 'string' || (typeof value === 'object' && value !== null && 'de' in value);
