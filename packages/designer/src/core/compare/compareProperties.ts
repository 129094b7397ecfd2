import type { FormDefinition } from '@formularwerk/form';
import { sayCondition } from '../condition/sayCondition.ts';
import type { NodeKey } from '../node.ts';
import type { Change, ChangeClass } from './change.ts';
import { differing } from './equal.ts';
import { PROPERTIES, type Property } from './properties.ts';
import { sayPropertyValue } from './sayValue.ts';

/** What two versions of one thing are compared with. */
export interface Subject {
  readonly form: FormDefinition;
  readonly node: NodeKey;
  /** In a sentence: „‚Wird Alkohol ausgeschenkt?‘“. */
  readonly name: string;
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
  const { form, node } = subject;
  const change = (changeClass: ChangeClass, sentence: string): Change => ({
    class: changeClass,
    node,
    sentence,
    before: sayPropertyValue(old),
    after: sayPropertyValue(now),
  });
  if (name === 'showIf') return change('data', `Regel geändert: ${shown(form, subject, now)}.`);
  if (name === 'required') return change('data', `Pflicht geändert: ${required(form, subject, now)}.`);
  const known = PROPERTIES[name] ?? { words: `„${name}“`, class: 'data' };
  return change(known.class, sentenceOf(name, known, old, now, subject.name));
}

const shown = (form: FormDefinition, { node, name }: Subject, now: unknown): string =>
  typeof now === 'string'
    ? `${name} wird jetzt gezeigt, ${sayCondition(form, node, now)}`
    : `${name} wird jetzt immer gezeigt`;

function required(form: FormDefinition, { node, name }: Subject, now: unknown): string {
  if (typeof now === 'string')
    return `${name} muss jetzt beantwortet werden, ${sayCondition(form, node, now)}`;
  return now === true ? `${name} muss jetzt beantwortet werden` : `${name} darf jetzt leer bleiben`;
}

function sentenceOf(
  name: string,
  { words, ...known }: Property,
  old: unknown,
  now: unknown,
  of: string,
): string {
  const [before, after] = [sayPropertyValue(old), sayPropertyValue(now)];
  if (NAMES.has(name) && before !== undefined && after !== undefined && before !== after)
    return `${words} geändert: ‚${before}‘ heißt jetzt ‚${after}‘.`;
  if (isText(old) && isText(now) && before === after) return `Übersetzung geändert bei ${of}: ${words}.`;
  // Texts and formulas would fill the sentence; they are in `before` and `after`.
  const isShort = known.class !== 'text' && [before, after].every((word) => (word ?? '').length <= 30);
  if (now === undefined) return `${words} entfernt bei ${of}.`;
  if (old === undefined) return `${words} neu bei ${of}${isShort && after ? `: ${after}` : ''}.`;
  const value = isShort && before && after && before !== after ? `: ${after} statt ${before}` : '';
  return `${words} geändert bei ${of}${value}.`;
}

/** Properties by which one knows the thing. */
const NAMES: ReadonlySet<string> = new Set(['title', 'label']);

const isText = (value: unknown): boolean =>
  typeof value === 'string' || (typeof value === 'object' && value !== null && 'de' in value);
