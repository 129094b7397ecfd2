import type { Receipt } from '@formularwerk/assistant';
import { draftCookie, dropCookie, receiptCookie, setCookie } from '../http/cookies.ts';
import { seeOther } from '../http/respond.ts';
import type { Visit } from '../http/visit.ts';

/** How long the browser that submitted may look at the receipt, in seconds. */
const receiptAge = 24 * 60 * 60;

/** To the confirmation: the browser gets the key to the receipt and gives up that of the draft, which is closed. */
export const toReceipt = (visit: Visit, { id, accessToken }: Receipt): Response => {
  const { kommune = '', form = '' } = visit.params;
  return seeOther(`/${kommune}/${form}/eingang/${id}`, {
    cookies: [setCookie(receiptCookie(id), accessToken, receiptAge), dropCookie(draftCookie(kommune, form))],
  });
};
