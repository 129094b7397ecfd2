import type { Entries, Entry } from './entries.ts';
import { evaluateAt } from './evaluateAt.ts';
import { formatDecimal } from './feel/decimal.ts';
import { formatTemporal } from './feel/temporal.ts';
import { type FeelValue, isContext, isKind, isList, isNumber } from './feel/values.ts';
import type { FollowUp, Text } from './generated/definition.ts';
import { selectedAddresses } from './recipients/selection.ts';
import { resolveText } from './texts/resolveText.ts';
import { writeValue } from './texts/writeValue.ts';
import type { Walk } from './walkView.ts';

/** An application that one may want to make next, begun with what is known. */
export interface FollowUpView {
  readonly id: string;
  /** The form to go on with. */
  readonly form: string;
  readonly title: string;
  readonly text?: string;
  /** What its draft begins with, as it would have been typed; what the form cannot read is told there. */
  readonly entries: Entries;
}

/**
 * What may come next after an application: another form, or the same one for the next person (one notice for each
 * managing partner, § 14 GewO). Conditions and expressions see the finished walk; with `each` there is one for each item
 * of a list.
 */
export const followUps = (walk: Walk): FollowUpView[] =>
  (walk.form.definition.followUps ?? []).flatMap((followUp) =>
    followUp.each === undefined
      ? viewsOf(walk, followUp, undefined)
      : itemsOf(evaluateAt(walk, '', followUp.each)).flatMap((item) => viewsOf(walk, followUp, item)),
  );

const itemsOf = (value: FeelValue): readonly FeelValue[] =>
  isList(value) ? value : value === null ? [] : [value];

function viewsOf(walk: Walk, followUp: FollowUp, item: FeelValue | undefined): FollowUpView[] {
  const names = new Map(followUp.as === undefined || item === undefined ? [] : [[followUp.as, item]]);
  const value = (expression: string): FeelValue => evaluateAt(walk, '', expression, names);
  if (followUp.when !== undefined && value(followUp.when) !== true) return [];
  const { language = 'de' } = walk.context;
  const words = (text: Text): string =>
    resolveText(text, language, (expression) =>
      writeValue(value(expression), walk.form.named(expression), language),
    );
  const answers = Object.entries(followUp.answers ?? {}).flatMap(([address, expression]) =>
    entriesOf(address, value(expression)),
  );
  return [
    {
      id: followUp.id,
      form: followUp.form,
      title: words(followUp.title),
      ...(followUp.text && { text: words(followUp.text) }),
      entries: { ...copied(walk, followUp), ...Object.fromEntries(answers) },
    },
  ];
}

/** What was typed into the selected fields, list items and all. */
function copied({ form, entries }: Walk, { copy }: FollowUp): Entries {
  if (!copy) return {};
  const selected = selectedAddresses(form.definition, copy);
  const lists = new Map(Object.entries(entries).filter(([, entry]) => typeof entry !== 'string'));
  const addressOf = (path: string): string =>
    path
      .split('.')
      .filter((id, place, all) => !lists.get(all.slice(0, place).join('.'))?.includes(id))
      .join('.');
  return Object.fromEntries(Object.entries(entries).filter(([path]) => selected.has(addressOf(path))));
}

/** A value as it would have been typed: a context into the fields of a group, a list of contexts into items. */
function entriesOf(path: string, value: FeelValue): [string, Entry][] {
  if (value === null) return [];
  if (isContext(value)) return [...value].flatMap(([id, inner]) => entriesOf(`${path}.${id}`, inner));
  if (!isList(value)) {
    const entry = entryOf(value);
    return entry === undefined ? [] : [[path, entry]];
  }
  if (!value.some(isContext)) return [[path, value.flatMap((one) => entryOf(one) ?? [])]];
  const ids = value.map((_, index) => `i${index + 1}`);
  return [[path, ids], ...value.flatMap((inner, index) => entriesOf(`${path}.${ids[index]}`, inner))];
}

function entryOf(value: FeelValue): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'on' : 'false';
  if (value === null || isContext(value) || isList(value)) return undefined;
  if (isNumber(value)) return formatDecimal(value).replace('.', ',');
  if (isKind(value, 'date')) return formatTemporal(value).split('-').reverse().join('.');
  return isKind(value, 'time') ? formatTemporal(value).slice(0, 5) : undefined;
}
