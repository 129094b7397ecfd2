import type { Receipt } from '@formularwerk/assistant';
import { draftCookie, dropCookie, receiptCookie, setCookie } from '../http/cookies.ts';
import { seeOther } from '../http/respond.ts';
import type { Visit } from '../http/visit.ts';

/** In the address of a page that is shown after a draft has gone: which one that was. */
export const forgottenDraft = 'entwurf';

/** How long the browser that submitted may look at the receipt, in seconds. */
const receiptAge = 24 * 60 * 60;

/**
 * To the confirmation: the browser gets the key to the receipt and gives up that of the draft, which is closed. A draft
 * that is named is one of which the browser may still keep a copy.
 */
export const toReceipt = (
  visit: Visit,
  { id, accessToken }: Pick<Receipt, 'id' | 'accessToken'>,
  draft?: string,
): Response => {
  const { kommune = '', form = '' } = visit.params;
  const named = draft === undefined ? '' : `?${forgottenDraft}=${draft}`;
  return seeOther(`/${kommune}/${form}/eingang/${id}${named}`, {
    cookies: [setCookie(receiptCookie(id), accessToken, receiptAge), dropCookie(draftCookie(kommune, form))],
  });
};
