import { resolveText, type Text, type Walk } from '@formularwerk/form';
import { shownFields } from './shownFields.ts';

/** By which rule a computed value was worked out, so that whoever reads it later can do so again. */
export interface ComputedRule {
  /** The address of the value, list items without their places: `elemente.flaecheM2`. */
  field: string;
  /** The rule as it stands in the form, in FEEL. */
  value: string;
  result: string;
  /** How many digits after the comma, and how it was rounded to them. */
  digits?: number;
  rounding?: string;
  unit?: string;
  /** What it rests on, such as a tariff or a statute. */
  basis?: string;
}

/** The rules of all values that were computed in a walk, each once, in the form's order. */
export function computedRules(walk: Walk): ComputedRule[] {
  const rules = new Map<string, ComputedRule>();
  for (const { path, view } of shownFields(walk)) {
    const field = path.replaceAll(/\[\d+\]/g, '');
    const { definition, basis } = view;
    if (definition.type !== 'computed' || walk.computed[view.path] === undefined || rules.has(field))
      continue;
    const { value, result, digits, rounding, unit } = definition;
    rules.set(field, {
      field,
      value,
      result,
      ...(digits !== undefined && { digits }),
      ...(rounding && { rounding }),
      ...(unit !== undefined && { unit: inLanguage(unit, walk) }),
      ...(basis && { basis }),
    });
  }
  return [...rules.values()];
}

const inLanguage = (text: Text, { context }: Walk): string => resolveText(text, context.language);
