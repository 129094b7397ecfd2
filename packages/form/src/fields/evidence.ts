import type { FeelType } from '../feel/feelType.ts';
import { formatTemporal } from '../feel/temporal.ts';
import { isKind } from '../feel/values.ts';
import type { EvidenceField, Field } from '../generated/definition.ts';
import type { Spot, Walker } from '../walker.ts';
import type { FieldView } from '../walkView.ts';
import { type EvidenceWay, evidenceQuestions, evidenceWays } from './evidenceQuestions.ts';
import { evidenceTexts } from './evidenceTexts.ts';
import type { FieldType } from './fieldType.ts';
import { fileFeelType } from './file.ts';
import { viewTogether } from './group.ts';

/**
 * A document and the way it takes to the authority. Its answer is an object: the chosen `way`, the `files`, `until`
 * when it will be handed in, `requestedOn` which day, a `note` where it is. It is drawn as a group of these questions.
 */
export const evidence: FieldType<EvidenceField> = {
  type: 'evidence',
  view: (field, spot, walker) => {
    const view = viewTogether(field, questionsNow(field, spot, walker), spot, walker);
    return {
      ...view,
      required: view.fields.some(({ id, required }) => id === 'way' && required),
      text: told(view.fields, walker),
      asOne: true,
    };
  },
  feelType: (field) => {
    const date = { kind: 'date', nullable: true } as const;
    return {
      kind: 'context',
      nullable: false,
      fields: new Map<string, FeelType>([
        ['way', { kind: 'string', nullable: true, options: [...(field.ways ?? evidenceWays)] }],
        ['files', { kind: 'list', nullable: false, mayBeEmpty: true, of: fileFeelType }],
        ['until', date],
        ['requestedOn', date],
        ['note', { kind: 'string', nullable: true }],
      ]),
    };
  },
};

/** What a question of the form's author asks of the outer scope is worked out there, where its names mean something. */
function questionsNow(field: EvidenceField, spot: Spot, walker: Walker): readonly Field[] {
  const questions = evidenceQuestions(field);
  if (typeof field.required !== 'string' && field.until === undefined) return questions;
  const day = lastDay(field, spot, walker);
  return questions.map((question): Field => {
    if (question.id === 'way' && question.type === 'choice')
      return typeof field.required === 'string'
        ? { ...question, required: walker.isTrue(field.required, spot.frame) }
        : question;
    if (question.id !== 'until' || question.type !== 'date') return question;
    const { default: _initial, max: _limit, ...open } = question;
    return day === undefined ? open : { ...open, default: day, max: day };
  });
}

/** As an expression; undefined also for a day that is over: nothing could be handed in by then. */
function lastDay({ until }: EvidenceField, spot: Spot, walker: Walker): string | undefined {
  const day = until === undefined ? null : walker.evaluate(until, spot.frame);
  if (!isKind(day, 'date')) return undefined;
  const literal = `@"${formatTemporal(day)}"`;
  return walker.isTrue(`${literal} >= today()`, spot.frame) ? literal : undefined;
}

/** The whole evidence in a few words: `wird nachgereicht bis 29.01.2027`; '' while no way was chosen. */
function told(fields: readonly FieldView[], walker: Walker): string {
  const way = fields.find(({ id }) => id === 'way')?.answer as EvidenceWay | undefined;
  if (way === undefined) return '';
  const detail = fields.find(({ id }) => id !== 'way')?.text ?? '';
  const { alone, before } = evidenceTexts.told[way];
  return detail === '' ? walker.text(alone) : `${walker.text(before)} ${detail}`;
}
