import type { FieldView } from '@formularwerk/form';
import { useScreen } from '../screen.ts';
import { TextInput } from './TextInput.tsx';

/** A place in words. The point that a map gave it is carried along, or it would be lost with the next page. */
export const PlaceField = ({ field }: { readonly field: FieldView }) => {
  const { placeHint } = useScreen().texts;
  const point = Array.isArray(field.entry) ? field.entry[1] : undefined;
  return (
    <>
      {/* An author's own example is enough. */}
      <TextInput field={field} {...(!field.help && { hint: placeHint })} />
      {point && <input type="hidden" name={field.path} value={point} readOnly />}
    </>
  );
};
