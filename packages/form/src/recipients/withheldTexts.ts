import type { FormDefinition } from '../generated/definition.ts';
import { type Address, fieldAddresses } from '../parse/addresses.ts';
import { childPath } from '../parse/definitionPath.ts';
import { references } from '../references.ts';
import { ends } from './computedSources.ts';

/** What stands where a text would have told what a recipient may not see. */
const WITHHELD = '…';

/**
 * The form with the placeholders of its texts closed wherever one of them names what is not seen: a title such as
 * `{{vorname}} {{familienname}}` would tell the names to who may only see the street.
 */
export function withheldTexts(
  definition: FormDefinition,
  isSeen: (address: Address) => boolean,
): FormDefinition {
  const addresses = fieldAddresses(definition);
  const withheld = new Set(
    ends(references(definition))
      .filter(({ target }) => {
        const address = addresses.get(target);
        return address !== undefined && !isSeen(address);
      })
      .map(({ path }) => path),
  );
  return closed(definition, '', withheld) as FormDefinition;
}

function closed(value: unknown, path: string, withheld: ReadonlySet<string>): unknown {
  if (typeof value === 'string')
    return withheld.has(path) ? value.replaceAll(/\{\{[^{}]+\}\}/g, WITHHELD) : value;
  if (Array.isArray(value)) return value.map((part, at) => closed(part, childPath(path, at), withheld));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, closed(part, childPath(path, key), withheld)]),
  );
}
