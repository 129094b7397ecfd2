import type { FieldView } from '@formularwerk/form';
import type { ComponentType } from 'react';
import { BooleanField } from './BooleanField.tsx';
import { ChoiceField } from './ChoiceField.tsx';
import { ChoicesField } from './ChoicesField.tsx';
import { ComputedField } from './ComputedField.tsx';
import { EvidenceField } from './EvidenceField.tsx';
import { FileField } from './FileField.tsx';
import { GroupField } from './GroupField.tsx';
import { InfoField } from './InfoField.tsx';
import { ListField } from './ListField.tsx';
import { PlaceField } from './PlaceField.tsx';
import { SignatureField } from './SignatureField.tsx';
import { TextareaField } from './TextareaField.tsx';
import {
  DateField,
  DecimalField,
  EmailField,
  IbanField,
  IntegerField,
  MoneyField,
  PlateField,
  TelField,
  TextField,
  TimeField,
} from './textFields.tsx';

/** The component of each field type. Nothing else asks for a field's type. */
export const fieldComponents: Readonly<
  Record<FieldView['type'], ComponentType<{ readonly field: FieldView }>>
> = {
  text: TextField,
  textarea: TextareaField,
  integer: IntegerField,
  decimal: DecimalField,
  money: MoneyField,
  date: DateField,
  time: TimeField,
  boolean: BooleanField,
  choice: ChoiceField,
  choices: ChoicesField,
  email: EmailField,
  tel: TelField,
  iban: IbanField,
  plate: PlateField,
  place: PlaceField,
  file: FileField,
  evidence: EvidenceField,
  signature: SignatureField,
  group: GroupField,
  list: ListField,
  computed: ComputedField,
  info: InfoField,
};

/** What more than its own view and problems tells how it looks: files on their way, other fields within it. */
const watching: ReadonlySet<FieldView['type']> = new Set(['file', 'evidence', 'signature', 'group', 'list']);
export const watchesScreen = ({ type }: FieldView): boolean => watching.has(type);
