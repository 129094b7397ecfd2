import type { FormDefinition } from '@formularwerk/form';
import {
  type Clause,
  isGroup,
  isKnownAt,
  nameFor,
  placesOf,
  readCondition,
  type Sentence,
  simplify,
  subjectOf,
  writeCondition,
} from '@formularwerk/form/conditions';
import type { Command } from '../command.ts';
import type { Address, NodeKey } from '../node.ts';

/** An answer that can show something: the id of an option, or `true` for a box that is ticked. */
export type Answer = string | true;

/** Something that is shown on an answer. */
export interface Effect {
  readonly node: NodeKey;
  /** Whether the answer is enough, or other parts of the condition must hold too. */
  readonly isEnough: boolean;
}

/** Sections, pages, fields and options whose condition names this answer: „Wenn ‚Ja‘ gewählt wird, zeige …“. */
export const answerEffects = (form: FormDefinition, address: Address, answer: Answer): readonly Effect[] =>
  [...placesOf(form).values()].flatMap(({ node, showIf }) => {
    const sentence = showIf === undefined ? undefined : readCondition(form, node, showIf);
    if (sentence === undefined || !sentence.parts.some((part) => isAsked(part, address, answer))) return [];
    return [{ node, isEnough: sentence.match === 'any' || sentence.parts.length === 1 }];
  });

/** What can be shown by an answer: what stands after its question and can see it. In the order of the form. */
export function targetsOf(form: FormDefinition, address: Address): readonly NodeKey[] {
  const question = placesOf(form).get(`field:${address}`);
  if (question === undefined || subjectOf(form, address) === undefined) return [];
  return [...placesOf(form).values()]
    .filter(
      (place) =>
        place.parameter === undefined &&
        isKnownAt(question, place) &&
        nameFor(form, place, address) !== undefined,
    )
    .map(({ node }) => node);
}

/**
 * Shows a node on an answer. Where it has a condition already, `any` (the usual) shows it then too, `all`
 * only if what was there holds as well.
 */
export function showOnAnswer(
  form: FormDefinition,
  address: Address,
  answer: Answer,
  node: NodeKey,
  match: Sentence['match'] = 'any',
): Command {
  const showIf = placesOf(form).get(node)?.showIf;
  const clause = clauseOf(form, address, answer);
  const only = writeCondition(form, node, { match: 'all', parts: [clause] });
  if (only === undefined) throw new Error(`${node} does not see "${address}".`);
  if (showIf === undefined) return { type: 'setCondition', node, showIf: only };
  const sentence = readCondition(form, node, showIf);
  const combined = sentence && combine(sentence, clause, match);
  const written = combined && readable(form, node, combined);
  return {
    type: 'setCondition',
    node,
    showIf: written ?? `(${showIf}) ${match === 'any' ? 'or' : 'and'} ${only}`,
  };
}

/** Takes the answer out of a node's condition; the condition goes with its last clause. */
export function hideOnAnswer(
  form: FormDefinition,
  address: Address,
  answer: Answer,
  node: NodeKey,
): Command | undefined {
  const showIf = placesOf(form).get(node)?.showIf;
  const sentence = showIf === undefined ? undefined : readCondition(form, node, showIf);
  if (sentence === undefined || !sentence.parts.some((part) => isAsked(part, address, answer)))
    return undefined;
  const parts = sentence.parts.flatMap((part): readonly Part[] =>
    isAsked(part, address, answer) ? withoutAnswer(part as Clause, answer) : [part],
  );
  return { type: 'setCondition', node, showIf: writeCondition(form, node, simplify({ ...sentence, parts })) };
}

type Part = Sentence['parts'][number];

function clauseOf(form: FormDefinition, subject: Address, answer: Answer): Clause {
  if (answer === true) return { subject, operator: 'isTicked', values: [] };
  const operator = subjectOf(form, subject)?.kind === 'choices' ? 'contains' : 'is';
  return { subject, operator, values: [{ type: 'text', value: answer }] };
}

function isAsked(part: Part, address: Address, answer: Answer): boolean {
  if (isGroup(part) || part.subject !== address) return false;
  if (answer === true) return part.operator === 'isTicked';
  return (
    ASKING.has(part.operator) && part.values.some(({ type, value }) => type === 'text' && value === answer)
  );
}

const ASKING: ReadonlySet<Clause['operator']> = new Set(['is', 'isOneOf', 'contains']);

function withoutAnswer(clause: Clause, answer: Answer): readonly Clause[] {
  const values = clause.values.filter(({ value }) => value !== answer);
  if (values.length === 0) return [];
  return [values.length === 1 ? { ...clause, operator: 'is', values } : { ...clause, values }];
}

/** „ist eine von“ where the question is asked already, else a further part. */
function combine({ match, parts }: Sentence, clause: Clause, by: Sentence['match']): Sentence {
  const same = parts.findIndex(
    (part) =>
      !isGroup(part) &&
      part.subject === clause.subject &&
      (part.operator === 'is' || part.operator === 'isOneOf') &&
      clause.operator === 'is',
  );
  const known = parts[same];
  if (by === 'any' && known !== undefined && !isGroup(known) && (match === 'any' || parts.length === 1)) {
    const values = [
      ...known.values,
      ...clause.values.filter(({ value }) => known.values.every((v) => v.value !== value)),
    ];
    return {
      match,
      parts: parts.with(same, { ...known, operator: values.length > 1 ? 'isOneOf' : 'is', values }),
    };
  }
  if (match === by || parts.length === 1) return simplify({ match: by, parts: [...parts, clause] });
  // What was there becomes a group of its own, where it is flat.
  return parts.every((part) => !isGroup(part))
    ? { match: by, parts: [{ match, parts: parts as readonly Clause[] }, clause] }
    : { match: by, parts: [] };
}

/** A sentence that came out too deep has no parts and is not written. */
const readable = (form: FormDefinition, node: NodeKey, sentence: Sentence): string | undefined =>
  sentence.parts.length === 0 ? undefined : writeCondition(form, node, sentence);
