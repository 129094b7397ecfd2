import type { Check } from '@formularwerk/form';
import { useDeferredValue, useMemo, useState } from 'react';
import type { NodeKey } from '../../../core/node.ts';
import { nodeParts } from '../../../core/nodeParts.ts';
import { readRecipe } from '../../../core/recipe/readRecipe.ts';
import { Condition } from '../../condition/Condition.tsx';
import { ActionButton } from '../../controls/ActionButton.tsx';
import { useForm } from '../../designerContext.ts';
import { RecipeDialog } from '../../recipe/RecipeDialog.tsx';
import { sayRecipe } from '../../recipe/sayRecipe.ts';
import { texts } from '../texts.ts';

interface CheckWhenProps {
  readonly node: NodeKey;
  readonly name: string;
  readonly check: Check;
  readonly onWhen: (when: string | undefined, continues: boolean) => string | undefined;
}

/** When it is told: as the recipe says it, where one wrote it. */
export function CheckWhen({ node, name, check, onWhen }: CheckWhenProps) {
  const [isOpen, setOpen] = useState(false);
  const form = useDeferredValue(useForm());
  const parts = nodeParts(node);
  const address = parts?.kind === 'field' ? parts.address : undefined;
  const read = useMemo(
    () => (address === undefined ? undefined : readRecipe(form, address, check.id)),
    [form, address, check.id],
  );
  const target = useMemo(() => ({ field: address ?? '', check: check.id }), [address, check.id]);
  if (read === undefined)
    return (
      <>
        <p className="fd-label">{texts.checkWhen}</p>
        <Condition node={node} expression={check.when} onExpression={onWhen} name={name} isCheck />
      </>
    );
  return (
    <>
      <p>{sayRecipe(form, read.recipe, read.values)}</p>
      <div className="fd-buttons">
        <ActionButton label={`${texts.changeCheck}: ${name}`} onClick={() => setOpen(true)}>
          {texts.changeCheck}
        </ActionButton>
      </div>
      {isOpen && <RecipeDialog target={target} makes="check" onClose={() => setOpen(false)} />}
    </>
  );
}
