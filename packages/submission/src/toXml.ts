import { CONTINUE, childFields, type Field, type Form, type Json, topFields } from '@formularwerk/form';
import { create } from 'xmlbuilder2';
import type { Submission } from './submission.ts';

type XMLBuilder = ReturnType<typeof create>;
type Values = Readonly<Record<string, Json>>;

/**
 * The submission as XML, valid against `xsd(form, { version })`: elements named by the ids and in the
 * order of the definition, answers in canonical form, computed values in their places. Throws on
 * characters that XML 1.0 cannot hold: the engine refuses them when they are typed.
 */
export function toXml(submission: Submission, { definition }: Form): string {
  const { form, reference, receivedAt, language, kommune, parametersHash } = submission;
  // The same as in the schema; each document is validated against it before it goes anywhere.
  const namespace = `urn:formularwerk:form:${form.id}:${form.version}`;
  const root = create({ version: '1.0', encoding: 'UTF-8' }).ele(namespace, 'antrag');
  const attributes = {
    formId: form.id,
    version: form.version,
    hash: form.hash,
    parametersHash,
    status: form.status,
    kommune,
    reference,
    receivedAt,
    language,
  };
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined) addAttribute(root, name, value);
  addFields(root, topFields(definition), submission.answers, submission.computed);
  addValue(root, CONTINUE, submission.answers[CONTINUE]);
  return root.end({ prettyPrint: true, newline: '\n' });
}

function addFields(parent: XMLBuilder, fields: readonly Field[], answers: Values, computed: Values): void {
  for (const field of fields) {
    const inside = childFields(field);
    if (inside) addParts(parent, field.id, inside, answers[field.id], computed[field.id]);
    else addValue(parent, field.id, answers[field.id] ?? computed[field.id]);
    if ('computed' in field)
      for (const own of field.computed ?? []) addValue(parent, own.id, computed[own.id]);
  }
}

/** A group is one element; a list is one for each item. */
function addParts(
  parent: XMLBuilder,
  id: string,
  fields: readonly Field[],
  answers: Json | undefined,
  computed: Json | undefined,
): void {
  if (answers === undefined && computed === undefined) return;
  const items = Array.isArray(answers) ? answers : [answers];
  for (const [i, item] of items.entries()) {
    const own = Array.isArray(computed) ? computed[i] : computed;
    addFields(addElement(parent, id), fields, valuesIn(item), valuesIn(own));
  }
}

const valuesIn = (value: Json | undefined): Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Values) : {};

/** Several values repeat the element; what has properties (a file) becomes attributes. */
function addValue(parent: XMLBuilder, id: string, value: Json | undefined): void {
  if (value === undefined || value === null) return;
  if (Array.isArray(value)) for (const one of value) addValue(parent, id, one);
  else if (typeof value === 'object') {
    const element = addElement(parent, id);
    for (const [name, property] of Object.entries(value)) addAttribute(element, name, String(property));
  } else addElement(parent, id).txt(checked(String(value), id));
}

const ncName = /^[A-Za-z_][\w.-]*$/;

function addElement(parent: XMLBuilder, name: string): XMLBuilder {
  if (!ncName.test(name)) throw new Error(`"${name}" cannot be the name of an XML element.`);
  return parent.ele(name);
}

function addAttribute(element: XMLBuilder, name: string, value: string): void {
  if (!ncName.test(name)) throw new Error(`"${name}" cannot be the name of an XML attribute.`);
  element.att(name, checked(value, name));
}

/** What XML 1.0 allows, without CR: parsers would turn it into LF. */
const forbidden = /[^\t\n\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

function checked(text: string, name: string): string {
  const found = forbidden.exec(text)?.[0].codePointAt(0);
  if (found === undefined) return text;
  throw new Error(
    `"${name}" holds U+${found.toString(16).toUpperCase().padStart(4, '0')}, which XML cannot hold.`,
  );
}
