import type { FormDefinition } from '../generated/definition.ts';
import { at, conditionOf, type Pass, type Place, textOf } from './expressionPass.ts';

/** The expressions that fill official PDF forms in. They see the whole form; anything may be written, and nothing, too. */
export function templateExpressions(pass: Pass, { documents }: FormDefinition, place: Place): void {
  for (const [index, { title, when, fields }] of (documents?.templates ?? []).entries()) {
    const own = at(place, 'documents', 'templates', index);
    textOf(pass, title, at(own, 'title'));
    conditionOf(pass, when, at(own, 'when'));
    for (const [name, expression] of Object.entries(fields))
      pass.check({ ...at(own, 'fields', name), expression });
  }
}
