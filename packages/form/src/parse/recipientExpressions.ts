import { type FeelType, listOf, types } from '../feel/feelType.ts';
import type { FormDefinition } from '../generated/definition.ts';
import { at, conditionOf, type Pass, type Place, textsOf } from './expressionPass.ts';
import { noGuards } from './guards.ts';
import { frameOf } from './scope.ts';

/** The expressions of recipients and follow-ups. They see the whole form, and the item of a follow-up by its name. */
export function recipientExpressions(pass: Pass, definition: FormDefinition, place: Place): void {
  for (const [index, recipient] of (definition.recipients ?? []).entries())
    conditionOf(pass, recipient.when, at(place, 'recipients', index, 'when'));
  for (const [index, followUp] of (definition.followUps ?? []).entries()) {
    const own = at(place, 'followUps', index);
    const { type } = conditionOf(pass, followUp.each, at(own, 'each'), listOf(types.any));
    const inside = followUp.as === undefined ? own : withItem(own, followUp.as, type);
    conditionOf(pass, followUp.when, at(inside, 'when'));
    textsOf(pass, followUp, ['title', 'text'], inside);
    for (const [address, expression] of Object.entries(followUp.answers ?? {}))
      pass.check({ ...at(inside, 'answers', address), expression });
  }
}

/** The place with the name by which the item of a list is called. */
function withItem(place: Place, name: string, list: FeelType): Place {
  const item = list.kind === 'list' ? list.of : types.any;
  const frame = frameOf(place.path, [], place.frame);
  frame.known.set(name, { type: () => item, optional: () => false, guards: noGuards });
  return { ...place, frame };
}
