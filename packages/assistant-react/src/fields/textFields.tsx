import { type Field, type FieldView, resolveText } from '@formularwerk/form';
import { useScreen } from '../screen.ts';
import { TextInput, type TextInputProps } from './TextInput.tsx';

interface FieldProps {
  readonly field: FieldView;
}

export const TextField = ({ field }: FieldProps) => <TextInput field={field} {...formOf(field)} />;

export const IntegerField = ({ field }: FieldProps) => (
  <TextInput field={field} unit={useUnit(field)} className="fw-narrow" input={{ inputMode: 'numeric' }} />
);

export const DecimalField = ({ field }: FieldProps) => (
  <TextInput field={field} unit={useUnit(field)} className="fw-narrow" input={{ inputMode: 'decimal' }} />
);

export const MoneyField = ({ field }: FieldProps) => (
  <TextInput field={field} unit="€" className="fw-narrow" input={{ inputMode: 'decimal' }} />
);

// One line of text and no native date control: that one cannot hold what is half typed, and screen readers differ.
export const DateField = ({ field }: FieldProps) => (
  <TextInput
    field={field}
    hint={useScreen().texts.dateHint}
    className="fw-narrow"
    input={{ inputMode: 'numeric' }}
  />
);

// An author's own example is enough.
export const TimeField = ({ field }: FieldProps) => {
  const { timeHint } = useScreen().texts;
  return (
    <TextInput
      field={field}
      hint={field.help ? undefined : timeHint}
      className="fw-narrow"
      input={{ inputMode: 'numeric' }}
    />
  );
};

export const EmailField = ({ field }: FieldProps) => (
  <TextInput field={field} input={{ type: 'email', autoComplete: 'email', spellCheck: false }} />
);

export const TelField = ({ field }: FieldProps) => (
  <TextInput field={field} input={{ type: 'tel', autoComplete: 'tel' }} />
);

export const IbanField = ({ field }: FieldProps) => (
  <TextInput field={field} input={{ autoCapitalize: 'characters', spellCheck: false, autoComplete: 'off' }} />
);

export const PlateField = ({ field }: FieldProps) => (
  <TextInput
    field={field}
    hint={useScreen().texts.plateHint}
    className="fw-narrow"
    input={{ autoCapitalize: 'characters', spellCheck: false, autoComplete: 'off' }}
  />
);

type TextFormat = NonNullable<Extract<Field, { readonly type: 'text' }>['format']>;
type Form = Pick<TextInputProps, 'className' | 'input'>;

const CODE: Form = { className: 'fw-narrow', input: { autoCapitalize: 'characters', spellCheck: false } };
const DIGITS: Form = { className: 'fw-narrow', input: { inputMode: 'numeric', spellCheck: false } };

/** Keyboard and width by the form that a text has. What people type for the eye is tidied, so any key is right. */
const FORMS: Readonly<Record<TextFormat, Form>> = {
  postalCode: CODE,
  taxId: DIGITS,
  vatId: CODE,
  registerNumber: CODE,
  web: { input: { inputMode: 'url', autoComplete: 'url', autoCapitalize: 'none', spellCheck: false } },
};

function formOf({ definition }: FieldView): Form {
  if (definition.type !== 'text' || definition.format === undefined) return {};
  // Where no country is asked for it is Germany, whose codes are digits.
  const isGerman = definition.format === 'postalCode' && definition.country === undefined;
  return isGerman ? DIGITS : FORMS[definition.format];
}

function useUnit({ definition }: FieldView): string | undefined {
  const { language } = useScreen();
  return 'unit' in definition && definition.unit ? resolveText(definition.unit, language) : undefined;
}
