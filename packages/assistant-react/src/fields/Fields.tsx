import type { FieldView } from '@formularwerk/form';
import { useScreen } from '../screen.ts';
import { fieldComponents } from './index.ts';

/** Fields one below the other, each drawn by the component of its type. */
export const Fields = ({ fields }: { readonly fields: readonly FieldView[] }) => {
  const { frame: Frame } = useScreen();
  return fields.map((field) => {
    const Field = fieldComponents[field.type];
    if (!Frame) return <Field key={field.path} field={field} />;
    return (
      <Frame key={field.path} field={field}>
        <Field field={field} />
      </Frame>
    );
  });
};
