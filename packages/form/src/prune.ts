import type { Form } from './compileForm.ts';
import type { Answers, Json } from './entries.ts';
import { walkAnswers } from './walkAnswers.ts';
import type { WalkContext } from './walkView.ts';

/** What may leave the assistant: the answers that are visible and readable now, list items without their `_id`. */
export const prune = (form: Form, answers: unknown, context: WalkContext): Answers =>
  withoutItemIds(walkAnswers(form, answers, context).walk.answers);

/** The answers as they leave: `_id` binds uploads and problems to items while one fills in, and means nothing outside. */
export function withoutItemIds(answers: Answers): Answers {
  return strip(answers) as Answers;
}

function strip(json: Json): Json {
  if (Array.isArray(json)) return json.map(strip);
  if (typeof json !== 'object' || json === null) return json;
  return Object.fromEntries(
    Object.entries(json)
      .filter(([name]) => name !== '_id')
      .map(([name, value]) => [name, strip(value)]),
  );
}
