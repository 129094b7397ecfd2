import type { Entry, Json } from '../entries.ts';
import { addDays, addMonths } from '../feel/calendar.ts';
import {
  add,
  compareDecimals,
  type Decimal,
  decimal,
  formatDecimal,
  negate,
  parseDecimal,
} from '../feel/decimal.ts';
import { formatTemporal, parseDate } from '../feel/temporal.ts';
import { type FeelDate, isKind, isNumber } from '../feel/values.ts';
import { isValueType } from '../fields/fieldType.ts';
import { fieldType } from '../fields/index.ts';
import type { FieldView } from '../walkView.ts';
import { type Decision, literalsOf } from './said.ts';

/**
 * What to try for a question, as one types it: the usual first, then whatever a condition may tell from it. An empty text
 * is „not answered“.
 */
export function candidates(view: FieldView, decision: Decision, today: FeelDate): readonly Entry[] {
  const open = view.required || view.type === 'boolean' ? [] : [''];
  const answers = [...new Set(answersFor(view, decision, today).map((one) => JSON.stringify(one)))];
  const entries = answers.flatMap((json) => entryOf(view, JSON.parse(json) as Json));
  return [...entries, ...open];
}

/** How many entries of a list to try. */
export function counts(view: FieldView, decision: Decision): readonly number[] {
  const { min = 0, max = 1 } = view.list ?? {};
  const near = literalsOf(decision)
    .filter(isNumber)
    .flatMap((one) => {
      const literal = Math.floor(Number(formatDecimal(one)));
      return [literal, literal + 1, literal - 1];
    });
  const most = Math.min(max, MOST_ENTRIES);
  return [...new Set([Math.max(1, min), 0, 2, ...near])].filter((one) => one >= min && one <= most);
}

/** More entries than these would only take time. */
const MOST_ENTRIES = 30;

function entryOf(view: FieldView, answer: Json): readonly Entry[] {
  const type = fieldType(view.type);
  const entry = isValueType(type) ? type.entry(answer, view.definition) : undefined;
  return entry === undefined ? [] : [entry];
}

function answersFor(view: FieldView, decision: Decision, today: FeelDate): readonly Json[] {
  if (view.options) return view.type === 'choices' ? sets(view, decision) : options(view, decision);
  switch (view.type) {
    case 'boolean':
      return view.required ? [true] : [true, false];
    case 'integer':
    case 'decimal':
    case 'money':
      return numbers(view, decision);
    case 'date':
      return dates(view, decision, today);
    case 'time':
      return times(decision);
    default: {
      const texts = literalsOf(decision).filter((one) => typeof one === 'string');
      const known = view.type === 'text' || view.type === 'textarea' ? texts : [];
      return [sampleOf(view), ...known, ...(decision.isOpen ? elsewhere(view) : [])].filter(
        (one) => one !== undefined,
      );
    }
  }
}

/** One of those that are in the same groups, and at last one that is in none. */
function options({ options = [] }: FieldView, { groups, isOpen }: Decision): string[] {
  const ids = options.map(({ id }) => id);
  if (isOpen) return ids;
  const alike = Map.groupBy(ids, (id) => groups.map((group) => group.includes(id)).join());
  const some = [...alike.values()].flatMap(([id]) => id ?? []);
  const isNamed = (id: string): boolean => groups.some((group) => group.includes(id));
  return [...some.filter(isNamed), ...some.filter((id) => !isNamed(id))];
}

/** Each by itself, all that go together, none. */
function sets(view: FieldView, decision: Decision): Json[] {
  const single = options(view, decision);
  const together = (view.options ?? []).filter(({ exclusive }) => !exclusive).map(({ id }) => id);
  return [...single.map((id) => [id]), ...(together.length > 1 ? [together] : [])];
}

function numbers({ type, min, max, definition }: FieldView, decision: Decision): Json[] {
  const literals = literalsOf(decision).filter(isNumber);
  const digits =
    type === 'integer' ? 0 : type === 'money' ? 2 : ((definition as { digits?: number }).digits ?? 2);
  const step: Decimal = { kind: 'number', coefficient: 1n, exponent: 0 - digits };
  const [low, high] = [min, max].map((limit) => (limit === undefined ? undefined : parseDecimal(limit)));
  const possible = [decimal(1), low, high, ...literals]
    .flatMap((one) => (one ? [one, add(one, step), add(one, negate(step))] : []))
    .filter((one) => one !== undefined)
    .filter((one) => !low || compareDecimals(one, low) >= 0)
    .filter((one) => !high || compareDecimals(one, high) <= 0);
  const alike = Map.groupBy(possible, (one) =>
    decision.isOpen
      ? formatDecimal(one)
      : literals.map((literal) => Math.sign(compareDecimals(one, literal))).join(),
  );
  return [...alike.values()].flatMap(([one]): Json[] => {
    const field = fieldType(type);
    const answer = one && isValueType(field) ? field.lower(one, definition) : undefined;
    return answer === undefined ? [] : [answer];
  });
}

/** The days beside those that conditions name, soon and long ago, as a lead time or an age would ask for them. */
function dates({ min, max }: FieldView, decision: Decision, today: FeelDate): Json[] {
  const named = literalsOf(decision)
    .filter((one) => isKind(one, 'date'))
    .flatMap((day) => [0, 1, -1].map((n) => addDays(day, n)));
  const near = [60, 0, 1, -1].map((days) => addDays(today, days));
  const far = decision.isOpen ? [-480, -120, 24].map((months) => addMonths(today, months)) : [];
  const limits = [min, max].flatMap((limit) => (limit === undefined ? [] : (parseDate(limit) ?? [])));
  return [...near.slice(0, 1), ...named, ...near.slice(1), ...far, ...limits]
    .map((day) => formatTemporal({ kind: 'date', year: day.year, month: day.month, day: day.day }))
    .filter((day) => (min === undefined || day >= min) && (max === undefined || day <= max));
}

/** By day, at the times that conditions name, early and late. */
const times = (decision: Decision): Json[] => {
  const named = literalsOf(decision)
    .filter((one) => isKind(one, 'time'))
    .map((time) => formatTemporal(time).slice(0, 'HH:MM'.length));
  return ['10:00', ...named, '00:00', '23:59'];
};

/** Something that the type takes. */
function sampleOf({ type, definition }: FieldView): Json | undefined {
  if (type === 'text') return FORMATS[(definition as { format?: string }).format ?? ''] ?? 'Muster';
  return type in SAMPLES ? SAMPLES[type as keyof typeof SAMPLES] : undefined;
}

const FORMATS: Readonly<Record<string, string>> = {
  postalCode: '32339',
  taxId: '86095742719',
  vatId: 'DE136695976',
  registerNumber: 'HRB 12345',
  web: 'https://www.beispiel.de',
};

/** The postcode of another town: whether it is one's own may be asked of a table of parameters. */
const elsewhere = ({ definition }: FieldView): Json[] =>
  (definition as { format?: string }).format === 'postalCode' ? ['10115'] : [];

const FILE = {
  id: 'probe',
  name: 'probe.pdf',
  size: 1000,
  mediaType: 'application/pdf',
  sha256: 'a'.repeat(64),
};

/** Types whose answers are made from what conditions ask of them, or that are made of other fields. */
type Made = 'text' | 'integer' | 'decimal' | 'money' | 'date' | 'time' | 'boolean' | 'choice' | 'choices';
type Composed = 'group' | 'list' | 'evidence' | 'computed' | 'info';

const SAMPLES: Readonly<Record<Exclude<FieldView['type'], Made | Composed>, Json>> = {
  textarea: 'Muster',
  email: 'name@beispiel.de',
  tel: '05772 562-0',
  iban: 'DE02120300000000202051',
  plate: 'MI-AB 123',
  place: { words: 'Marktplatz' },
  file: FILE,
  signature: { ...FILE, name: 'probe.png', mediaType: 'image/png' },
};
