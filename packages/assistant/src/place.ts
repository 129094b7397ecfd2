/**
 * Where in the assistant one is: a page, an item of a list on that page, the overview of a long form, or the review.
 * `item` is the item's path (`elemente.k3f9`, nested `standorte.a1.geraete.b2`); `itemPage` the page of that item where
 * it has several. Without one, an item of several pages stands for all of them.
 */
export type Place =
  | { readonly kind: 'page'; readonly page: string; readonly item?: string; readonly itemPage?: string }
  | { readonly kind: 'overview' }
  | { readonly kind: 'review' };
