/* Writes src/generated from src/form.schema.json: the TypeScript types and the definition's validator. */
import { readFileSync, writeFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneModule from 'ajv/dist/standalone/index.js';
import { compile } from 'json-schema-to-typescript';

const standalone = (standaloneModule as unknown as { default: typeof standaloneModule }).default ?? standaloneModule;
const banner = '/* Generated from form.schema.json by `pnpm --filter @formularwerk/form generate`. Do not edit. */';

export interface Generated {
  readonly 'definition.ts': string;
  readonly 'validateDefinition.js': string;
}

/** The generated files by name, so that a test can compare them with the committed ones. */
export async function generate(): Promise<Generated> {
  const schema = JSON.parse(readFileSync(new URL('../src/form.schema.json', import.meta.url), 'utf8'));
  return { 'definition.ts': await types(schema), 'validateDefinition.js': validator(schema) };
}

// json-schema-to-typescript changes its input, hence the copy.
function types(schema: object): Promise<string> {
  return compile(structuredClone(schema), 'FormDefinition', {
    bannerComment: banner,
    additionalProperties: false,
    unreachableDefinitions: true,
    style: { singleQuote: true, printWidth: 110 },
  });
}

// The only piece of ajv's runtime that our schema needs is the length in code points: written out, nothing of ajv is
// left at run time. Another piece would fail here, loudly.
function validator(schema: object): string {
  const ajv = new Ajv2020({
    code: { source: true, esm: true },
    allErrors: true,
    discriminator: true,
    strict: true,
    strictRequired: false,
    inlineRefs: false,
    ownProperties: true,
  });
  const code = standalone(ajv, { validateDefinition: (ajv.compile(schema), 'https://formularwerk.example/form/1.json') });
  const body = code.replaceAll('require("ajv/dist/runtime/ucs2length").default', '(text) => [...text].length');
  if (body.includes('require(')) throw new Error('The generated validator needs more of ajv than lengths; see generate.ts.');
  return `${banner}\n${body}\n`;
}

if (import.meta.main) {
  for (const [name, text] of Object.entries(await generate()))
    writeFileSync(new URL(`../src/generated/${name}`, import.meta.url), text);
}
