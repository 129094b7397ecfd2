import type { FormDefinition } from '../generated/definition.ts';
import { type Address, fieldAddresses } from '../parse/addresses.ts';
import { fieldNodes } from '../parse/nodes.ts';
import { type Reference, references } from '../references.ts';

/**
 * What each computed value comes from, by its address: the fields that its expression names, and those that its
 * condition asks. A list that is named as a whole stands for everything in it. Parameters are public and count for
 * nothing.
 */
export function computedSources(definition: FormDefinition): ReadonlyMap<Address, ReadonlySet<Address>> {
  const addresses = fieldAddresses(definition);
  const computed = new Set(
    fieldNodes(definition).flatMap(({ field, path }) => (field.type === 'computed' ? [path] : [])),
  );
  const sources = new Map<Address, Set<Address>>();
  for (const { path, target } of ends(references(definition))) {
    const [, owner = ''] = /^(.*)\.(?:value|showIf)$/.exec(path) ?? [];
    if (!computed.has(owner)) continue;
    const address = addresses.get(owner);
    const source = addresses.get(target);
    if (address === undefined || source === undefined) continue;
    sources.set(address, (sources.get(address) ?? new Set()).add(source));
  }
  return sources;
}

/** Of `ort.strasse` only the street: what stands before it is just the way there. */
export function ends(all: readonly Reference[]): readonly Reference[] {
  const last = new Map<string, number>();
  const key = ({ path, from }: Reference): string => `${path} ${from}`;
  for (const one of all) last.set(key(one), Math.max(last.get(key(one)) ?? 0, one.start));
  return all.filter((one) => one.start === last.get(key(one)));
}
