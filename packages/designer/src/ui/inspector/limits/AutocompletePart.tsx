import type { Field } from '@formularwerk/form';
import { SelectControl } from '../../controls/SelectControl.tsx';
import type { FieldProps } from '../fieldProps.ts';
import { texts } from '../texts.ts';
import { useFieldEdit } from '../useFieldEdit.ts';

type Fillable = Exclude<
  Field,
  { readonly type: 'file' | 'signature' | 'evidence' | 'place' | 'group' | 'list' | 'computed' | 'info' }
>;

/** Whether a browser can fill it in by itself (WCAG 1.3.5). */
export const isFillable = (field: Field): field is Fillable =>
  !['file', 'signature', 'evidence', 'place', 'group', 'list', 'computed', 'info'].includes(field.type);

/** Which of the person's own data a browser may fill in (WCAG 1.3.5). */
export function AutocompletePart({ field, address }: FieldProps<Fillable>) {
  const set = useFieldEdit(address);
  const own = field.autocomplete;
  const isKnown = own === undefined || TOKENS.some(({ value }) => value === own);
  return (
    <SelectControl
      label={texts.autocomplete}
      hint={texts.autocompleteHint}
      value={own ?? ''}
      empty={texts.autocompleteNone}
      options={isKnown ? TOKENS : [...TOKENS, { value: own, label: own }]}
      onSelect={(token) => set({ autocomplete: token === '' ? null : token })}
    />
  );
}

const TOKENS = [
  { value: 'name', label: 'Name', group: 'Person' },
  { value: 'given-name', label: 'Vorname', group: 'Person' },
  { value: 'family-name', label: 'Familienname', group: 'Person' },
  { value: 'bday', label: 'Geburtsdatum', group: 'Person' },
  { value: 'email', label: 'E-Mail-Adresse', group: 'Kontakt' },
  { value: 'tel', label: 'Telefonnummer', group: 'Kontakt' },
  { value: 'url', label: 'Internetseite', group: 'Kontakt' },
  { value: 'address-line1', label: 'Straße', group: 'Anschrift' },
  { value: 'street-address', label: 'Straße und Hausnummer', group: 'Anschrift' },
  { value: 'postal-code', label: 'Postleitzahl', group: 'Anschrift' },
  { value: 'address-level2', label: 'Ort', group: 'Anschrift' },
  { value: 'country-name', label: 'Land', group: 'Anschrift' },
  { value: 'organization', label: 'Firma', group: 'Unternehmen' },
  { value: 'organization-title', label: 'Funktion im Unternehmen', group: 'Unternehmen' },
];
