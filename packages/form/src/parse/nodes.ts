import type { Check, Field, FormDefinition, Page, Section } from '../generated/definition.ts';
import { childPath } from './definitionPath.ts';

/** A field wherever it stands, with the path of it and of whose names it shares ('' for the form's own). */
export interface FieldNode {
  readonly field: Field;
  readonly path: string;
  readonly scope: string;
}

export interface PageNode {
  readonly page: Page;
  readonly path: string;
}

export interface SectionNode {
  readonly section: Section;
  readonly path: string;
}

export const sectionNodes = (definition: FormDefinition): SectionNode[] =>
  definition.sections.map((section, index) => ({ section, path: `sections[${index}]` }));

export const pageNodes = (definition: FormDefinition): PageNode[] =>
  sectionNodes(definition).flatMap(({ section, path }) =>
    section.pages.map((page, index) => ({ page, path: `${path}.pages[${index}]` })),
  );

/** All fields in the order of the form: those inside groups and lists, computed values of lists, declarations last. */
export const fieldNodes = (definition: FormDefinition): FieldNode[] => [
  ...pageNodes(definition).flatMap(({ page, path }) => below(page.fields, `${path}.fields`, '')),
  ...below(definition.declarations ?? [], 'declarations', ''),
];

const below = (fields: readonly Field[], path: string, scope: string): FieldNode[] =>
  fields.flatMap((field, index) => {
    const node: FieldNode = { field, path: childPath(path, index), scope };
    return [
      node,
      ...('fields' in field ? below(field.fields ?? [], `${node.path}.fields`, node.path) : []),
      ...('pages' in field
        ? (field.pages ?? []).flatMap((page, place) =>
            below(page.fields, `${node.path}.pages[${place}].fields`, node.path),
          )
        : []),
      ...('computed' in field ? below(field.computed ?? [], `${node.path}.computed`, scope) : []),
    ];
  });

/** Every list of checks with the path of the list. */
export const checkLists = (definition: FormDefinition): { checks: readonly Check[]; path: string }[] =>
  [
    ...pageNodes(definition).map(({ page, path }) => ({ checks: page.checks, path: `${path}.checks` })),
    ...fieldNodes(definition).map(({ field, path }) => ({
      checks: 'checks' in field ? field.checks : undefined,
      path: `${path}.checks`,
    })),
    { checks: definition.checks, path: 'checks' },
  ].flatMap(({ checks, path }) => (checks ? [{ checks, path }] : []));
