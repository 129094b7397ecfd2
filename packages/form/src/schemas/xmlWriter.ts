/**
 * An element of an XML text that we write ourselves. Who puts answers in has made sure that XML 1.0 can hold their
 * characters (`forbiddenCharacter` is stricter than that).
 */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number | undefined>>;
  readonly content: readonly XmlElement[] | string;
}

/** An XML element: its name, its attributes, and what is in it. */
export const element = (
  name: string,
  attributes: XmlElement['attributes'] = {},
  content: XmlElement['content'] = [],
): XmlElement => ({ name, attributes, content });

/** A whole document, indented by two blanks, ending with a line break. The same element gives the same bytes. */
export const xmlDocument = (root: XmlElement): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${write(root, '')}\n`;

function write({ name, attributes, content }: XmlElement, indent: string): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escaped(String(value), IN_ATTRIBUTES)}"`],
  );
  const open = `${indent}<${name}${written.join('')}`;
  if (content.length === 0) return `${open}/>`;
  if (typeof content === 'string') return `${open}>${escaped(content, IN_TEXT)}</${name}>`;
  return [`${open}>`, ...content.map((child) => write(child, `${indent}  `)), `${indent}</${name}>`].join(
    '\n',
  );
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\t': '&#9;',
  '\r': '&#13;',
};

const IN_TEXT = /[&<>\r]/g;
/** A parser makes a blank of a tab or line break in an attribute, unless it is written as a number. */
const IN_ATTRIBUTES = /[&<>"\n\t\r]/g;

const escaped = (text: string, signs: RegExp): string =>
  text.replace(signs, (character) => ENTITIES[character] ?? character);
