import { childFields, type Field } from '@formularwerk/form';
import type { Block, ChoiceOption, Question } from '../pdf/block.ts';
import type { Paper } from './paper.ts';
import type { Spot } from './questionOf.ts';

/** A document that belongs to the application. */
export interface Enclosure {
  name: string;
  label: string;
  required: boolean;
  notes: string[];
  /** When it is needed, in words. */
  when?: string;
  /** The ways that it can take; undefined: it is enclosed or not. */
  ways?: ChoiceOption[];
  /** Whose entries need one each. */
  per?: string;
}

/** What is to be enclosed for a field; undefined for one that asks for no document. */
export function enclosureOf(
  paper: Paper,
  field: Field,
  { address, path }: Spot,
  when: string | undefined,
): Enclosure | undefined {
  if (field.type !== 'evidence' && field.type !== 'file') return undefined;
  const { required } = paper.required(`field:${address}`, field.required);
  const help = field.help && paper.text(field.help);
  const notes = [...(help ? [help] : []), ...ageOf(paper, field)];
  const label = paper.text(field.label);
  return {
    name: path,
    label,
    required: required === true,
    notes,
    ...(when !== undefined && { when }),
    ...waysOf(paper, field),
  };
}

const ageOf = (paper: Paper, field: Field): string[] => {
  const files = childFields(field)?.find(({ id }) => id === 'files');
  return files && 'help' in files && files.help ? [paper.text(files.help)] : [];
};

function waysOf(paper: Paper, field: Extract<Field, { type: 'evidence' | 'file' }>): Pick<Enclosure, 'ways'> {
  if (field.type === 'file') return {};
  const way = childFields(field)?.find(({ id }) => id === 'way');
  if (way?.type !== 'choice' || !Array.isArray(way.options)) return {};
  const { ways } = paper.words;
  return { ways: way.options.map(({ id }) => ({ id, label: ways[id as keyof typeof ways] })) };
}

/** The list of all documents, each with how it comes. */
export function enclosureBlocks({ words }: Paper, enclosures: readonly Enclosure[]): Block[] {
  if (enclosures.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: words.enclose },
    { kind: 'paragraph', text: words.encloseNote, tone: 'muted' },
    {
      kind: 'questions',
      questions: enclosures.map(({ name, label, required, notes, when, ways, per }): Question => {
        const needed = when === '' ? words.onlyNeededIfApplies : when && words.onlyNeeded(when);
        const note = [...notes, needed, per && words.perEntry(per)].filter(Boolean).join(' · ');
        return {
          label,
          said: label,
          name: ways ? `${name}.way` : name,
          control: {
            type: 'options',
            several: !ways,
            options: ways ?? [{ id: 'enclosed', label: words.enclosed }],
          },
          ...(required && { required }),
          ...(note !== '' && { note }),
        };
      }),
    },
  ];
}
