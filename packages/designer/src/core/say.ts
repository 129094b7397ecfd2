import type { Field, FormDefinition, Text } from '@formularwerk/form';
import { labelOf as labelIn, quoted } from '@formularwerk/form/compare';
import { valueAt } from './keys.ts';
import { locate } from './locate.ts';
import { fieldAt } from './lookups.ts';
import type { NodeKey } from './node.ts';
import { nodeParts } from './nodeParts.ts';
import { textOf } from './textOf.ts';

export { quoted };

/** A kind of part: „Frage“, and where something belongs to it „der Frage“. */
interface Noun {
  readonly name: string;
  readonly of: string;
}

const QUESTION: Noun = { name: 'Frage', of: 'der Frage' };

const FIELDS: Readonly<Partial<Record<Field['type'], Noun>>> = {
  group: { name: 'Gruppe', of: 'der Gruppe' },
  list: { name: 'Liste', of: 'der Liste' },
  computed: { name: 'Berechnung', of: 'der Berechnung' },
  info: { name: 'Hinweis', of: 'des Hinweises' },
};

const PARTS = {
  form: { name: 'Formular', of: 'des Formulars' },
  declarations: { name: 'Erklärungen am Ende', of: 'der Erklärungen am Ende' },
  section: { name: 'Abschnitt', of: 'des Abschnitts' },
  page: { name: 'Seite', of: 'der Seite' },
  parameter: { name: 'Parameter', of: 'des Parameters' },
  option: { name: 'Antwort', of: 'der Antwort' },
} as const;

/** What a part of the form is called in German: „Frage ‚Wird Alkohol ausgeschenkt?‘“. */
export const nameOf = (form: FormDefinition, node: NodeKey): string => said(form, node, 'name');

/** The same, where something belongs to it: „der Frage ‚Wird Alkohol ausgeschenkt?‘“. */
export const genitiveOf = (form: FormDefinition, node: NodeKey): string => said(form, node, 'of');

function said(form: FormDefinition, node: NodeKey, word: keyof Noun): string {
  const parts = nodeParts(node) ?? { kind: 'form' };
  switch (parts.kind) {
    case 'form':
    case 'declarations':
      return PARTS[parts.kind][word];
    case 'field': {
      const field = fieldAt(form, parts.address);
      return field ? fieldName(field, word) : `${QUESTION[word]} ${quoted(parts.address)}`;
    }
    case 'option':
      return `${PARTS.option[word]} ${wordsAt(form, node) ?? quoted(parts.id)} ${genitiveOf(form, `field:${parts.address}`)}`;
    default:
      return `${PARTS[parts.kind][word]} ${wordsAt(form, node) ?? quoted(parts.id)}`;
  }
}

/** What one reads of a part, in quotes: its title, question or words. */
export function wordsAt(form: FormDefinition, node: NodeKey): string | undefined {
  const keys = locate(form, node);
  const found = (keys ? valueAt(form, keys) : {}) as { label?: Text; title?: Text; text?: Text };
  const words = textOf(found.label ?? found.title ?? '') || plain(textOf(found.text ?? ''));
  return words === '' ? undefined : quoted(words);
}

/** What a field is called that need not be in a form yet. */
export const fieldName = (field: Field, word: keyof Noun = 'name'): string =>
  `${(FIELDS[field.type] ?? QUESTION)[word]} ${quoted(labelOf(field))}`;

/** What one reads of a field: its question, or the words of an information. */
export const labelOf = (field: Field): string => labelIn(field);

/** Without the marks of Markdown. */
const plain = (text: string): string =>
  text
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*#]+/g, '')
    .trim();

/** „‚A‘, ‚B‘ und 3 weitere“. */
export function listed(names: readonly string[]): string {
  const [first = '', second, ...others] = names;
  if (second === undefined) return first;
  return others.length === 0 ? `${first} und ${second}` : `${first}, ${second} und ${others.length} weitere`;
}
