/* Writes src/generated from src/form.schema.json: the TypeScript types and the definition's validator. */
import { readFileSync, writeFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneModule from 'ajv/dist/standalone/index.js';
import { compile } from 'json-schema-to-typescript';

type Standalone = (ajv: Ajv2020, exports: Readonly<Record<string, string>>) => string;
// A CommonJS module whose default export arrives wrapped.
const standalone = (standaloneModule as unknown as { default: Standalone }).default;
const banner =
  '/* Generated from form.schema.json by `pnpm --filter @formularwerk/form generate`. Do not edit. */';

export interface Generated {
  readonly 'definition.ts': string;
  readonly 'validateDefinition.js': string;
  readonly 'validateDefinition.d.ts': string;
}

/** The generated files by name, so that a test can compare them with the committed ones. */
export async function generate(): Promise<Generated> {
  const schema = JSON.parse(readFileSync(new URL('../src/form.schema.json', import.meta.url), 'utf8'));
  return {
    'definition.ts': await types(schema),
    'validateDefinition.js': validator(schema),
    'validateDefinition.d.ts': declaration,
  };
}

const declaration = `${banner}

/** What the validator reports of one place: the keyword of JSON Schema that did not hold, and its parameters. */
export interface ShapeError {
  /** JSON Pointer into the definition. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** Set where the name of a property is wrong. */
  readonly propertyName?: string;
}

/** The schema without its descriptions. */
export const definitionSchema: Readonly<Record<string, unknown>>;

/** True when the shape is right; otherwise \`errors\` holds everything that is wrong with it. */
export const validateDefinition: { (definition: unknown): boolean; errors?: readonly ShapeError[] | null };
`;

/** Minimum lengths of arrays are left to the validator: tuple types only get in the way of who writes a form in code. */
async function types(schema: object): Promise<string> {
  const text = await compile(rewrite(schema, describedReference) as object, 'FormDefinition', {
    bannerComment: banner,
    additionalProperties: false,
    ignoreMinAndMaxItems: true,
    unreachableDefinitions: true,
    style: { singleQuote: true, printWidth: 110 },
  });
  return text.replaceAll(
    /\/\*\*\n \* This interface was referenced by [^/]*\*\/\n| \*\n \* This interface was referenced by [^/]*(?= \*\/)/g,
    '',
  );
}

/** A described reference keeps its type's name only when it is wrapped. */
const describedReference = (node: Record<string, unknown>): Record<string, unknown> =>
  '$ref' in node && 'description' in node
    ? { description: node.description, allOf: [{ $ref: node.$ref }] }
    : node;

// The only piece of ajv's runtime that our schema needs is the length in code points: written out, nothing of ajv is
// left at run time. Another piece would fail here, loudly.
function validator(schema: object): string {
  const ajv = new Ajv2020({
    code: { source: true, esm: true },
    allErrors: true,
    discriminator: true,
    messages: false,
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    inlineRefs: false,
    ownProperties: true,
  });
  ajv.compile(rewrite(schema, undescribed) as object);
  const code = standalone(ajv, { validateDefinition: 'https://formularwerk.example/form/1.json' });
  const body = code
    .replaceAll('require("ajv/dist/runtime/ucs2length").default', '(text) => [...text].length')
    .replaceAll(UNASKED, '')
    .replaceAll(JOINED, 'vErrors = join(vErrors, $1.errors);')
    .replaceAll(ADDED, addedShortly)
    .replaceAll(HELD, 'has($1,"$2$3")');
  if (/require\(|evaluated|parentData|rootData/.test(body))
    throw new Error('The generated validator needs more of ajv than lengths; see generate.ts.');
  const [, root] = /const (schema\d+) = \{"\$schema"/.exec(body) ?? [];
  if (root === undefined)
    throw new Error('The generated validator no longer carries its schema; see generate.ts.');
  return `${banner}\n${withoutCopies(body, root)}\n${AIDS}\nexport { ${root} as definitionSchema };\n`;
}

/**
 * What ajv tells of an error, hands on to keywords of one's own and notes for `unevaluatedProperties`: nobody here asks for
 * it, and it is a tenth of the code.
 */
const UNASKED = new RegExp(
  [
    'schemaPath:"[^"]*",',
    ', ?parentData(?::[^,}]*)?, ?parentDataProperty(?::[^,}]*)?, ?rootData(?:=data)?, ?dynamicAnchors(?:=\\{\\})?',
    'validate\\d+\\.evaluated = \\{[^}]*\\};',
    'const evaluated0 = validate\\d+\\.evaluated;',
    'if\\(evaluated0\\.dynamic(?:Props|Items)\\)\\{[^}]*\\}',
    'evaluated0\\.(?:props|items) = \\w+;',
  ].join('|'),
  'g',
);

/** ajv writes a definition out once more where it needs a part of it: the schema that is carried along has it already. */
function withoutCopies(body: string, root: string): string {
  const declared = /const (schema\d+) = (\{.*?\});(?=const |function |let |$)/gs;
  const whole = [...body.matchAll(declared)].find(([, name]) => name === root)?.[2] ?? '{}';
  const { $defs = {} } = JSON.parse(whole) as { $defs?: Record<string, unknown> };
  const names = new Map(Object.entries($defs).map(([name, part]) => [JSON.stringify(part), name]));
  return body.replaceAll(declared, (declaration: string, name: string, json: string) => {
    const isUsed = body.split(new RegExp(`\\b${name}\\b`)).length > 2;
    const part = names.get(json);
    if (name === root || (isUsed && part === undefined)) return declaration;
    return isUsed ? `const ${name} = ${root}.$defs.${part};` : '';
  });
}

/** How ajv notes an error, five hundred times over. A function that does it is less to load. */
const ADDED =
  /const (err\d+) = \{instancePath(?::([^\n]*?))?,keyword:("\w+"),params:(\{[^\n]*?\})(?:,propertyName:(key\d+))?\};if\(vErrors === null\)\{vErrors = \[\1\];\}\s*else \{vErrors\.push\(\1\);\}errors\+\+;/g;

const addedShortly = (
  _: string,
  __: string,
  path = 'instancePath',
  keyword: string,
  params: string,
  name = '',
) => `vErrors = add(vErrors, ${[path, keyword, params, ...(name ? [name] : [])].join(', ')});errors++;`;

/** How it asks, three hundred times over, whether a property is there and the object's own. */
const HELD = /(data\d*)(?:\.([\w$]+)|\["([^"]+)"\]) !== undefined && func0\.call\(\1, "(?:\2|\3)"\)/g;

/** How it takes over the errors of a part. */
const JOINED = /vErrors = vErrors === null \? (validate\d+)\.errors : vErrors\.concat\(\1\.errors\);/g;

/** The functions that do it. */
const AIDS = [
  'function add(errors, instancePath, keyword, params, propertyName) {',
  'const error = propertyName === undefined ? {instancePath, keyword, params} : {instancePath, keyword, params, propertyName};',
  'if(errors === null){return [error];}errors.push(error);return errors;}',
  'function join(errors, more) {return errors === null ? more : errors.concat(more);}',
  'function has(data, key) {return data[key] !== undefined && func0.call(data, key);}',
].join('');

/** Descriptions are for people; the validator carries its schema and need not carry them. */
const undescribed = (node: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(node).filter(([key, value]) => key !== 'description' || typeof value !== 'string'),
  );

function rewrite(node: unknown, change: (node: Record<string, unknown>) => Record<string, unknown>): unknown {
  if (Array.isArray(node)) return node.map((element) => rewrite(element, change));
  if (typeof node !== 'object' || node === null) return node;
  const changed = change(node as Record<string, unknown>);
  return Object.fromEntries(Object.entries(changed).map(([key, value]) => [key, rewrite(value, change)]));
}

if (import.meta.main) {
  for (const [name, text] of Object.entries(await generate()))
    writeFileSync(new URL(`../src/generated/${name}`, import.meta.url), text);
}
