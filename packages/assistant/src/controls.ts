import type { Entry, FieldView } from '@formularwerk/form';

/** Gives the entry that a control's posted values mean. `current` is what is there already. */
export type ReadControl = (values: readonly string[], current: Entry | undefined) => Entry;

/** One text. HTML posts line ends as CRLF, the DOM has LF: an entry has LF. */
const text: ReadControl = (values) => (values[0] ?? '').replace(/\r\n?/g, '\n');

/** What a control cannot say by itself stays as it is: bytes are stored elsewhere, items have buttons of their own. */
const keepFile: ReadControl = (_values, current) => current ?? '';
const keepItems: ReadControl = (_values, current) => current ?? [];

/** How the control of each field type is read; undefined: it has none. */
export const controls: { readonly [type in FieldView['type']]: ReadControl | undefined } = {
  text,
  textarea: text,
  integer: text,
  decimal: text,
  money: text,
  date: text,
  time: text,
  boolean: (values) => (values.includes('on') ? 'on' : ''),
  choice: text,
  choices: (values) => [...new Set(values.filter((value) => value !== ''))],
  email: text,
  tel: text,
  iban: text,
  plate: text,
  place: (values) => (values[1] ? values.slice(0, 2) : (values[0] ?? '')),
  file: keepFile,
  signature: keepFile,
  list: keepItems,
  group: undefined,
  evidence: undefined,
  computed: undefined,
  info: undefined,
};
