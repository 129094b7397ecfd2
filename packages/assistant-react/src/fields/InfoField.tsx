import type { FieldView, InfoField as InfoDefinition } from '@formularwerk/form';
import { RichTextView } from '../parts/RichTextView.tsx';

/** Words between the questions. */
export const InfoField = ({ field }: { readonly field: FieldView }) => {
  const kind = (field.definition as InfoDefinition).kind ?? 'info';
  return (
    <div className={`fw-info fw-info--${kind}`}>
      <span className={`kern-icon kern-icon--${kind}`} aria-hidden="true" />
      <RichTextView text={field.info ?? []} />
    </div>
  );
};
