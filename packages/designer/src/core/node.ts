/**
 * A part of a form by its ids, never by its place: `form`, `section:vorhaben`, `page:zweck`, `field:elemente.laengeM`,
 * `option:zweck#gastronomie`, `parameter:frist`. Plain text, so that it can be a key, a selection, a part of an address.
 */
export type NodeKey =
  | 'form'
  /** What is asked last, on the review page. */
  | 'declarations'
  | `section:${string}`
  | `page:${string}`
  | `field:${Address}`
  | `option:${Address}#${string}`
  | `parameter:${string}`;

/**
 * Where a field is among the answers: the ids of the groups and lists around it and its own, joined by dots
 * (`elemente.laengeM`). A computed value of a list stands beside the list, as it does for expressions.
 */
export type Address = string;

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
