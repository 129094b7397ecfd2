import { childFields, type Field, type FormDefinition, type Section } from '@formularwerk/form';

/** A section, and those before it whose answers say what it asks. */
export interface SectionNeeds {
  readonly section: Section;
  readonly needs: readonly Section[];
}

const known = new WeakMap<FormDefinition, readonly SectionNeeds[]>();

/**
 * For each section those that have to be done first: whose answers decide whether one of its pages is shown at all, or
 * for whom a list of it asks, and those that may end the way with an outcome. A question that comes up inside a page is
 * no reason to wait.
 */
export function sectionNeeds(definition: FormDefinition): readonly SectionNeeds[] {
  const found = known.get(definition) ?? needsIn(definition);
  known.set(definition, found);
  return found;
}

function needsIn({ sections }: FormDefinition): readonly SectionNeeds[] {
  const names = new Map(
    sections.flatMap((section, at) =>
      section.pages.flatMap(({ fields }) => fields.map((field) => [field.id, { at, field }] as const)),
    ),
  );
  /** The sections of what a rule names; of a computed value also those of what it comes from. */
  const sectionsOf = (rule: string, seen: Set<string>): readonly number[] =>
    namesIn(rule).flatMap((name) => {
      const target = seen.has(name) ? undefined : names.get(name);
      if (!target) return [];
      seen.add(name);
      const more = rulesBehind(target.field).flatMap((behind) => sectionsOf(behind, seen));
      return [target.at, ...more];
    });
  return sections.map((section, at) => {
    const named = rulesOf(section).flatMap((rule) => sectionsOf(rule, new Set()));
    const ends = sections.flatMap(({ pages }, other) =>
      pages.some(({ outcome }) => outcome) ? [other] : [],
    );
    const first = new Set([...named, ...ends].filter((other) => other < at));
    return { section, needs: sections.filter((_, other) => first.has(other)) };
  });
}

const rulesOf = ({ showIf, pages }: Section): readonly string[] =>
  [showIf, ...pages.flatMap((page) => [page.showIf, ...page.fields.flatMap(eachOf)])].filter(
    (rule) => rule !== undefined,
  );

const eachOf = (field: Field): readonly (string | undefined)[] => [
  'each' in field ? field.each : undefined,
  ...(field.type === 'evidence' ? [] : (childFields(field) ?? []).flatMap(eachOf)),
];

const rulesBehind = (field: Field): readonly string[] =>
  'value' in field && typeof field.value === 'string' ? [field.value] : [];

/** What may be names in an expression: texts are taken out; that a function may be among them does no harm. */
const namesIn = (rule: string): readonly string[] =>
  rule.replace(/"(?:[^"\\]|\\.)*"/g, '').match(/[a-z][a-zA-Z0-9]*/g) ?? [];
