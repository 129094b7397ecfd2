import type { FieldView } from '@formularwerk/form';
import { Fieldset } from './Fieldset.tsx';
import { OptionCheck } from './OptionCheck.tsx';
import { useWords } from './useWords.ts';

/** Any number of several: boxes. */
export const ChoicesField = ({ field }: { readonly field: FieldView }) => {
  const words = useWords(field);
  return (
    <Fieldset field={field} words={words}>
      {(field.options ?? []).map((option, index) => (
        <OptionCheck
          key={option.id}
          field={field}
          option={option}
          index={index}
          kind="checkbox"
          isWrong={words.isWrong}
        />
      ))}
    </Fieldset>
  );
};
