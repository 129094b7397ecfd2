import { evaluateAt, type FieldView, type Walk } from '@formularwerk/form';
import {
  addressOf,
  type Clause,
  isGroup,
  nameFor,
  type Place,
  placesOf,
  readCondition,
  type Sentence,
  subjectOf,
  writeClause,
} from '@formularwerk/form/conditions';
import { childrenOf, type Expression, parseExpression } from '@formularwerk/form/feel';
import type { Address, NodeKey } from '../node.ts';

/** How a condition stands in a filled preview; unknown while it depends on a question that was not answered yet. */
export type Truth = 'true' | 'false' | 'unknown';

export interface Truths {
  readonly whole: Truth;
  /** Of the parts of the sentence in their order; of groups also of what is in them. Empty: it is no sentence. */
  readonly parts: readonly { readonly whole: Truth; readonly parts: readonly Truth[] }[];
}

/**
 * What a condition comes to with what was filled in, as a whole and clause by clause. Inside a list it is looked at for
 * one entry: `item` is its path in the walk (`elemente.k3f9`), the first when absent.
 */
export function truthOf(walk: Walk, node: NodeKey, expression: string, item?: string): Truths {
  const form = walk.form.definition;
  const place = placesOf(form).get(node);
  const parsed = parseExpression(expression);
  const path = place && pathOf(walk, place, item);
  if (place === undefined || path === undefined || !parsed.ok) return { whole: 'unknown', parts: [] };
  const site: Site = { walk, place, path };
  const sentence = readCondition(form, node, expression);
  if (sentence === undefined) return { whole: truthOfText(site, expression, parsed.value), parts: [] };
  return truthsOf(site, sentence);
}

interface Site {
  readonly walk: Walk;
  readonly place: Place;
  /** Of the group or item around, in the walk. */
  readonly path: string;
}

function truthsOf(site: Site, { match, parts }: Sentence): Truths {
  const truths = parts.map((part) => {
    if (!isGroup(part)) return { whole: truthOfClause(site, part), parts: [] };
    const inside = part.parts.map((clause) => truthOfClause(site, clause));
    return { whole: joined(part.match, inside), parts: inside };
  });
  return {
    whole: joined(
      match,
      truths.map(({ whole }) => whole),
    ),
    parts: truths,
  };
}

function joined(match: Sentence['match'], truths: readonly Truth[]): Truth {
  const decisive = match === 'all' ? 'false' : 'true';
  if (truths.includes(decisive)) return decisive;
  if (truths.includes('unknown')) return 'unknown';
  return match === 'all' ? 'true' : 'false';
}

function truthOfClause(site: Site, clause: Clause): Truth {
  const text = writeClause(site.walk.form.definition, site.place, clause);
  if (text === undefined) return 'unknown';
  const isTrue = evaluateAt(site.walk, site.path, text) === true;
  // „ist nicht beantwortet“ is true of an open question, and no more to be waited for.
  if (isTrue || clause.operator === 'isAnswered' || clause.operator === 'isEmpty')
    return isTrue ? 'true' : 'false';
  return isOpen(site, clause.subject) ? 'unknown' : 'false';
}

/** Of any other condition: what is not true yet may become so while something it names is open. */
function truthOfText(site: Site, text: string, e: Expression): Truth {
  if (evaluateAt(site.walk, site.path, text) === true) return 'true';
  return addressesIn(site, e).some((address) => isOpen(site, address)) ? 'unknown' : 'false';
}

function addressesIn({ walk, place }: Site, e: Expression): readonly Address[] {
  const own = addressOf(walk.form.definition, place, e);
  return own === undefined
    ? childrenOf(e).flatMap((child) => addressesIn({ walk, place, path: '' }, child))
    : [own];
}

/** A question that is asked and has no answer, or a value that could not be computed yet. */
function isOpen({ walk, place, path }: Site, address: Address): boolean {
  const form = walk.form.definition;
  const name = nameFor(form, place, address);
  const subject = subjectOf(form, address);
  if (name === undefined || subject === undefined || subject.origin === 'parameter') return false;
  return evaluateAt(walk, path, name) === null && viewsAt(walk, address).length > 0;
}

/** What is visible of a field now; several inside a list. */
function viewsAt(walk: Walk, address: Address): readonly FieldView[] {
  const [first, ...inside] = address.split('.');
  const all = [...walk.pages.flatMap(({ fields }) => fields), ...walk.declarations];
  const top = withComputed(all).filter(({ id }) => id === first);
  return inside.reduce<readonly FieldView[]>(
    (views, id) => views.flatMap(fieldsIn).filter((view) => view.id === id),
    top,
  );
}

const withComputed = (views: readonly FieldView[]): readonly FieldView[] =>
  views.flatMap((view) => [view, ...(view.list?.computed ?? [])]);

const fieldsIn = (view: FieldView): readonly FieldView[] =>
  withComputed(view.fields ?? view.list?.items.flatMap(({ fields }) => fields) ?? []);

/** The group or item around a place; undefined while there is none. */
function pathOf(walk: Walk, { frames }: Place, item: string | undefined): string | undefined {
  return frames
    .toReversed()
    .slice(1)
    .reduce<string | undefined>((path, { path: address, isItem }) => {
      const id = address.slice(address.lastIndexOf('.') + 1);
      const own = path === undefined ? undefined : path === '' ? id : `${path}.${id}`;
      if (own === undefined || !isItem) return own;
      if (item?.startsWith(`${own}.`))
        return item
          .split('.')
          .slice(0, own.split('.').length + 1)
          .join('.');
      const entry = walk.entries[own];
      const first = Array.isArray(entry) ? entry[0] : undefined;
      return first === undefined ? undefined : `${own}.${first}`;
    }, '');
}
