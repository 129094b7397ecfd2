import {
  CONTINUE,
  childFields,
  type Field,
  type Form,
  type Json,
  topFields,
  xmlNamespace,
} from '@formularwerk/form';
import { element, type XmlElement, xmlDocument } from '@formularwerk/form/xml';
import type { Submission } from './submission.ts';

type Values = Readonly<Record<string, Json>>;

/**
 * The submission as XML, valid against `xsd(form, { version, recipient })`: elements named by the ids and in the
 * order of the definition, answers in canonical form, computed values in their places. Throws on
 * characters that XML 1.0 cannot hold: the engine refuses them when they are typed.
 */
export function toXml(submission: Submission, { definition }: Form): string {
  const { form, reference, receivedAt, language, kommune, parametersHash, copyFor, answers, computed } =
    submission;
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
    recipient: copyFor?.id,
  };
  return xmlDocument(
    named('antrag', { xmlns: xmlNamespace(form.id, form.version, copyFor?.id), ...attributes }, [
      ...fieldElements(topFields(definition), answers, computed),
      ...valueElements(CONTINUE, answers[CONTINUE]),
    ]),
  );
}

const fieldElements = (fields: readonly Field[], answers: Values, computed: Values): XmlElement[] =>
  fields.flatMap((field) => {
    const { id } = field;
    const inside = childFields(field);
    const own = 'computed' in field ? (field.computed ?? []) : [];
    return [
      ...(inside
        ? partElements(id, inside, answers[id], computed[id])
        : valueElements(id, answers[id] ?? computed[id])),
      ...own.flatMap((value) => valueElements(value.id, computed[value.id])),
    ];
  });

/** A group is one element; a list is one for each item. */
function partElements(
  id: string,
  fields: readonly Field[],
  answers: Json | undefined,
  computed: Json | undefined,
): XmlElement[] {
  if (answers === undefined && computed === undefined) return [];
  const items = Array.isArray(answers) ? answers : [answers];
  return items.map((item, place) => {
    const own = Array.isArray(computed) ? computed[place] : computed;
    return named(id, {}, fieldElements(fields, valuesIn(item), valuesIn(own)));
  });
}

const valuesIn = (value: Json | undefined): Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Values) : {};

/** Several values repeat the element; what has properties (a file) becomes attributes. */
function valueElements(id: string, value: Json | undefined): XmlElement[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((one) => valueElements(id, one));
  if (typeof value !== 'object') return [named(id, {}, checked(String(value), id))];
  return [
    named(id, Object.fromEntries(Object.entries(value).map(([name, part]) => [name, String(part)])), []),
  ];
}

const ncName = /^[A-Za-z_][\w.-]*$/;

/** Names come from ids, which are checked long before; here it would be markup that somebody could inject. */
function named(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  content: XmlElement['content'],
): XmlElement {
  if (!ncName.test(name)) throw new Error(`"${name}" cannot be the name of an XML element.`);
  for (const [attribute, value = ''] of Object.entries(attributes)) {
    if (!ncName.test(attribute)) throw new Error(`"${attribute}" cannot be the name of an XML attribute.`);
    checked(value, attribute);
  }
  return element(name, attributes, content);
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
