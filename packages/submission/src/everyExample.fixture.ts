/** Every finished application of `forms/`, as input of documents. For tests. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { type Form, type FormDefinition, isError, parseForm, walkAnswers } from '@formularwerk/form';
import type { DocumentsInput } from './buildDocuments.ts';
import { canonicalJson } from './canonicalJson.ts';
import { hex, sha256 } from './sha256.ts';

const FORMS = new URL('../../../forms/', import.meta.url);
const TODAY = '2027-01-15';

const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, FORMS), 'utf8'));

/** The names of all forms. */
export const formNames = readdirSync(FORMS).filter((name) => existsSync(new URL(`${name}/form.json`, FORMS)));

/** The definition of a form as its file has it. */
export const definitionOf = (name: string): FormDefinition => read(`${name}/form.json`) as FormDefinition;

const opened = new Map<string, Form>();

/** A form of the repository, opened once. */
export function openForm(name: string): Form {
  const known = opened.get(name);
  if (known) return known;
  const parsed = parseForm(definitionOf(name));
  if (!parsed.ok) throw new Error(`forms/${name}: ${JSON.stringify(parsed.problems)}`);
  opened.set(name, parsed.value);
  return parsed.value;
}

/** The examples of a form by their names. */
export const exampleNames = (name: string): string[] =>
  readdirSync(new URL(`${name}/examples/`, FORMS)).filter((file) => file.endsWith('.json'));

/** The answers of an example. */
export const exampleAnswers = (name: string, file: string): unknown => read(`${name}/examples/${file}`);

/** An example as it would be submitted today. */
export function exampleInput(
  form: Form,
  name: string,
  file: string,
  language = 'de',
): Promise<DocumentsInput> {
  return inputOf(form, exampleAnswers(name, file), language);
}

/** Answers to a form as they would be submitted today. */
export async function inputOf(form: Form, answers: unknown, language = 'de'): Promise<DocumentsInput> {
  const parameters = Object.fromEntries(
    (form.definition.parameters ?? []).map(({ id, sample }) => [id, sample as string]),
  );
  const { walk, problems } = walkAnswers(form, answers, { today: TODAY, parameters, language });
  const wrong = problems.filter(isError);
  if (wrong.length > 0) throw new Error(`${form.definition.id}: ${JSON.stringify(wrong)}`);
  return {
    form,
    version: 1,
    hash: await hashOf(form),
    parametersHash: await digest(parameters),
    walk,
    reference: 'ESP-2027-K7M4QX',
    receivedAt: new Date('2027-01-15T10:00:00Z'),
    kommune: 'espelkamp',
    recipient: { municipality: 'Stadt Espelkamp', office: 'Ordnungsamt' },
  };
}

const hashes = new WeakMap<Form, Promise<string>>();

function hashOf(form: Form): Promise<string> {
  const hash = hashes.get(form) ?? digest(form.definition);
  hashes.set(form, hash);
  return hash;
}

const digest = async (json: unknown): Promise<string> =>
  hex(await sha256(new TextEncoder().encode(canonicalJson(json))));
