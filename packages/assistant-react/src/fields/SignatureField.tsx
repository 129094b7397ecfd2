import type { FieldView } from '@formularwerk/form';
import { useScreen } from '../screen.ts';
import { FileField } from './FileField.tsx';

/** A signature as a picture: signed on paper, photographed or scanned. */
export const SignatureField = ({ field }: { readonly field: FieldView }) => (
  <FileField field={field} hint={useScreen().texts.signatureHint} />
);
