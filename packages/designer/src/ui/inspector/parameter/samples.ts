import type { Json } from '@formularwerk/form';

type Single = 'text' | 'integer' | 'decimal' | 'money' | 'date' | 'boolean';

const FIRST: Readonly<Record<Single, string | number | boolean>> = {
  text: 'Beispiel',
  integer: 1,
  decimal: '1',
  money: '1.00',
  date: '2027-01-01',
  boolean: true,
};

/** A value to begin a column or parameter of this type with. */
export const sampleOf = (type: string): string | number | boolean => FIRST[type as Single] ?? '';

/** What else a parameter of another type needs, so that it is right at once. */
export const firstSample = (type: string): { readonly sample: Json; readonly columns: Json | null } =>
  type === 'table'
    ? {
        columns: [
          { id: 'kuerzel', type: 'text', label: 'Kürzel' },
          { id: 'bezeichnung', type: 'text', label: 'Bezeichnung' },
        ],
        sample: [{ kuerzel: 'a', bezeichnung: 'Beispiel' }],
      }
    : { sample: sampleOf(type), columns: null };
