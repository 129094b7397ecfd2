import type { Address, NodeKey } from '../compare/node.ts';
import type { Json } from '../entries.ts';
import { type Expression, parseExpression } from '../feel/index.ts';
import type { Field, FormDefinition, Options, Parameter } from '../generated/definition.ts';
import { textIn } from '../texts/resolveText.ts';
import { nameFor } from './names.ts';
import { type Operator, operatorsOf, type SubjectKind } from './operators.ts';
import { type Place, placeOf, placesOf } from './places.ts';

/** One of the answers that a subject can have. */
export interface Choice {
  readonly id: string;
  readonly label: string;
}

/** Something that a condition can be about: what stands before it in the form and can be seen from there. */
export interface Subject {
  readonly address: Address;
  readonly label: string;
  readonly kind: SubjectKind;
  readonly origin: 'question' | 'computed' | 'parameter';
  /** The page on which it is asked. */
  readonly page?: string | undefined;
  readonly operators: readonly Operator[];
  /** The answers to choose from; undefined: any may be written. */
  readonly choices?: readonly Choice[] | undefined;
  /** Parameters that it can be compared with. */
  readonly parameters: readonly Choice[];
  readonly unit?: string | undefined;
  /** What one should know before comparing it, in German. */
  readonly explanation?: string | undefined;
}

/** What a condition at a node can be about, in the order of the form, so that it comes page by page; parameters last. */
export function subjectsFor(form: FormDefinition, node: NodeKey): readonly Subject[] {
  const at = placesOf(form).get(node);
  return at ? subjectsAt(form, at) : [];
}

/** The same at a place that need not be that of a part of the form. */
export function subjectsAt(form: FormDefinition, at: Place): readonly Subject[] {
  const seen = [...placesOf(form).values()].flatMap((place) => {
    const subject = isKnownAt(place, at) ? subjectAt(form, place) : undefined;
    return subject && nameFor(form, at, subject.address) ? [subject] : [];
  });
  return [
    ...seen.filter(({ origin }) => origin !== 'parameter'),
    ...seen.filter(({ origin }) => origin === 'parameter'),
  ];
}

/** What a question, computed value, list or parameter is as a subject, wherever it stands; undefined: it can be none. */
export function subjectOf(form: FormDefinition, address: Address, language = 'de'): Subject | undefined {
  const place = placeOf(form, address);
  return place && subjectAt(form, place, language);
}

/** Whether the answer of one place is known where a condition stands: it was asked before. */
export const isKnownAt = (place: Place, at: Place): boolean =>
  place.known !== undefined && place.known <= at.start;

const KINDS: Readonly<Record<Field['type'], SubjectKind | undefined>> = {
  text: 'text',
  textarea: 'text',
  email: 'text',
  tel: 'text',
  iban: 'text',
  plate: 'text',
  integer: 'number',
  decimal: 'number',
  money: 'number',
  date: 'date',
  time: 'time',
  boolean: 'box',
  choice: 'choice',
  choices: 'choices',
  file: 'file',
  signature: 'file',
  place: undefined,
  evidence: undefined,
  list: 'list',
  computed: undefined,
  group: undefined,
  info: undefined,
};

function subjectAt(
  form: FormDefinition,
  { node, field, parameter, option, page }: Place,
  language = 'de',
): Subject | undefined {
  const address = node.slice(node.indexOf(':') + 1);
  if (parameter !== undefined) return parameterSubject(form, parameter, language);
  if (field === undefined || option !== undefined) return undefined;
  const kind = field.type === 'computed' ? factual(KINDS[field.result]) : KINDS[field.type];
  if (kind === undefined || field.type === 'info') return undefined;
  const label = textIn(field.label, language);
  return {
    address,
    label,
    kind,
    origin: field.type === 'computed' ? 'computed' : 'question',
    page,
    operators: operatorsOf[kind],
    choices: choicesOf(form, field, language),
    parameters: parametersLike(form, kind, language),
    unit: unitOf(field, language),
    explanation: kind === 'choices' ? severalAnswers(label) : undefined,
  };
}

function unitOf(field: Field, language: string): string | undefined {
  if (field.type === 'money' || (field.type === 'computed' && field.result === 'money')) return '€';
  return 'unit' in field && field.unit !== undefined ? textIn(field.unit, language) : undefined;
}

function parameterSubject(form: FormDefinition, parameter: Parameter, language: string): Subject | undefined {
  if (parameter.type === 'table') return undefined;
  const kind = factual(KINDS[parameter.type]);
  return (
    kind && {
      address: parameter.id,
      label: textIn(parameter.label, language),
      kind,
      origin: 'parameter',
      unit: parameter.type === 'money' ? '€' : undefined,
      operators: operatorsOf[kind].filter(({ id }) => id !== 'isAnswered' && id !== 'isEmpty'),
      parameters: parametersLike(form, kind, language).filter(({ id }) => id !== parameter.id),
    }
  );
}

/** Nobody ticks what is computed or set: it is so or not. */
const factual = (kind: SubjectKind | undefined): SubjectKind | undefined => (kind === 'box' ? 'fact' : kind);

const severalAnswers = (label: string): string =>
  `Bei ‚${label}‘ darf man mehrere Antworten wählen. Deshalb heißt es hier „enthält“: Die Bedingung gilt, sobald diese Antwort gewählt ist, auch wenn weitere dazukommen. Soll nur eine Antwort möglich sein, ändern Sie die Art der Antwort in „Eine Antwort aus mehreren“.`;

const COMPARED: Readonly<Partial<Record<SubjectKind, SubjectKind>>> = {
  choice: 'text',
  choices: 'text',
  list: 'number',
};

const parametersLike = (
  { parameters = [] }: FormDefinition,
  kind: SubjectKind,
  language: string,
): readonly Choice[] =>
  kind === 'fact' || kind === 'box'
    ? []
    : parameters
        .filter(({ type }) => type !== 'table' && KINDS[type] === (COMPARED[kind] ?? kind))
        .map(({ id, label }) => ({ id, label: textIn(label, language) }));

/** The answers of a choice; the texts that a computed value can come to, where it names them all. */
function choicesOf(form: FormDefinition, field: Field, language: string): readonly Choice[] | undefined {
  if ('options' in field) return optionsOf(form, field.options, language);
  if (field.type !== 'computed' || field.result !== 'text') return undefined;
  const parsed = parseExpression(field.value);
  const outcomes = parsed.ok ? outcomesOf(parsed.value) : undefined;
  return outcomes && [...new Set(outcomes)].map((id) => ({ id, label: id }));
}

/** Options as they are written, or those of the table's sample: what a municipality sets is not known here. */
export function optionsOf(form: FormDefinition, options: Options, language = 'de'): readonly Choice[] {
  if (Array.isArray(options)) return options.map(({ id, label }) => ({ id, label: textIn(label, language) }));
  const sample = form.parameters?.find(({ id }) => id === options.from)?.sample;
  return (Array.isArray(sample) ? sample : []).map((row: Readonly<Record<string, Json>>) => ({
    id: String(row[options.value] ?? ''),
    label: String(row[options.label] ?? ''),
  }));
}

/** The texts at the ends of nested ifs; undefined where something else can come out. Nothing does not count. */
function outcomesOf(e: Expression): readonly string[] | undefined {
  if (e.kind === 'literal')
    return typeof e.value === 'string' ? [e.value] : e.value === null ? [] : undefined;
  if (e.kind !== 'if') return undefined;
  const [then, otherwise] = [outcomesOf(e.then), outcomesOf(e.else)];
  return then && otherwise && [...then, ...otherwise];
}
