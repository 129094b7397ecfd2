import type { Field } from '@formularwerk/form';
import type { Address } from '../../core/node.ts';

/** What every part of the inspector of a question is given. */
export interface FieldProps<F extends Field = Field> {
  readonly field: F;
  readonly address: Address;
}

/** The field of a type. */
export type FieldOf<T extends Field['type']> = Extract<Field, { readonly type: T }>;
