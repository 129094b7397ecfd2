/** What only forms with derived lists need. */
export { derivedRows, mismatch } from '../fields/derivedRows.ts';
