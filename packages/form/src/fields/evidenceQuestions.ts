import type { EvidenceField, Field, FileField, Option, Text } from '../generated/definition.ts';
import { chooseWay, evidenceTexts, maxAgeText } from './evidenceTexts.ts';

/** How a document may reach the authority. */
export type EvidenceWay = NonNullable<EvidenceField['ways']>[number];

/** All there are, in the order in which they are offered. */
export const evidenceWays: readonly EvidenceWay[] = ['upload', 'later', 'direct', 'present'];

/** A chosen way in a few words: alone, and before what belongs to it. */
export const toldWay = (way: EvidenceWay): Readonly<Record<'alone' | 'before', Text>> =>
  evidenceTexts.told[way];

const made = new WeakMap<EvidenceField, readonly Field[]>();

/** The questions that an evidence is made of, as a group would have them. The same array for the same field. */
export function evidenceQuestions(field: EvidenceField): readonly Field[] {
  const known = made.get(field) ?? questionsOf(field);
  made.set(field, known);
  return known;
}

const questionsOf = (field: EvidenceField): Field[] => {
  const ways = field.ways ?? evidenceWays;
  const { errors } = field;
  return [
    {
      id: 'way',
      type: 'choice',
      label: evidenceTexts.way,
      options: ways.map((way): Option => ({ id: way, label: evidenceTexts.ways[way] })),
      ...(field.required !== undefined && { required: field.required }),
      ...(field.defaultWay && { default: `"${field.defaultWay}"` }),
      errors: { required: chooseWay(field.label), ...errors },
    },
    ...(ways.includes('upload') ? [filesOf(field)] : []),
    ...(ways.includes('later') ? [untilOf(field)] : []),
    ...(ways.includes('direct') ? [requestedOn()] : []),
    ...(ways.includes('present') ? [note()] : []),
  ];
};

/** A list of files also where there may be one: `count(nachweis.files)` holds for every evidence. */
type EvidenceFiles = FileField & { readonly many: true };

const filesOf = ({ accept, maxSize, max = 10, maxAge, errors }: EvidenceField): EvidenceFiles => ({
  id: 'files',
  type: 'file',
  label: evidenceTexts.files,
  ...(maxAge && { help: maxAgeText(maxAge) }),
  showIf: 'way = "upload"',
  max,
  many: true,
  ...(accept && { accept }),
  ...(maxSize && { maxSize }),
  ...(errors && { errors }),
  checks: [{ id: 'noFile', severity: 'warning', when: 'count(files) = 0', message: evidenceTexts.noFile }],
});

const untilOf = ({ until }: EvidenceField): Field => ({
  id: 'until',
  type: 'date',
  label: evidenceTexts.until,
  showIf: 'way = "later"',
  min: 'today()',
  ...(until && { default: until, max: until }),
});

const requestedOn = (): Field => ({
  id: 'requestedOn',
  type: 'date',
  label: evidenceTexts.requestedOn,
  showIf: 'way = "direct"',
  max: 'today()',
});

const note = (): Field => ({
  id: 'note',
  type: 'text',
  label: evidenceTexts.note,
  help: evidenceTexts.noteHelp,
  showIf: 'way = "present"',
  maxLength: 200,
});
