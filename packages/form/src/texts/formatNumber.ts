/** Digits grouped and with the decimal sign of the language: `1234.5` → `1.234,5` (de) or `1,234.5` (en). Exact: text in, text out. */
export function formatNumber(canonical: string, language: string): string {
  const english = language.startsWith('en');
  const [whole = '0', fraction] = canonical.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, english ? ',' : '.');
  return fraction === undefined ? grouped : `${grouped}${english ? '.' : ','}${fraction}`;
}

/** A number with its unit after a no-break space. */
export const withUnit = (number: string, unit: string | undefined): string =>
  unit ? `${number}\u00a0${unit}` : number;
