/** What JSON, XML and PDF say, in one shape, so that they can be compared. For tests. */

import type { FieldView, Walk } from '@formularwerk/form';
import { XmlDocument, XmlElement } from 'libxml2-wasm';
import type { TextElement } from './pdf/preflight.ts';
import { shownFields } from './shownFields.ts';
import type { Submission } from './submission.ts';

/** A value with the names above it: `elemente.laengeM=4.5`; entries of a list come one after the other. */
export function valuesInJson({ answers, computed }: Pick<Submission, 'answers' | 'computed'>): string[] {
  const found: string[] = [];
  const look = (value: unknown, path: string): void => {
    if (Array.isArray(value)) for (const one of value) look(one, path);
    else if (typeof value === 'object' && value !== null)
      for (const [name, inside] of Object.entries(value))
        look(inside, path === '' ? name : `${path}.${name}`);
    else found.push(`${path}=${String(value)}`);
  };
  look(answers, '');
  look(computed, '');
  return found.sort();
}

/** The same of an XML document: elements and attributes below its root. */
export function valuesInXml(xml: string): string[] {
  const found: string[] = [];
  const look = (element: XmlElement, path: string): void => {
    for (const { name, value } of element.attrs) found.push(`${path}.${name}=${value}`);
    const inside: XmlElement[] = [];
    for (let child = element.firstChild; child; child = child.next)
      if (child instanceof XmlElement) inside.push(child);
    for (const one of inside) look(one, `${path}.${one.name}`);
    if (inside.length === 0 && element.attrs.length === 0) found.push(`${path}=${element.content}`);
  };
  using document = XmlDocument.fromString(xml);
  for (let child = document.root.firstChild; child; child = child.next)
    if (child instanceof XmlElement) look(child, child.name);
  return found.sort();
}

/** An answer that a reader of the PDF must find beside its question. */
export interface Said {
  label: string;
  value: string;
}

/** What the structure of a PDF says: labels with their values, and the titles of columns with their cells. */
export function saidIn(structure: TextElement): Said[] {
  const found: Said[] = [];
  const textOf = ({ text, kids }: TextElement): string =>
    [text, ...kids.map(textOf)].filter(Boolean).join('\n');
  const look = (element: TextElement): void => {
    const { type, kids } = element;
    const [first, second] = kids;
    if (type === 'LI' && first && second) found.push({ label: textOf(first), value: textOf(second) });
    if (type === 'Table') {
      const rows = (part: string) => kids.filter((kid) => kid.type === part).flatMap((kid) => kid.kids);
      const titles = rows('THead').flatMap((row) => row.kids.map(textOf));
      for (const row of rows('TBody'))
        for (const [i, cell] of row.kids.entries())
          found.push({ label: titles[i] ?? '', value: textOf(cell) });
    }
    kids.forEach(look);
  };
  look(structure);
  return found.map(({ label, value }) => ({ label: plain(label), value: plain(value) }));
}

/** Without the hyphens and line ends of the layout. */
const plain = (text: string): string => text.replaceAll('\u00AD', '').replaceAll(/\s+/g, '');

/** Answers as a German reads them; only what is the same for every form. */
const written: Readonly<Record<string, (value: string) => string>> = {
  text: (value) => value,
  textarea: (value) => value,
  email: (value) => value,
  tel: (value) => value,
  plate: (value) => value,
  time: (value) => `${value.replace(/^0(?=\d)/, '')} Uhr`,
  date: (value) => value.split('-').reverse().join('.'),
  boolean: (value) => (value === 'true' ? 'Ja' : 'Nein'),
  integer: (value) => new Intl.NumberFormat('de-DE').format(value as `${number}`),
  decimal: (value) =>
    new Intl.NumberFormat('de-DE', { maximumFractionDigits: 20 }).format(value as `${number}`),
  money: (value) =>
    new Intl.NumberFormat('de-DE', { style: 'currency', currency: 'EUR' }).format(value as `${number}`),
};

/** A value, or each of several that were chosen, as it must be read. */
function wordsFor(view: FieldView, value: unknown): string[] {
  const { definition, options = [] } = view;
  const type = 'result' in definition ? definition.result : definition.type;
  const labelOf = (chosen: unknown) =>
    options.find((option) => option.id === chosen)?.label ?? `no option ${chosen}`;
  if (type === 'choice') return [labelOf(value)];
  if (type === 'choices' && Array.isArray(value)) return value.map(labelOf);
  const write = written[type];
  return write && typeof value !== 'object' ? [write(String(value))] : [];
}

/** What the JSON says as the PDF must say it, by the types of the questions; the walk only knows labels and types. */
export function expectedInPdf({ answers, computed }: Submission, walk: Walk): Said[] {
  return shownFields(walk).flatMap(({ path, view, label }) => {
    const value = valueAt(answers, path) ?? valueAt(computed, path);
    if (view.internal || value === undefined) return [];
    // Declarations have no label beside them; how evidence comes is told in words of its own.
    if (walk.declarations.includes(view) || (view.id === 'way' && label !== view.label)) return [];
    return wordsFor(view, value).map((words) => ({ label: plain(label), value: plain(words) }));
  });
}

const valueAt = (values: unknown, path: string): unknown =>
  (path.match(/[^.[\]]+/g) ?? []).reduce<unknown>(
    (inside, name) => (typeof inside === 'object' && inside !== null ? Reflect.get(inside, name) : undefined),
    values,
  );
