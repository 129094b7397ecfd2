import type { Walk } from './walkView.ts';

export type Next = { readonly kind: 'page'; readonly page: string } | { readonly kind: 'review' };

/** What comes after a page: the next reachable one, at last the review; an outcome that ended the way leads nowhere. A page that is not reachable leads to the first. */
export function nextPage(walk: Walk, page: string): Next {
  if (walk.outcome?.page === page) return { kind: 'page', page };
  const next = walk.pages[walk.pages.findIndex(({ id }) => id === page) + 1];
  return next ? { kind: 'page', page: next.id } : { kind: 'review' };
}

/** The page before a page or before the review; undefined before the first. */
export function previousPage(walk: Walk, page: string): string | undefined {
  const at = walk.pages.findIndex(({ id }) => id === page);
  return walk.pages.at(at === -1 ? -1 : at - 1 < 0 ? walk.pages.length : at - 1)?.id;
}

/** The first page that is not done; undefined when all are. */
export const firstIncomplete = (walk: Walk): string | undefined => walk.pages.find((page) => !page.done)?.id;
