import { formatTemporal } from '../feel/temporal.ts';
import { isKind } from '../feel/values.ts';
import type { EvidenceField, Field } from '../generated/definition.ts';
import type { Spot, Walker } from '../walker.ts';
import type { FieldView } from '../walkView.ts';
import { type EvidenceWay, evidenceQuestions, toldWay } from './evidenceQuestions.ts';
import { viewTogether } from './group.ts';

/** Draws an evidence as a group of its questions; its text is the answer in a few words. */
export function viewEvidence(field: EvidenceField, spot: Spot, walker: Walker): FieldView {
  const view = viewTogether(field, questionsNow(field, spot, walker), spot, walker);
  return {
    ...view,
    required: view.fields.some(({ id, required }) => id === 'way' && required),
    text: told(view.fields, walker),
    asOne: true,
  };
}

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
  const { alone, before } = toldWay(way);
  return detail === '' ? walker.text(alone) : `${walker.text(before)} ${detail}`;
}
