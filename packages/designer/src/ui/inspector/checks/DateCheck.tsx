import { useMemo, useState } from 'react';
import { fieldAt } from '../../../core/lookups.ts';
import type { NodeKey } from '../../../core/node.ts';
import { nodeParts } from '../../../core/nodeParts.ts';
import { ActionButton } from '../../controls/ActionButton.tsx';
import { useDesignerState } from '../../designerContext.ts';
import { RecipeDialog } from '../../recipe/RecipeDialog.tsx';
import { texts } from '../texts.ts';

/** Checks of a date that are written from a recipe. */
export function DateCheck({ node }: { readonly node: NodeKey }) {
  const [isOpen, setOpen] = useState(false);
  const parts = nodeParts(node);
  const address = parts?.kind === 'field' ? parts.address : undefined;
  const isDate = useDesignerState(
    ({ form }) => address !== undefined && fieldAt(form, address)?.type === 'date',
  );
  const target = useMemo(() => ({ field: address ?? '' }), [address]);
  if (!isDate) return undefined;
  return (
    <>
      <ActionButton icon="add" onClick={() => setOpen(true)}>
        {texts.addDateCheck}
      </ActionButton>
      {isOpen && <RecipeDialog target={target} makes="check" onClose={() => setOpen(false)} />}
    </>
  );
}
