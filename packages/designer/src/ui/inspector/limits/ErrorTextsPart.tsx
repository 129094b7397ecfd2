import type { Field, Text } from '@formularwerk/form';
import type { FieldOf, FieldProps } from '../fieldProps.ts';
import { TextsControl } from '../TextsControl.tsx';
import type { WrittenText } from '../textIn.ts';
import { texts } from '../texts.ts';
import { useFieldEdit } from '../useFieldEdit.ts';

type Explained = Extract<Field, { readonly errors?: Record<string, Text> }>;

/** Sentences of its own for what can be wrong with an answer. */
export function ErrorTextsPart({ field, address }: FieldProps<Explained>) {
  const set = useFieldEdit(address);
  const errors = (field.errors ?? {}) as Readonly<Record<string, WrittenText>>;
  // Codes that were written into the definition by hand can be edited as well.
  const codes = [...new Set([...codesOf(field), ...Object.keys(errors)])];
  return (
    <>
      <p className="fd-part__hint">{texts.errorsHint}</p>
      {codes.map((code) => (
        <TextsControl
          key={code}
          label={NAMES[code] ?? code}
          value={errors[code]}
          onText={(text, continues) => {
            const { [code]: _, ...others } = errors;
            const next = text === undefined ? others : { ...others, [code]: text };
            return set({ errors: Object.keys(next).length === 0 ? null : next }, continues);
          }}
        />
      ))}
    </>
  );
}

const NAMES: Readonly<Record<string, string>> = {
  required: 'Wenn die Antwort fehlt',
  pattern: 'Wenn sie nicht zum Muster passt',
  'text.minLength': 'Wenn der Text zu kurz ist',
  'text.maxLength': 'Wenn der Text zu lang ist',
  'integer.format': 'Wenn es keine ganze Zahl ist',
  'decimal.format': 'Wenn es keine Zahl ist',
  'money.format': 'Wenn es kein Betrag ist',
  'number.min': 'Wenn die Zahl zu klein ist',
  'number.max': 'Wenn die Zahl zu groß ist',
  'number.range': 'Wenn die Zahl außerhalb der Grenzen liegt',
  'date.format': 'Wenn es kein Datum ist',
  'date.min': 'Wenn der Tag zu früh ist',
  'date.max': 'Wenn der Tag zu spät ist',
  'time.format': 'Wenn es keine Uhrzeit ist',
  'email.format': 'Wenn es keine E-Mail-Adresse ist',
  'tel.format': 'Wenn es keine Telefonnummer ist',
  'iban.format': 'Wenn es keine IBAN ist',
  'iban.country': 'Wenn mit diesen Buchstaben keine IBAN beginnt',
  'iban.length': 'Wenn die IBAN zu kurz oder zu lang ist',
  'iban.checksum': 'Wenn die Ziffern der IBAN nicht stimmen',
  'plate.format': 'Wenn es kein Kennzeichen ist',
  'text.latin': 'Wenn ein Zeichen nicht erlaubt ist',
  'postalCode.format': 'Wenn es keine deutsche Postleitzahl ist',
  'postalCode.exists': 'Wenn es diese Postleitzahl nicht gibt',
  'postalCode.country': 'Wenn sie nicht zum Land passt',
  'postalCode.any': 'Wenn es keine Postleitzahl ist',
  'taxId.format': 'Wenn es nicht elf Ziffern sind',
  'taxId.taxNumber': 'Wenn es eine Steuernummer ist',
  'taxId.checksum': 'Wenn die Ziffern nicht stimmen',
  'vatId.country': 'Wenn die Buchstaben des Landes fehlen',
  'vatId.format': 'Wenn sie nicht zum Land passt',
  'vatId.checksum': 'Wenn die Ziffern nicht stimmen',
  'registerNumber.format': 'Wenn es keine Registernummer ist',
  'web.format': 'Wenn es keine Internetadresse ist',
  'web.scheme': 'Wenn sie nicht mit https:// beginnt',
  'web.at': 'Wenn sie ein @ enthält',
  'file.type': 'Wenn die Dateiart nicht erlaubt ist',
  'file.size': 'Wenn die Datei zu groß ist',
  'choices.min': 'Wenn zu wenige gewählt sind',
  'choices.max': 'Wenn zu viele gewählt sind',
  'list.min': 'Wenn es zu wenige Einträge sind',
  'list.max': 'Wenn es zu viele Einträge sind',
};

const NUMBER = ['number.min', 'number.max', 'number.range'];

const CODES: Readonly<Partial<Record<Field['type'], readonly string[]>>> = {
  text: ['required', 'pattern', 'text.minLength', 'text.maxLength'],
  textarea: ['required', 'text.minLength', 'text.maxLength'],
  integer: ['required', 'integer.format', ...NUMBER],
  decimal: ['required', 'decimal.format', ...NUMBER],
  money: ['required', 'money.format', ...NUMBER],
  date: ['required', 'date.format', 'date.min', 'date.max'],
  time: ['required', 'time.format'],
  boolean: ['required'],
  choice: ['required'],
  choices: ['required', 'choices.min', 'choices.max'],
  email: ['required', 'email.format'],
  tel: ['required', 'tel.format'],
  iban: ['required', 'iban.format', 'iban.country', 'iban.length', 'iban.checksum'],
  plate: ['required', 'plate.format'],
  file: ['required', 'file.type', 'file.size'],
  list: ['list.min', 'list.max'],
};

const FORMAT_CODES: Readonly<Record<NonNullable<FieldOf<'text'>['format']>, readonly string[]>> = {
  postalCode: ['postalCode.format', 'postalCode.exists', 'postalCode.country', 'postalCode.any'],
  taxId: ['taxId.format', 'taxId.taxNumber', 'taxId.checksum'],
  vatId: ['vatId.country', 'vatId.format', 'vatId.checksum'],
  registerNumber: ['registerNumber.format'],
  web: ['web.format', 'web.scheme', 'web.at'],
};

const codesOf = (field: Explained): readonly string[] => [
  ...(CODES[field.type] ?? []),
  ...('format' in field && field.format ? FORMAT_CODES[field.format] : []),
  ...('latin' in field && field.latin ? ['text.latin'] : []),
];
