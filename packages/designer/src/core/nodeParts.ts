import type { Address, NodeKey } from './node.ts';

export { addressIn } from '@formularwerk/form/references';

/** What a node's key says, taken apart. */
export type NodeParts =
  | { readonly kind: 'form' | 'declarations' }
  | { readonly kind: 'section' | 'page' | 'parameter'; readonly id: string }
  | { readonly kind: 'field'; readonly address: Address }
  | { readonly kind: 'option'; readonly address: Address; readonly id: string };

/** Takes a key apart; undefined for a text that is none. */
export function nodeParts(node: string): NodeParts | undefined {
  if (node === 'form' || node === 'declarations') return { kind: node };
  const [, kind, rest = ''] = /^(section|page|parameter|field|option):(.+)$/s.exec(node) ?? [];
  switch (kind) {
    case 'section':
    case 'page':
    case 'parameter':
      return { kind, id: rest };
    case 'field':
      return { kind, address: rest };
    case 'option': {
      const end = rest.lastIndexOf('#');
      return end < 0 ? undefined : { kind, address: rest.slice(0, end), id: rest.slice(end + 1) };
    }
    default:
      return undefined;
  }
}

export const fieldNode = (address: Address): NodeKey => `field:${address}`;

export const optionNode = (address: Address, option: string): NodeKey => `option:${address}#${option}`;

/** The address of a field, and of an option's field; '' for what is neither. */
export const addressOf = (node: NodeKey): Address => {
  const parts = nodeParts(node);
  return parts?.kind === 'field' || parts?.kind === 'option' ? parts.address : '';
};

/** The group or list around an address: `''` for the form's own fields. */
export const scopeOf = (address: Address): Address => address.slice(0, Math.max(0, address.lastIndexOf('.')));

/** The last id of an address. */
export const idOf = (address: Address): string => address.slice(address.lastIndexOf('.') + 1);
