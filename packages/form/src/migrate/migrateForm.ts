import { failure, type Result, success } from '../result.ts';

/** Makes of a definition in one format the same in the next. It may be given anything that says it is of its format. */
export type FormatStep = (definition: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

/** The format that this program writes. */
const NEWEST = 1;

/** By the format from which it leads to the next. There is only one so far. */
const STEPS: ReadonlyMap<number, FormatStep> = new Map();

/**
 * Lifts a definition to the newest format, for `parseForm`. What says no format, or is none at all, comes back as it is:
 * `parseForm` tells what is wrong with it.
 */
export function migrateForm(
  json: unknown,
  steps: ReadonlyMap<number, FormatStep> = STEPS,
  newest: number = NEWEST,
): Result<unknown> {
  let definition = json;
  for (
    let format = formatOf(definition);
    format !== undefined && format !== newest;
    format = formatOf(definition)
  ) {
    const step = steps.get(format);
    if (format > newest) return refused('definition.newerFormat', format, newest);
    if (!step) return refused('definition.olderFormat', format, newest);
    const next = step(definition as Readonly<Record<string, unknown>>);
    if ((formatOf(next) ?? 0) <= format)
      throw new Error(
        `The step from format ${format} must lead to a newer one, not to ${String(next.format)}.`,
      );
    definition = next;
  }
  return success(definition);
}

const formatOf = (json: unknown): number | undefined => {
  if (typeof json !== 'object' || json === null || !('format' in json)) return undefined;
  return Number.isInteger(json.format) ? (json.format as number) : undefined;
};

const refused = (code: string, found: number, known: number): Result<never> =>
  failure({ path: 'format', code, params: { found, known } });
