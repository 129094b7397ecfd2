import { type FieldView, resolveText } from '@formularwerk/form';
import { useScreen } from '../screen.ts';
import { TextInput } from './TextInput.tsx';

interface FieldProps {
  readonly field: FieldView;
}

export const TextField = ({ field }: FieldProps) => <TextInput field={field} />;

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
  return <TextInput field={field} hint={field.help ? undefined : timeHint} className="fw-narrow" />;
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

export const PlaceField = ({ field }: FieldProps) => <TextInput field={field} />;

function useUnit({ definition }: FieldView): string | undefined {
  const { language } = useScreen();
  return 'unit' in definition && definition.unit ? resolveText(definition.unit, language) : undefined;
}
