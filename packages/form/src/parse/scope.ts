import { type FeelType, listOf, nullable, present, types } from '../feel/feelType.ts';
import type { TypeScope } from '../feel/typeScope.ts';
import { isList } from '../feel/values.ts';
import { childFields } from '../fields/childFields.ts';
import { fieldType, typeSchema } from '../fields/index.ts';
import type { Column, ComputedField, Field, Parameter } from '../generated/definition.ts';
import { both, covers, factGuard, type Guards, noGuards } from './guards.ts';

/** A name as it is known before there are answers; its type depends on who looks, see `typeFor`. */
export interface Declared {
  /** The type of what is there, for one who stands under these guards. */
  readonly type: (site: Guards) => FeelType;
  /** It may be missing even where it is shown, for one who stands under these guards. */
  readonly optional: (site: Guards) => boolean;
  /** It is there only under these. */
  readonly guards: Guards;
}

/** One level of names: the form's, those of a group or of a list's items. Filled in the order of the form. */
export interface TypeFrame {
  /** Path of the form ('') or of the group or list. */
  readonly path: string;
  readonly isItem: boolean;
  readonly outer?: TypeFrame;
  readonly known: Map<string, Declared>;
  /** Every name that the frame will have at the end, for telling a forward reference from an unknown name. */
  readonly all: ReadonlySet<string>;
}

export const frameOf = (
  path: string,
  fields: readonly Field[],
  outer?: TypeFrame,
  isItem = false,
): TypeFrame => ({
  path,
  isItem,
  known: new Map(),
  all: new Set(declaredIds(fields)),
  ...(outer && { outer }),
});

/** The ids that fields bring into the scope they stand in: their own, and those of their lists' computed values. */
export const declaredIds = (fields: readonly Field[]): string[] =>
  fields.flatMap((field) => [
    field.id,
    ...('computed' in field ? (field.computed ?? []).map((computed) => computed.id) : []),
  ]);

/** The path of the innermost scope, from this frame outwards, that has one of the names; the form's if none has. */
export function scopeOfNames(frame: TypeFrame, names: readonly string[]): string {
  const own = names.some((name) => frame.all.has(name) || (frame.isItem && ITEM_WORDS.has(name)));
  return own || frame.outer === undefined ? frame.path : scopeOfNames(frame.outer, names);
}

const ITEM_WORDS: ReadonlySet<string> = new Set(['this', 'parent', 'position']);

/** The type of a declared name for one who stands under guards. */
export function typeFor({ type, optional, guards }: Declared, site: Guards): FeelType {
  const known = type(site);
  if (known.kind === 'list') return { ...known, mayBeEmpty: known.mayBeEmpty || !covers(site, guards) };
  return optional(site) || !covers(site, guards) ? nullable(known) : known;
}

/** What an expression in this frame and under these guards sees: the names known so far, with their types. */
export function typeScopeFor(frame: TypeFrame, site: Guards): TypeScope {
  return {
    lookup: (name) => narrowed(frame, name, site),
    names: () => [...frame.known.keys()],
    origin: frame.path,
    isLater: (name) => frame.all.has(name) && !frame.known.has(name),
    ...(frame.outer && { outer: typeScopeFor(frame.outer, site) }),
    ...(frame.isItem && { item: { self: contextOf(frame, site) } }),
  };
}

/** A condition may have told that a value is there, or a list not empty. */
function narrowed(frame: TypeFrame, name: string, site: Guards): FeelType | undefined {
  const declared = frame.known.get(name);
  if (declared === undefined) return undefined;
  const type = typeFor(declared, site);
  const filled = type.kind === 'list' && site.has(factGuard(frame.path, `filled ${name}`));
  if (filled) return { ...type, mayBeEmpty: false };
  return site.has(factGuard(frame.path, `there ${name}`)) ? present(type) : type;
}

/**
 * A question with one answer. `requiredUnder`: it must be answered by who stands under these; undefined if it never
 * must. Undefined: the field type is nothing that expressions see.
 */
export function declareField(
  field: Field,
  path: string,
  guards: Guards,
  requiredUnder?: Guards,
): Declared | undefined {
  const plain = typeSchema(field.type).feelType?.(field);
  if (plain === undefined) return undefined;
  const type = 'options' in field ? withOrigins(plain, [path]) : plain;
  const answersItself =
    isList(fieldType(field.type).absent?.(field) ?? null) ||
    type.kind === 'boolean' ||
    childFields(field) !== undefined;
  return {
    type: () => type,
    optional: (site) => !answersItself && (requiredUnder === undefined || !covers(site, requiredUnder)),
    guards,
  };
}

/** A computed value, of which the expression told whether it may be missing, and of which questions' options it is. */
export function declareComputed(
  field: ComputedField,
  found: FeelType,
  mayBeMissing: boolean,
  guards: Guards,
): Declared {
  const questions =
    found.kind === 'string' ? (found.origins ?? []).filter((one) => typeof one === 'string') : [];
  const type = withOrigins(scalarType(field.result), questions);
  return { type: () => type, optional: () => mayBeMissing || field.optional === true, guards };
}

/** A text, or a list of texts, that comes from the options of these questions. */
function withOrigins(type: FeelType, origins: readonly string[]): FeelType {
  if (origins.length === 0) return type;
  if (type.kind === 'list') return { ...type, of: withOrigins(type.of, origins) };
  return type.kind === 'string' ? { ...type, origins } : type;
}

/** A group: a context of its fields. */
export const declareGroup = (inside: TypeFrame, guards: Guards): Declared => ({
  type: (site) => contextOf(inside, both(site, guards)),
  optional: () => false,
  guards,
});

/** A list: of contexts of the item's fields. */
export const declareList = (inside: TypeFrame, min: number, guards: Guards): Declared => ({
  type: (site) => listOf(contextOf(inside, both(site, guards)), min < 1),
  optional: () => false,
  guards,
});

/** A name of which nothing else is known, because what bears it is broken. */
export const anything: Declared = { type: () => types.any, optional: () => false, guards: noGuards };

export const declareParameter = (parameter: Parameter, path: string): Declared => {
  const type = parameterType(parameter, path);
  return { type: () => type, optional: () => false, guards: noGuards };
};

function contextOf(frame: TypeFrame, site: Guards): FeelType {
  return {
    kind: 'context',
    nullable: false,
    // There may be thousands, and mostly one is asked for.
    fields: {
      get: (name) => {
        const declared = frame.known.get(name);
        return declared && typeFor(declared, site);
      },
      keys: () => frame.known.keys(),
    },
    origins: [frame.path],
  };
}

function parameterType({ type, columns = [] }: Parameter, path: string): FeelType {
  if (type !== 'table') return scalarType(type);
  const row = columns.map((column): [string, FeelType] => [column.id, columnType(column)]);
  return listOf({ kind: 'context', nullable: false, fields: new Map(row), origins: [path] }, false);
}

const columnType = ({ type, optional }: Column): FeelType =>
  optional ? nullable(scalarType(type)) : scalarType(type);

/** The FEEL type of a scalar type of parameters, columns and computed values. */
export function scalarType(type: Column['type']): FeelType {
  return typeSchema(type).feelType?.({ id: 'wert', type, label: 'Wert' } as Field) ?? types.any;
}
