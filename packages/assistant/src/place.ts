/**
 * Where in the assistant one is: a page, an item of a list on that page, or the review.
 * `item` is the item's path (`elemente.k3f9`, nested `standorte.a1.geraete.b2`).
 */
export type Place =
  | { readonly kind: 'page'; readonly page: string; readonly item?: string }
  | { readonly kind: 'review' };
