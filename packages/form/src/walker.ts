import type { Form } from './compileForm.ts';
import type { Entry, Json } from './entries.ts';
import type { Environment } from './feel/scope.ts';
import { parseDate } from './feel/temporal.ts';
import type { FeelDate, FeelValue } from './feel/values.ts';
import { isContext, isList, isNumber } from './feel/values.ts';
import { isValueType, type ValueType } from './fields/fieldType.ts';
import { fieldType } from './fields/index.ts';
import { type ValueField, viewValue } from './fields/viewValue.ts';
import type { Frame } from './frame.ts';
import type { Check, ComputedField, Field, Option, Options, Text } from './generated/definition.ts';
import type { Problem } from './problem.ts';
import { createTracer, type Part, type Tracer } from './reuse.ts';
import { resolveText, richText, textIn } from './texts/resolveText.ts';
import type { RichText } from './texts/richText.ts';
import { writeValue } from './texts/writeValue.ts';
import type { FieldView, OptionView, WalkContext } from './walkView.ts';

/** Where a field stands while it is walked. */
export interface Spot {
  /** Its path; of the enclosing form, group or item while fields are walked (empty for the form). */
  readonly path: string;
  readonly frame: Frame;
  /** Where its answer goes. */
  readonly answers: Record<string, Json>;
}

/** What field types are given to draw themselves into the walk. One walker makes one pass. */
export interface Walker {
  readonly language: string;
  /** No default is filled in any more. */
  readonly finished: boolean;
  readonly entry: (path: string) => Entry | undefined;
  readonly evaluate: (expression: string, frame: Frame) => FeelValue;
  readonly isTrue: (expression: string, frame: Frame) => boolean;
  readonly text: (text: Text, frame?: Frame) => string;
  readonly rich: (text: Text, frame?: Frame) => RichText;
  readonly options: (options: Options, frame: Frame) => readonly OptionView[];
  readonly checks: (
    checks: readonly Check[] | undefined,
    path: string,
    label: string,
    frame: Frame,
  ) => readonly Problem[];
  /** The visible ones among the fields below a spot. */
  readonly fields: (fields: readonly Field[], spot: Spot) => readonly FieldView[];
  /** A field at its own spot: its view, or nothing when it is hidden. */
  readonly field: (field: Field, spot: Spot) => readonly FieldView[];
  /** Makes a field absent for all rules. */
  readonly hide: (field: Field, frame: Frame) => void;
  /** Draws something that may be the same as in the walk before: then it is taken from there. */
  readonly part: Tracer['draw'];
  /** Draws some of a part when somebody asks for it. */
  readonly partLater: Tracer['drawLater'];
  readonly valueType: (name: Field['type']) => ValueType;
  readonly setComputed: (path: string, value: Json | undefined, field: ComputedField) => void;
}

/** Makes the walker for one pass over a form. Throws for a context whose day is not a date. */
export function createWalker(
  form: Form,
  entries: Readonly<Record<string, Entry>>,
  context: WalkContext,
  global: Frame,
  tracer: Tracer = createTracer(),
): Walker {
  const language = context.language ?? 'de';
  const environment: Environment = { today: dayOf(context.today) };
  const fill = (frame: Frame) => (expression: string) =>
    writeValue(walker.evaluate(expression, frame), form.named(expression), language);

  const walker: Walker = {
    language,
    finished: context.finished === true,
    entry: (path) => (Object.hasOwn(entries, path) ? entries[path] : undefined),
    evaluate: (expression, frame) => form.expression(expression)(frame.scope, environment),
    isTrue: (expression, frame) => walker.evaluate(expression, frame) === true,
    text: (text, frame = global) => {
      const words = textIn(text, language);
      return words.includes('{{') ? resolveText(words, language, fill(frame)) : words;
    },
    rich: (text, frame = global) => richText(text, language, fill(frame)),
    options: (options, frame) =>
      Array.isArray(options) ? staticOptions(options, frame, walker) : tableOptions(options, frame, walker),
    checks: (checks = [], path, label, frame) =>
      checks
        .filter((check) => walker.isTrue(check.when, frame))
        .map((check) => ({
          path,
          code: `check.${check.id}`,
          params: { label, message: walker.text(check.message, frame) },
          severity: check.severity ?? 'error',
        })),
    fields: (fields, { path, frame, answers }) =>
      fields.flatMap((field) =>
        walker.field(field, { path: path === '' ? field.id : `${path}.${field.id}`, frame, answers }),
      ),
    field: (field, spot) => {
      const part: Part = { key: spot.path, definition: field, ids: idsOf(field) };
      return tracer.draw(part, spot, () => {
        if (field.showIf !== undefined && !walker.isTrue(field.showIf, spot.frame)) {
          hideField(field, spot.frame);
          return [];
        }
        const type = fieldType(field.type);
        return [
          isValueType(type)
            ? viewValue(type, field as ValueField, spot, walker)
            : type.view(field, spot, walker),
        ];
      });
    },
    part: tracer.draw,
    partLater: tracer.drawLater,
    hide: hideField,
    valueType: (name) => {
      const type = fieldType(name);
      if (!isValueType(type)) throw new Error(`Field type "${name}" holds no single answer.`);
      return type;
    },
    setComputed: (path, value, field) => {
      if (value !== undefined) tracer.compute({ path, value });
      else if (!field.optional)
        tracer.compute({
          missing: { path, code: 'computed.missing', params: { label: walker.text(field.label) } },
        });
    },
  };
  return walker;
}

/** The names that a field sets where it stands. */
export const idsOf = (field: Field): readonly string[] =>
  'computed' in field && field.computed ? [field.id, ...field.computed.map(({ id }) => id)] : [field.id];

/** A hidden field is absent, and what a hidden list computes too. */
function hideField(field: Field, frame: Frame): void {
  frame.values.set(field.id, fieldType(field.type).absent?.(field) ?? null);
  if ('computed' in field) for (const { id } of field.computed ?? []) frame.values.set(id, null);
}

/** Options that are the same wherever and whenever they stand, by language: lists of states are long. */
const unchanging = new WeakMap<readonly Option[], Map<string, readonly OptionView[]> | 'change'>();

function staticOptions(options: readonly Option[], frame: Frame, walker: Walker): readonly OptionView[] {
  const known =
    unchanging.get(options) ?? (/"showIf"|\{\{/.test(JSON.stringify(options)) ? 'change' : new Map());
  unchanging.set(options, known);
  if (known === 'change') return viewOptions(options, frame, walker);
  const views = known.get(walker.language) ?? viewOptions(options, frame, walker);
  known.set(walker.language, views);
  return views;
}

const viewOptions = (options: readonly Option[], frame: Frame, walker: Walker): readonly OptionView[] =>
  options
    .filter((option) => option.showIf === undefined || walker.isTrue(option.showIf, frame))
    .map((option) => ({
      id: option.id,
      label: walker.text(option.label, frame),
      ...(option.help && { help: walker.text(option.help, frame) }),
      ...(option.group && { group: walker.text(option.group, frame) }),
      ...(option.exclusive && { exclusive: true }),
    }));

function tableOptions(
  options: Extract<Options, { from: string }>,
  frame: Frame,
  walker: Walker,
): OptionView[] {
  const rows = walker.evaluate(
    options.where === undefined ? options.from : `${options.from}[${options.where}]`,
    frame,
  );
  return (isList(rows) ? rows : [rows]).filter(isContext).map((row) => ({
    id: cell(row.get(options.value)),
    label: cell(row.get(options.label)),
  }));
}

const cell = (value: FeelValue | undefined): string =>
  typeof value === 'string'
    ? value
    : value !== undefined && isNumber(value)
      ? writeValue(value, undefined, 'de')
      : '';

// The caller holds the clock, and must set it right.
function dayOf(today: string): FeelDate {
  const date = parseDate(today);
  if (!date) throw new Error(`"${today}" is no day.`);
  return date;
}
