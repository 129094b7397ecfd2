import type { FormDefinition } from '../generated/definition.ts';
import { type Address, addressIn, fieldAddresses } from '../parse/addresses.ts';
import { pageNodes } from '../parse/nodes.ts';
import type { FieldView, Walk } from '../walkView.ts';

/** Where the parts that one sees in a walk stand in the definition. */
export interface Places {
  readonly ofPage: (id: string) => string;
  readonly ofField: (address: Address) => string;
}

export function placesIn(definition: FormDefinition): Places {
  const pages = new Map(pageNodes(definition).map(({ page, path }) => [page.id, path]));
  const fields = new Map([...fieldAddresses(definition)].map(([path, address]) => [address, path]));
  return { ofPage: (id) => pages.get(id) ?? '', ofField: (address) => fields.get(address) ?? '' };
}

/** A field that is there, wherever it stands. */
export interface Seen {
  readonly address: Address;
  readonly view: FieldView;
}

/** Every field of a walk in the order of the form, those of lists once for each entry. */
export function* fieldsSeen({ pages, declarations, outcome }: Walk): Generator<Seen> {
  for (const page of pages) yield* fieldsIn(page.fields, '');
  if (!outcome) yield* fieldsIn(declarations, '');
}

function* fieldsIn(fields: readonly FieldView[], around: Address): Generator<Seen> {
  for (const view of fields) {
    const address = addressIn(around, view.id);
    yield { address, view };
    yield* fieldsIn(view.fields ?? [], address);
    for (const item of view.list?.items ?? []) yield* fieldsIn(item.fields, address);
    yield* fieldsIn(view.list?.computed ?? [], around);
  }
}
