import type { FormDefinition } from '@formularwerk/form';
import { useDeferredValue, useMemo, useState } from 'react';
import { fieldAt } from '../../core/lookups.ts';
import { buildRecipe } from '../../core/recipe/buildRecipe.ts';
import { readRecipe } from '../../core/recipe/readRecipe.ts';
import type { Recipe, RecipeValues } from '../../core/recipe/recipe.ts';
import { recipes } from '../../core/recipe/recipes.ts';
import { isUsable, type RecipeTarget, slotsOf } from '../../core/recipe/slots.ts';
import { textOf } from '../../core/textOf.ts';
import { ActionButton } from '../controls/ActionButton.tsx';
import { Dialog } from '../controls/Dialog.tsx';
import { RadioGroup } from '../controls/RadioGroup.tsx';
import { useDesignerTools, useForm } from '../designerContext.ts';
import { usePreviewWalk } from '../preview/PreviewContext.tsx';
import { recipeResult } from './recipeResult.ts';
import { SlotControl } from './SlotControl.tsx';
import { sayRecipe } from './sayRecipe.ts';
import { texts } from './texts.ts';

export interface RecipeDialogProps {
  /** Where the value or check goes, or the one that is changed. */
  readonly target: RecipeTarget;
  readonly makes: Recipe['makes'];
  readonly onClose: () => void;
  /** It was done: the dialog is closed already. */
  readonly onDone?: () => void;
}

/** Writes a calculation or check from a sentence and its slots: nobody types an expression. */
export function RecipeDialog({ target, makes, onClose, onDone }: RecipeDialogProps) {
  const { designer } = useDesignerTools();
  const form = useForm();
  const known = useMemo(
    () => ('field' in target ? readRecipe(form, target.field, target.check) : undefined),
    [form, target],
  );
  const offered = useMemo(() => recipes.filter((recipe) => recipe.makes === makes), [makes]);
  const usable = useMemo(
    () => offered.filter((recipe) => isUsable(recipe, form, target)),
    [offered, form, target],
  );
  const [chosen, setChosen] = useState(known?.recipe.id ?? usable[0]?.id ?? '');
  const [typed, setTyped] = useState<RecipeValues>(() => known?.values ?? wordsOf(form, target));
  const [isTried, setTried] = useState(false);
  // Who changes amounts need not see what else there is.
  const [isChoosing, setChoosing] = useState(known === undefined);
  const recipe = usable.find(({ id }) => id === chosen);
  const slots = recipe ? slotsOf(recipe, form, target, typed) : [];
  const values = Object.fromEntries(
    slots.map((slot) => [slot.id, typed[slot.id] ?? slot.initial ?? onlyChoice(slot)]),
  );
  const built = recipe && buildRecipe(recipe, form, target, values);
  const problems = built?.ok === false ? built.problems : [];
  const errorAt = (slot: string): string | undefined => {
    const problem = isTried ? problems.find(({ path }) => path === slot) : undefined;
    return problem && String(problem.params?.message ?? '');
  };
  const isNew = 'spot' in target || (makes === 'check' && target.check === undefined);
  const done = (): void => {
    setTried(true);
    if (!built?.ok) return;
    onClose();
    if (designer.run(built.value)) onDone?.();
  };
  return (
    <Dialog
      title={makes === 'check' ? texts.checkTitle : texts.title}
      onClose={onClose}
      footer={
        <>
          <ActionButton look="primary" disabled={!recipe} onClick={done}>
            {isNew ? texts.add : texts.change}
          </ActionButton>
          <ActionButton onClick={onClose}>{texts.cancel}</ActionButton>
        </>
      }
    >
      {usable.length === 0 && <p>{texts.nothingUsable}</p>}
      {isChoosing ? (
        <RadioGroup
          label={makes === 'check' ? texts.chooseCheck : texts.choose}
          value={chosen}
          onSelect={setChosen}
          options={offered.map(({ id, name, sentence }) => ({
            value: id,
            label: name,
            hint: usable.some((one) => one.id === id) ? sentence : `${sentence} ${texts.unusable}`,
            disabled: !usable.some((one) => one.id === id),
          }))}
        />
      ) : (
        <div className="fd-recipe-chosen">
          <p>
            <strong>{recipe?.name}</strong>
          </p>
          <ActionButton look="tertiary" onClick={() => setChoosing(true)}>
            {texts.other}
          </ActionButton>
        </div>
      )}
      {recipe && (
        <fieldset className="fd-card">
          <legend className="fd-card__title">{texts.fill}</legend>
          {slots.map((slot) => (
            <SlotControl
              key={`${recipe.id} ${slot.id}`}
              slot={slot}
              value={values[slot.id] ?? ''}
              error={errorAt(slot.id)}
              onValue={(value) => setTyped({ ...typed, [slot.id]: value })}
            />
          ))}
          {slots.some(({ type }) => type === 'amount' || type === 'days') && (
            <p className="fd-note-line">{texts.municipality}</p>
          )}
        </fieldset>
      )}
      {recipe && (
        <div className="fd-recipe-result" aria-live="polite">
          <p className="fd-label">{makes === 'check' ? texts.checkResult : texts.result}</p>
          <p>{sayRecipe(form, recipe, values)}</p>
          {makes === 'value' && built?.ok && <Result command={built.value} />}
        </div>
      )}
    </Dialog>
  );
}

/** What a value is called already. */
function wordsOf(form: FormDefinition, target: RecipeTarget): RecipeValues {
  const field = 'field' in target ? fieldAt(form, target.field) : undefined;
  if (field?.type !== 'computed') return {};
  return { bezeichnung: textOf(field.label), ...(field.basis && { rechtsgrundlage: textOf(field.basis) }) };
}

const onlyChoice = ({
  type,
  choices = [],
}: {
  readonly type: string;
  readonly choices?: readonly { readonly id: string }[] | undefined;
}) => (type === 'subject' || type === 'inItems' ? (choices.length === 1 ? (choices[0]?.id ?? '') : '') : '');

/** What comes out with what is filled in in the preview. */
function Result({ command }: { readonly command: Parameters<typeof recipeResult>[1] }) {
  const form = useForm();
  const preview = usePreviewWalk();
  const later = useDeferredValue(command);
  const result = useMemo(() => preview && recipeResult(form, later, preview), [form, later, preview]);
  if (!preview) return undefined;
  return (
    <p className="fd-recipe-result__value">{result === undefined ? texts.notYet : texts.inPreview(result)}</p>
  );
}
