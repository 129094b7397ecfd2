import { type Field, type FormDefinition, failure, type Result, success } from '@formularwerk/form';
import { keysOf } from '@formularwerk/form/references';
import { valueAt } from './keys.ts';
import { type Link, linksOf, type TextEdit } from './links.ts';
import { fieldAt } from './lookups.ts';
import type { Address } from './node.ts';
import { addressIn, addressOf, nodeParts, scopeOf } from './nodeParts.ts';
import { nameOf } from './say.ts';
import { useOf } from './uses.ts';

/** A field that gets another address because it goes into another group or list, or out of one. */
export interface Move {
  readonly field: Field;
  readonly from: Address;
  readonly to: Address;
}

/**
 * How names have to be written so that they mean the same after a move: `ort.strasse` becomes `strasse` when the field
 * leaves the group. Refused where a list lies between that didn't, or no more: then there are many answers for one.
 */
export function followedMove(form: FormDefinition, move: Move): Result<TextEdit[]> {
  const edits: TextEdit[] = [];
  for (const chain of chainsOf(form)) {
    const target = addressOf(chain.last.to);
    const scope = siteScope(chain.last);
    const [newTarget, newScope] = [movedAddress(target, move), siteScopeAfter(chain.last, move)];
    if (newTarget === target && newScope === scope) continue;
    if (!isSame(listsBetween(form, target, scope), listsAfter(form, newTarget, newScope, move)))
      return failure({
        path: chain.last.path,
        code: 'command.acrossList',
        params: { where: useOf(form, chain.last).sentence, name: nameOf(form, chain.last.to) },
      });
    const words = seenFrom(newTarget, newScope);
    if (words !== chain.words && chain.words === seenFrom(target, scope))
      edits.push({ path: chain.last.path, start: chain.last.from, end: chain.last.end, words });
  }
  return success(edits);
}

/** The first place that means something else after the move, however it is written. */
export function movedMeaning(before: FormDefinition, after: FormDefinition, move: Move): Link | undefined {
  const meaning = (link: Link, moved: (node: string) => string): string =>
    `${moved(link.site)} ${link.property} ${moved(link.to)} ${link.to.startsWith('parameter:') ? link.target : ''}`;
  const movedNode = (node: string): string => {
    const parts = nodeParts(node);
    if (parts?.kind !== 'field' && parts?.kind !== 'option') return node;
    const address = movedAddress(parts.address, move);
    return parts.kind === 'field' ? `field:${address}` : `option:${address}#${parts.id}`;
  };
  const are = new Set(linksOf(after).map((link) => meaning(link, (node) => node)));
  // `ort` in `ort.strasse` is only the way to what is meant, and another way may lead there now.
  const ways = new Set(chainsOf(before).flatMap((chain) => chain.way));
  return linksOf(before).find((link) => !ways.has(link) && !are.has(meaning(link, movedNode)));
}

interface Chain {
  /** The link of its last name that is a field of ours. */
  readonly last: Link;
  /** Those before it. */
  readonly way: readonly Link[];
  /** The ids as they are written, without blanks. */
  readonly words: string;
}

/** The paths of names in all texts, each from its beginning: `zweck`, `ort.strasse`. */
function chainsOf(form: FormDefinition): Chain[] {
  const starts = Map.groupBy(
    linksOf(form).filter((link) => link.to.startsWith('field:')),
    (link) => `${link.path} ${link.from}`,
  );
  return [...starts.values()].flatMap((links) => {
    const [first, ...others] = links.toSorted((a, b) => a.start - b.start);
    if (first === undefined || first.start !== first.from) return [];
    const text = String(valueAt(form, keysOf(first.path)));
    const end = others.findIndex(
      (link, index) => !/^\s*\.\s*$/.test(text.slice(others[index - 1]?.end ?? first.end, link.start)),
    );
    const chain = [first, ...(end < 0 ? others : others.slice(0, end))];
    const last = chain.at(-1) ?? first;
    return [{ last, way: chain.slice(0, -1), words: text.slice(first.start, last.end).replace(/\s+/g, '') }];
  });
}

const siteScope = (link: Link): Address => scopeOf(addressOf(link.site));

const siteScopeAfter = (link: Link, move: Move): Address => scopeOf(movedAddress(addressOf(link.site), move));

/** Where something is after the move: with the field, or as a computed value beside it when that is a list. */
function movedAddress(address: Address, { field, from, to }: Move): Address {
  if (address === from || address.startsWith(`${from}.`)) return to + address.slice(from.length);
  const computed = 'computed' in field ? (field.computed ?? []) : [];
  const own = computed.find(({ id }) => address === addressIn(scopeOf(from), id));
  return own ? addressIn(scopeOf(to), own.id) : address;
}

/** How a name is written in a scope: without the ids of what is around both. */
function seenFrom(target: Address, scope: Address): string {
  const [names, around] = [target.split('.'), scope === '' ? [] : scope.split('.')];
  const common = names.slice(0, -1).findIndex((name, index) => around[index] !== name);
  return names.slice(common < 0 ? Math.min(names.length - 1, around.length) : common).join('.');
}

/** The lists that lie between a name and who says it. */
const listsBetween = (form: FormDefinition, target: Address, scope: Address): Address[] =>
  enclosing(target).filter(
    (around) => fieldAt(form, around)?.type === 'list' && scope !== around && !scope.startsWith(`${around}.`),
  );

/** The same after the move; what is around has the address that it has now, but for the field itself. */
function listsAfter(form: FormDefinition, target: Address, scope: Address, move: Move): Address[] {
  const back = (address: Address): Address =>
    address === move.to || address.startsWith(`${move.to}.`)
      ? move.from + address.slice(move.to.length)
      : address;
  return enclosing(target)
    .filter((around) => scope !== around && !scope.startsWith(`${around}.`))
    .map(back)
    .filter((around) => fieldAt(form, around)?.type === 'list');
}

const enclosing = (address: Address): Address[] => {
  const around = scopeOf(address);
  return around === '' ? [] : [...enclosing(around), around];
};

const isSame = (a: readonly Address[], b: readonly Address[]): boolean =>
  a.length === b.length && a.every((address, index) => address === b[index]);
