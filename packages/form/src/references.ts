import type { Trace } from './feel/typecheck.ts';
import type { FormDefinition } from './generated/definition.ts';
import { fieldAddresses } from './parse/addresses.ts';
import { wholeText } from './parse/checkAt.ts';
import type { TraceAt } from './parse/expressionPass.ts';
import { expressionFindings } from './parse/expressionProblems.ts';
import { fieldNodes } from './parse/nodes.ts';

export { addressIn } from './parse/addresses.ts';
export { childPath, keysOf } from './parse/definitionPath.ts';
export { isReservedId } from './parse/idProblems.ts';

/**
 * A place where one part of a form calls another by its id: a name in an expression or placeholder, a text that is one
 * of a question's options, a table that options come from.
 */
export interface Reference {
  /** The definition path of the text in which the id stands: `sections[0].pages[1].showIf`, `…label.en`. */
  readonly path: string;
  /** Where in this text; of an option with its quotes. */
  readonly start: number;
  readonly end: number;
  /** Where the name begins whose part this is: in `ort.strasse`, both begin at `ort`. */
  readonly from: number;
  /** The definition path of the field, parameter, column or option that is meant. */
  readonly target: string;
}

/**
 * Everything in a form that calls something else by its id, resolved as the check of the expressions resolves it:
 * for renaming, and for where something is used. What cannot be resolved is left out, so ask it of a
 * definition that came through `parseForm`.
 */
export function references(definition: FormDefinition): Reference[] {
  const named = namedThings(definition);
  const options = optionsOf(definition);
  const found = new Map<string, Reference>();
  const add = (reference: Reference): void => {
    if (reference.start >= 0)
      found.set(`${reference.path} ${reference.start} ${reference.target}`, reference);
  };
  for (const reference of [...tables(definition), ...selections(definition)]) add(reference);
  const traceAt: TraceAt = (site): Trace => {
    const shift = (site.offset ?? 0) - wholeText(site).prefix.length;
    const reference = (target: string, start: number, end: number, from: number): Reference => ({
      path: site.path,
      start: start + shift,
      end: end + shift,
      from: from + shift,
      target,
    });
    return {
      name(name, { start, end }, from, origins) {
        for (const origin of origins) {
          const target = named.get(`${origin} ${name}`);
          if (target !== undefined) add(reference(target, start, end, from));
        }
      },
      texts(origins) {
        const questions = origins.filter((origin) => typeof origin === 'string');
        for (const literal of origins.filter(isLiteral))
          for (const question of questions) {
            const target = options.get(`${question} ${String(literal.value)}`);
            if (target !== undefined) add(reference(target, literal.start, literal.end, literal.start));
          }
      },
    };
  };
  expressionFindings(definition, undefined, traceAt);
  return [...found.values()];
}

const isLiteral = <T>(origin: T | string): origin is T => typeof origin !== 'string';

/** By the path of what has the names and the name: fields, parameters and the columns of tables. */
const namedThings = (definition: FormDefinition): ReadonlyMap<string, string> =>
  new Map([
    ...fieldNodes(definition).map(({ field, path, scope }): [string, string] => [
      `${scope} ${field.id}`,
      path,
    ]),
    ...(definition.parameters ?? []).flatMap(({ id, columns = [] }, index): [string, string][] => [
      [` ${id}`, `parameters[${index}]`],
      ...columns.map((column, place): [string, string] => [
        `parameters[${index}] ${column.id}`,
        `parameters[${index}].columns[${place}]`,
      ]),
    ]),
  ]);

/** By the path of the question and the id of its option. */
const optionsOf = (definition: FormDefinition): ReadonlyMap<string, string> =>
  new Map(
    fieldNodes(definition).flatMap(({ field, path }) =>
      'options' in field && Array.isArray(field.options)
        ? field.options.map((option, index): [string, string] => [
            `${path} ${option.id}`,
            `${path}.options[${index}]`,
          ])
        : [],
    ),
  );

/** The fields that recipients see and follow-ups take over, by their addresses: each id on the way is one that is meant. */
function selections(definition: FormDefinition): Reference[] {
  const { recipients = [], followUps = [] } = definition;
  const paths = new Map([...fieldAddresses(definition)].map(([path, address]) => [address, path]));
  const listed = (addresses: readonly string[] = [], path: string): Reference[] =>
    addresses.flatMap((address, index) =>
      [...address.matchAll(/[^.]+/g)].flatMap(({ 0: id, index: start }): Reference[] => {
        const target = paths.get(address.slice(0, start + id.length));
        if (target === undefined) return [];
        return [{ path: `${path}[${index}]`, start, end: start + id.length, from: 0, target }];
      }),
    );
  return [
    ...recipients.flatMap(({ sees }, index) => listed(sees.fields, `recipients[${index}].sees.fields`)),
    ...followUps.flatMap(({ copy }, index) => listed(copy?.fields, `followUps[${index}].copy.fields`)),
  ];
}

/** The tables and columns from which options come. */
function tables(definition: FormDefinition): Reference[] {
  const named = namedThings(definition);
  return fieldNodes(definition).flatMap(({ field, path }) => {
    const options = 'options' in field && !Array.isArray(field.options) ? field.options : undefined;
    const table = options && named.get(` ${options.from}`);
    if (!options || table === undefined) return [];
    const reference = (property: 'from' | 'value' | 'label', target: string | undefined): Reference[] =>
      target === undefined
        ? []
        : [{ path: `${path}.options.${property}`, start: 0, end: options[property].length, from: 0, target }];
    return [
      ...reference('from', table),
      ...reference('value', named.get(`${table} ${options.value}`)),
      ...reference('label', named.get(`${table} ${options.label}`)),
    ];
  });
}
