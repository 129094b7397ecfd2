/** A number plate without what people type for the eye: `mi.ab 123 e` is `MI-AB 123E`. Other texts come back much as they are. */
export const tidyPlate = (typed: string): string =>
  typed
    .toUpperCase()
    .replace(/[\u2010-\u2014]/g, '-')
    .replace(/^([A-ZÄÖÜ]{1,3})[\s:.-]+([A-Z]{1,2})[\s-]*(\d{1,4})\s*([EH]?)$/u, '$1-$2 $3$4');

/** An IBAN without blanks, dots, hyphens and its name. */
export const tidyIban = (typed: string): string =>
  typed
    .replace(/[\s.\-\u2010-\u2014]/g, '')
    .toUpperCase()
    .replace(/^IBAN:?/, '');
