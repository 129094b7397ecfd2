import type { InboxFilter } from '@formularwerk/assistant';

/** The filter of the inbox as it stands in its address; what is no day or no id is left out. */
export function readInboxFilter({ searchParams }: URL): InboxFilter {
  const read = (name: string, allowed: RegExp): string | undefined => {
    const value = searchParams.get(name) ?? '';
    return allowed.test(value) ? value : undefined;
  };
  const [form, from, to] = [read('formular', ID), day(read('von', DAY)), day(read('bis', DAY))];
  return { ...(form && { form }), ...(from && { from }), ...(to && { to }) };
}

const ID = /^[A-Za-z][\w-]{0,99}$/;
const DAY = /^(?:19|20|21)\d\d-\d\d-\d\d$/;

/** 30 February looks like a day, and is none. */
const day = (text: string | undefined): string | undefined => {
  if (text === undefined) return undefined;
  const moment = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text) ? text : undefined;
};

/** The filter as it stands in an address, with more beside it. */
export const writeInboxFilter = (
  { form, from, to }: InboxFilter,
  more: Readonly<Record<string, string>> = {},
): string => {
  const params = {
    ...(form && { formular: form }),
    ...(from && { von: from }),
    ...(to && { bis: to }),
    ...more,
  };
  return new URLSearchParams(params).toString();
};
