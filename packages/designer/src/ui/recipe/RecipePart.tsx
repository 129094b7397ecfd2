import { memo, useDeferredValue, useMemo, useState } from 'react';
import { readRecipe } from '../../core/recipe/readRecipe.ts';
import { ActionButton } from '../controls/ActionButton.tsx';
import { useForm } from '../designerContext.ts';
import type { FieldOf, FieldProps } from '../inspector/fieldProps.ts';
import { Part } from '../inspector/Part.tsx';
import { RecipeDialog } from './RecipeDialog.tsx';
import { sayRecipe } from './sayRecipe.ts';
import { texts } from './texts.ts';

/** How a value is worked out, in words, and the way to change it. */
export const RecipePart = memo(({ field, address }: FieldProps<FieldOf<'computed'>>) => {
  const [isOpen, setOpen] = useState(false);
  const form = useDeferredValue(useForm());
  const read = useMemo(() => readRecipe(form, address), [form, address]);
  // As a new one begins.
  const isUnset = field.value.trim() === '0';
  const target = useMemo(() => ({ field: address }), [address]);
  return (
    <Part title={texts.part}>
      {read ? (
        <p>
          <strong>{read.recipe.name}:</strong> {sayRecipe(form, read.recipe, read.values)}
        </p>
      ) : isUnset ? (
        <p>{texts.nothingYet}</p>
      ) : (
        <>
          <p className="fd-note-line">{texts.ownExpression}</p>
          <pre className="fd-code fd-condition__code">{field.value}</pre>
        </>
      )}
      <div className="fd-buttons">
        <ActionButton look={isUnset ? 'primary' : 'secondary'} onClick={() => setOpen(true)}>
          {read ? texts.edit : isUnset ? texts.first : texts.other}
        </ActionButton>
      </div>
      {isOpen && <RecipeDialog target={target} makes="value" onClose={() => setOpen(false)} />}
    </Part>
  );
});
