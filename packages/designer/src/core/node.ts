import type { Address } from '@formularwerk/form/compare';

export type { Address, NodeKey } from '@formularwerk/form/compare';

/** What holds fields: a page, a group or list, a list's computed values, or the declarations. */
export type Container =
  | { readonly page: string }
  | { readonly field: Address }
  | { readonly computedOf: Address }
  | { readonly declarations: true };

/** Where a field goes in a container: behind the field `after`; first without one; last where that one is gone. */
export interface Spot {
  readonly in: Container;
  /** The id of the field in front. */
  readonly after?: string | undefined;
}
