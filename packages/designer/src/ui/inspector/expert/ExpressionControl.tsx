import { TextAreaControl, type TextAreaControlProps } from '../../controls/TextAreaControl.tsx';

/** An expression as text. What isn't one stays here with the sentence that says where it goes wrong. */
export const ExpressionControl = (props: Omit<TextAreaControlProps, 'isCode' | 'rows' | 'lang'>) => (
  <TextAreaControl {...props} isCode rows={1} />
);
