import type { NodeKey } from '../compare/node.ts';
import { type Expression, parseExpression } from '../feel/index.ts';
import type { FormDefinition } from '../generated/definition.ts';
import { type Place, placesOf } from './places.ts';
import { readClause } from './readClause.ts';
import { type Clause, type ClauseGroup, type Sentence, simplify } from './sentence.ts';

/**
 * Reads a condition as a sentence, whichever way it is spelled. Undefined for what the builder cannot show: more than
 * two levels, calculations, what is none of a subject's comparisons. That stays as it was written.
 */
export function readCondition(form: FormDefinition, node: NodeKey, text: string): Sentence | undefined {
  const place = placesOf(form).get(node);
  const parsed = parseExpression(text);
  return place && parsed.ok ? readSentence(form, place, parsed.value) : undefined;
}

/** The same of an expression that was parsed already. */
export function readSentence(form: FormDefinition, place: Place, e: Expression): Sentence | undefined {
  const read = readNode(form, place, e);
  const parts =
    read && ('match' in read ? simplified(read) : { match: 'all' as const, parts: spread([read]) });
  return parts && twoLevels(parts);
}

/**
 * A condition half read: clauses, what joins them, and `x != "ja"`, which says less than „ist nicht“, because it is
 * true of a missing answer too.
 */
export type Read =
  | { readonly clause: Clause }
  | { readonly unlessEmpty: Clause }
  | { readonly match: 'all' | 'any'; readonly parts: readonly Read[] };

function readNode(form: FormDefinition, place: Place, e: Expression): Read | undefined {
  if (e.kind !== 'and' && e.kind !== 'or') return readClause(form, place, e);
  const [left, right] = [readNode(form, place, e.left), readNode(form, place, e.right)];
  const match = e.kind === 'and' ? 'all' : 'any';
  if (left === undefined || right === undefined) return undefined;
  return {
    match,
    parts: [left, right].flatMap((part) => ('match' in part && part.match === match ? part.parts : [part])),
  };
}

interface Tree {
  readonly match: 'all' | 'any';
  readonly parts: readonly (Clause | Tree)[];
}

const simplified = ({ match, parts }: Extract<Read, { match: string }>): Tree => ({
  match,
  parts: match === 'all' ? spread(parts) : parts.map(branch),
});

const branch = (part: Read): Clause | Tree => ('clause' in part ? part.clause : tree(part));

function tree(part: Exclude<Read, { clause: Clause }>): Tree {
  if ('match' in part) return simplified(part);
  const { subject } = part.unlessEmpty;
  return { match: 'any', parts: [{ subject, operator: 'isEmpty', values: [] }, part.unlessEmpty] };
}

/** `x != null and x != "ja"` is „ist nicht“. */
function spread(parts: readonly Read[]): (Clause | Tree)[] {
  return parts.flatMap((part, index) => {
    const [before, next] = [parts[index - 1], parts[index + 1]];
    if (next !== undefined && isAnswer(part, next)) return [];
    return before !== undefined && 'unlessEmpty' in part && isAnswer(before, part)
      ? [part.unlessEmpty]
      : [branch(part)];
  });
}

const isAnswer = (part: Read, next: Read): boolean =>
  'clause' in part &&
  'unlessEmpty' in next &&
  part.clause.operator === 'isAnswered' &&
  part.clause.subject === next.unlessEmpty.subject;

function twoLevels({ match, parts }: Tree): Sentence | undefined {
  const flat = parts.flatMap((part) => ('match' in part ? dissolved(part, match) : [part]));
  const groups = flat.filter((part): part is Tree => 'match' in part);
  const isFlat = groups.every((group) => group.parts.every((part) => !('match' in part)));
  return isFlat ? simplify({ match, parts: flat as (Clause | ClauseGroup)[] }) : undefined;
}

/** What a group comes to inside another: its parts, where it is of the same sort or has one only. */
function dissolved({ match, parts }: Tree, around: Sentence['match']): readonly (Clause | Tree)[] {
  const flat = parts.flatMap((part) => ('match' in part ? dissolved(part, match) : [part]));
  const [only] = flat;
  if (flat.length === 1 && only !== undefined) return 'match' in only ? dissolved(only, around) : [only];
  return match === around ? flat : [{ match, parts: flat }];
}
