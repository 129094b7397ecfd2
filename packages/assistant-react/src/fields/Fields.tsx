import type { FieldView } from '@formularwerk/form';
import { fieldComponents } from './index.ts';

/** Fields one below the other, each drawn by the component of its type. */
export const Fields = ({ fields }: { readonly fields: readonly FieldView[] }) =>
  fields.map((field) => {
    const Field = fieldComponents[field.type];
    return <Field key={field.path} field={field} />;
  });
