import type { Field, FormDefinition, Page, Section } from '@formularwerk/form';
import { type AnswerType, answerTypeOf } from './answerTypes.ts';
import { insideOf } from './insideOf.ts';
import type { Address, NodeKey } from './node.ts';
import { addressIn, fieldNode } from './nodeParts.ts';
import { labelOf } from './say.ts';
import { textOf } from './textOf.ts';

/** One line of the outline: what can be selected, moved and searched. */
export interface OutlineRow {
  readonly key: NodeKey;
  readonly kind: 'section' | 'page' | 'field' | 'declarations';
  /** 1 for sections; as deep as it is nested. */
  readonly level: number;
  readonly parent?: NodeKey;
  readonly label: string;
  readonly type?: Field['type'];
  /** What sort of answer is expected. */
  readonly answer?: AnswerType;
  readonly showIf?: string;
  readonly required?: boolean;
  /** It is a value over all items of the list around it. */
  readonly computed?: true;
  /** Its place among those of the same parent, from 1, and how many they are. */
  readonly position: number;
  readonly count: number;
}

type Rows = readonly OutlineRow[];

/**
 * All lines of the outline, in the order of the form, declarations last. A line is the same object while nothing in
 * its part changes, so that a tree of a thousand lines draws only what an edit touched.
 */
export function outline(form: FormDefinition): Rows {
  return remembered(outlines, form, () => [
    ...form.sections.flatMap((section, index) => sectionRows(section, index + 1, form.sections.length)),
    ...declarationRows(form.declarations ?? []),
  ]);
}

const outlines = new WeakMap<FormDefinition, Rows>();
const pages = new WeakMap<Page, { readonly place: string; readonly rows: Rows }>();
const heads = new WeakMap<object, { readonly place: string; readonly rows: Rows }>();

function sectionRows(section: Section, position: number, count: number): Rows {
  const key: NodeKey = `section:${section.id}`;
  const head = atPlace(heads, section, `${position}/${count}`, () => [
    { key, kind: 'section', level: 1, label: textOf(section.title), ...shown(section), position, count },
  ]);
  return [
    ...head,
    ...section.pages.flatMap((page, index) => pageRows(page, key, index + 1, section.pages.length)),
  ];
}

const pageRows = (page: Page, parent: NodeKey, position: number, count: number): Rows =>
  atPlace(pages, page, `${parent} ${position}/${count}`, () => {
    const key: NodeKey = `page:${page.id}`;
    return [
      { key, kind: 'page', level: 2, parent, label: textOf(page.title), ...shown(page), position, count },
      ...fieldRows(page.fields, { parent: key, scope: '', level: 3 }),
    ];
  });

function declarationRows(fields: readonly Field[]): Rows {
  if (fields.length === 0) return [];
  return remembered(declarations, fields, () => [
    {
      key: 'declarations',
      kind: 'declarations',
      level: 1,
      label: 'Erklärungen am Ende',
      position: 1,
      count: 1,
    },
    ...fieldRows(fields, { parent: 'declarations', scope: '', level: 2 }),
  ]);
}

const declarations = new WeakMap<readonly Field[], Rows>();

interface Around {
  readonly parent: NodeKey;
  readonly scope: Address;
  readonly level: number;
}

/** The fields of a container; a list's computed values after the questions of its items. */
const fieldRows = (fields: readonly Field[], around: Around, computed: readonly Field[] = []): Rows =>
  [...fields, ...computed].flatMap((field, index, all) => {
    const isComputed = index >= fields.length;
    const scope = isComputed
      ? around.scope.slice(0, Math.max(0, around.scope.lastIndexOf('.')))
      : around.scope;
    const address = addressIn(scope, field.id);
    const place = `${address} ${around.parent} ${around.level} ${index + 1}/${all.length}`;
    return atPlace(heads, field, place, () => {
      const key = fieldNode(address);
      const answer = answerTypeOf(field);
      const row: OutlineRow = {
        key,
        kind: 'field',
        level: around.level,
        parent: around.parent,
        label: labelOf(field),
        type: field.type,
        ...(answer && { answer }),
        ...shown(field),
        ...('required' in field && field.required !== undefined && { required: field.required !== false }),
        ...(isComputed && { computed: true }),
        position: index + 1,
        count: all.length,
      };
      const fieldsInside = insideOf(field);
      if (!fieldsInside) return [row];
      const inside = { parent: key, scope: address, level: around.level + 1 };
      return [row, ...fieldRows(fieldsInside, inside, field.type === 'list' ? field.computed : [])];
    });
  });

const shown = ({ showIf }: { readonly showIf?: string }): { showIf?: string } =>
  showIf === undefined ? {} : { showIf };

function remembered<K extends object>(known: WeakMap<K, Rows>, key: K, make: () => Rows): Rows {
  const rows = known.get(key) ?? make();
  known.set(key, rows);
  return rows;
}

/** The lines of a node, made anew when it stands somewhere else. */
function atPlace<K extends object>(
  known: WeakMap<K, { readonly place: string; readonly rows: Rows }>,
  node: K,
  place: string,
  make: () => Rows,
): Rows {
  const before = known.get(node);
  if (before?.place === place) return before.rows;
  const rows = make();
  known.set(node, { place, rows });
  return rows;
}
