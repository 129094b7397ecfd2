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

export const fieldNode = (address: Address): NodeKey => `field:${address}`;

export const optionNode = (address: Address, option: string): NodeKey => `option:${address}#${option}`;
