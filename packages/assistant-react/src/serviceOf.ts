/** The address of the service that an assistant's address belongs to: `/espelkamp/sondernutzung` of `/espelkamp/sondernutzung/antrag`. */
export const serviceOf = (base: string): string => base.replace(/\/[^/]+$/, '');
