import type { Check, Field, FormDefinition, Page } from '../../generated/definition.ts';

/** A condition with the place of its text. */
export interface Condition {
  /** Path of the text: `sections[0].pages[1].showIf`. */
  readonly path: string;
  readonly expression: string;
  /** Path of the part of the form that has it. */
  readonly node: string;
}

export type RuleKind = 'section' | 'page' | 'field' | 'required' | 'option' | 'requirement' | 'check';

/** Where something is asked: its page, and in a list the page of the item. */
export interface Standing {
  readonly page: number;
  /** Path of the innermost list whose item it is in. */
  readonly list?: string;
  readonly itemPage?: number;
}

/** A part of the form under conditions: what has to be true for it to be there. */
export interface Place {
  readonly node: string;
  readonly standing: Standing;
  /** The conditions of what encloses it, from the outside in. */
  readonly around: readonly Condition[];
  /** The outcomes that have not been reached where this is: each by the conditions under which it is. */
  readonly behind: readonly (readonly Condition[])[];
}

export interface Rule extends Place, Condition {
  readonly kind: RuleKind;
  readonly check?: Check;
  /** The field that it is about. */
  readonly field?: Field;
}

/** A field and what it takes for it to be asked. */
export interface FieldPlace extends Place {
  readonly field: Field;
}

/** Everything in a form that stands under conditions, in its order. */
export interface Rules {
  readonly rules: readonly Rule[];
  readonly pages: readonly Place[];
  readonly fields: ReadonlyMap<string, FieldPlace>;
}

/** Gathers the rules of a form with what surrounds each. */
export function rulesOf(definition: FormDefinition): Rules {
  const rules: Rule[] = [];
  const pages: Place[] = [];
  const fields = new Map<string, FieldPlace>();
  let behind: readonly (readonly Condition[])[] = [];
  let page = -1;

  /** What is inside a part that has a condition of its own. */
  const inside = (place: Place, showIf: string | undefined, kind: RuleKind, field?: Field): Place => {
    if (showIf === undefined) return place;
    const condition = { path: `${place.node}.showIf`, expression: showIf, node: place.node };
    rules.push({ ...place, ...condition, kind, ...(field && { field }) });
    return { ...place, around: [...place.around, condition] };
  };
  const at = (place: Place, node: string): Place => ({ ...place, node });
  const checksOf = (checks: readonly Check[] = [], place: Place, field?: Field): void => {
    for (const [index, check] of checks.entries()) {
      const path = `${place.node}.checks[${index}].when`;
      rules.push({ ...place, path, expression: check.when, kind: 'check', check, ...(field && { field }) });
    }
  };
  const fieldsOf = (all: readonly Field[], place: Place, path: string): void => {
    for (const [index, field] of all.entries()) fieldOf(field, at(place, `${path}[${index}]`));
  };
  const fieldOf = (field: Field, outer: Place): void => {
    const { node } = outer;
    const isRequired = 'required' in field && field.required === true;
    const place = inside(outer, field.showIf, isRequired ? 'required' : 'field', field);
    fields.set(node, { ...place, field });
    if ('required' in field && typeof field.required === 'string')
      rules.push({
        ...place,
        path: `${node}.required`,
        expression: field.required,
        kind: 'requirement',
        field,
      });
    if ('options' in field && Array.isArray(field.options))
      for (const [index, option] of field.options.entries())
        inside(at(place, `${node}.options[${index}]`), option.showIf, 'option', field);
    if (field.type === 'group') fieldsOf(field.fields, place, `${node}.fields`);
    if (field.type === 'list') {
      const item = (itemPage: number): Place => ({
        ...place,
        standing: { page: place.standing.page, list: node, itemPage },
      });
      if (field.fields) fieldsOf(field.fields, item(0), `${node}.fields`);
      for (const [index, own] of (field.pages ?? []).entries())
        pageOf(own, at(item(index), `${node}.pages[${index}]`));
      fieldsOf(field.computed ?? [], place, `${node}.computed`);
    }
    if ('checks' in field) checksOf(field.checks, place, field);
  };
  const pageOf = (own: Pick<Page, 'showIf' | 'fields' | 'checks'>, outer: Place): Place => {
    const place = inside(outer, own.showIf, 'page');
    fieldsOf(own.fields, place, `${outer.node}.fields`);
    checksOf(own.checks, place);
    return place;
  };

  for (const [index, section] of definition.sections.entries()) {
    const node = `sections[${index}]`;
    const around = inside(
      { node, standing: { page: page + 1 }, around: [], behind },
      section.showIf,
      'section',
    );
    for (const [number, own] of section.pages.entries()) {
      page += 1;
      const outer = { ...around, node: `${node}.pages[${number}]`, standing: { page }, behind };
      pages.push(outer);
      const reached = pageOf(own, outer);
      if (own.outcome && own.outcome.continue !== true) behind = [...behind, reached.around];
    }
  }
  const last: Place = { node: '', standing: { page: page + 1 }, around: [], behind };
  fieldsOf(definition.declarations ?? [], last, 'declarations');
  for (const [index, check] of (definition.checks ?? []).entries())
    rules.push({ ...last, path: `checks[${index}].when`, expression: check.when, kind: 'check', check });
  return { rules, pages, fields };
}
