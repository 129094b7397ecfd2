import type { Field } from '@formularwerk/form';
import type { ComponentType } from 'react';
import { RecipePart } from '../recipe/RecipePart.tsx';
import type { FieldOf, FieldProps } from './fieldProps.ts';
import { DefaultPart } from './limits/DefaultPart.tsx';
import { ChoicesLimits, DateLimits, LengthLimits, NumberLimits } from './limits/LimitsPart.tsx';
import { LatinPart, TextFormPart } from './limits/TextFormPart.tsx';
import { OptionsPart } from './options/OptionsPart.tsx';
import { BoxPart } from './parts/BoxPart.tsx';
import { ComputedPart } from './parts/ComputedPart.tsx';
import { EvidenceLimits, EvidencePart } from './parts/EvidencePart.tsx';
import { FilePart } from './parts/FilePart.tsx';
import { InfoKindPart } from './parts/InfoKindPart.tsx';
import { ListPart } from './parts/ListPart.tsx';
import { UnitPart } from './parts/UnitPart.tsx';

/** What only some types have: on the first level, and from the second on. */
interface TypeParts<F extends Field = Field> {
  readonly Essential?: ComponentType<FieldProps<F>>;
  readonly Form?: ComponentType<FieldProps<F>>;
  readonly Limits?: ComponentType<FieldProps<F>>;
}

const onlyDefault = { Limits: DefaultPart };

const ofText = {
  Limits: (props: FieldProps<FieldOf<'text' | 'textarea'>>) => (
    <>
      <DefaultPart {...props} />
      <LengthLimits {...props} />
    </>
  ),
};

const NumberParts = (props: FieldProps<FieldOf<'integer' | 'decimal' | 'money'>>) => (
  <>
    <DefaultPart {...props} />
    <NumberLimits {...props} />
  </>
);

const PARTS: { readonly [T in Field['type']]: TypeParts<FieldOf<T>> } = {
  text: { Form: TextFormPart, ...ofText },
  textarea: { Form: LatinPart, ...ofText },
  integer: { Essential: UnitPart, Limits: NumberParts },
  decimal: { Essential: UnitPart, Limits: NumberParts },
  money: { Limits: NumberParts },
  date: {
    Limits: (props) => (
      <>
        <DefaultPart {...props} />
        <DateLimits {...props} />
      </>
    ),
  },
  time: onlyDefault,
  boolean: { Essential: BoxPart, ...onlyDefault },
  choice: { Essential: OptionsPart, ...onlyDefault },
  choices: { Essential: OptionsPart, Limits: ChoicesLimits },
  email: onlyDefault,
  tel: onlyDefault,
  iban: onlyDefault,
  plate: onlyDefault,
  place: onlyDefault,
  evidence: { Essential: EvidencePart, Limits: EvidenceLimits },
  signature: {},
  file: { Essential: FilePart },
  group: {},
  list: { Essential: ListPart },
  computed: { Essential: RecipePart, Limits: ComputedPart },
  info: { Essential: InfoKindPart },
};

/** The parts of a type. */
export const partsOf = (type: Field['type']): TypeParts => PARTS[type] as TypeParts;
