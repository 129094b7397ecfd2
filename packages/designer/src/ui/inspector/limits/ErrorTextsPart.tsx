import type { Field, Text } from '@formularwerk/form';
import type { FieldProps } from '../fieldProps.ts';
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
  const codes = [...new Set([...(CODES[field.type] ?? []), ...Object.keys(errors)])];
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
  iban: ['required', 'iban.format'],
  file: ['required', 'file.type', 'file.size'],
  list: ['list.min', 'list.max'],
};
