import { useMemo } from 'react';
import { countriesFor } from '../../../core/countriesFor.ts';
import { SelectControl, type SelectOption } from '../../controls/SelectControl.tsx';
import { useForm } from '../../designerContext.ts';
import type { FieldOf, FieldProps } from '../fieldProps.ts';
import { texts } from '../texts.ts';
import { useFieldEdit } from '../useFieldEdit.ts';

type TextField = FieldOf<'text'>;
type Patch = { readonly [P in 'format' | 'country' | 'latin']?: string | null };

/** Whether a text has a known form, of which country it is, and which characters it may have. */
export function TextFormPart(props: FieldProps<TextField>) {
  const set = useFieldEdit(props.address);
  const { format } = props.field;
  return (
    <>
      <SelectControl
        label={texts.format}
        hint={texts.formatHint}
        value={format ?? ''}
        empty={texts.formatNone}
        options={FORMATS}
        onSelect={(next) =>
          set({ format: next || null, ...(next !== 'postalCode' && { country: null }) } satisfies Patch)
        }
      />
      {format === 'postalCode' && <CountryControl {...props} />}
      <LatinPart {...props} />
    </>
  );
}

/** The question before that asks for the country. */
function CountryControl({ field, address }: FieldProps<TextField>) {
  const set = useFieldEdit(address);
  const form = useForm();
  const countries = useMemo(() => countriesFor(form, address), [form, address]);
  const own = field.country;
  const isKnown = own === undefined || countries.some(({ expression }) => expression === own);
  const options: readonly SelectOption[] = [
    ...countries.map(({ expression, label }) => ({ value: expression, label: texts.countryFrom(label) })),
    ...(isKnown ? [] : [{ value: own, label: texts.countryComputed(own) }]),
  ];
  return (
    <SelectControl
      label={texts.country}
      hint={options.length > 0 ? texts.countryHint : texts.countryMissing}
      value={own ?? ''}
      empty={texts.countryNone}
      options={options}
      onSelect={(country) => set({ country: country || null } satisfies Patch)}
    />
  );
}

/** Which letters and signs a text may have. */
export function LatinPart({ field, address }: FieldProps<FieldOf<'text' | 'textarea'>>) {
  const set = useFieldEdit(address);
  return (
    <SelectControl
      label={texts.latin}
      hint={texts.latinHint}
      value={field.latin ?? ''}
      empty={texts.latinNone}
      options={LATIN}
      onSelect={(latin) => set({ latin: latin || null } satisfies Patch)}
    />
  );
}

const optionsOf = (labels: Readonly<Record<string, string>>): readonly SelectOption[] =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));

const FORMATS = optionsOf(texts.formats);
const LATIN = optionsOf(texts.latinTypes);
