import type { FormDefinition } from '@formularwerk/form';
import type { NodeKey } from '../../core/node.ts';
import { nodeParts } from '../../core/nodeParts.ts';
import type { MenuItem } from '../controls/Menu.tsx';
import { moveStep } from './moves.ts';
import { texts } from './texts.ts';
import type { useRowActions } from './useRowActions.ts';

type RowActions = Pick<ReturnType<typeof useRowActions>, 'step' | 'duplicate' | 'remove' | 'setAsking'>;

/** What can be done with a row. */
export function rowMenu(form: FormDefinition, node: NodeKey, actions: RowActions): readonly MenuItem[] {
  const kind = nodeParts(node)?.kind;
  if (kind === 'declarations' || kind === 'form' || kind === undefined) return [];
  return [
    {
      label: texts.up,
      icon: 'arrowUp',
      disabled: !moveStep(form, node, -1),
      onSelect: () => actions.step(node, -1),
    },
    {
      label: texts.down,
      icon: 'arrowDown',
      disabled: !moveStep(form, node, 1),
      onSelect: () => actions.step(node, 1),
    },
    { label: texts.move, onSelect: () => actions.setAsking({ about: 'move', node }) },
    ...(kind === 'section'
      ? []
      : [{ label: texts.duplicate, icon: 'copy', onSelect: () => actions.duplicate(node) } as const]),
    { label: texts.remove, icon: 'remove', isDangerous: true, onSelect: () => actions.remove(node) },
  ];
}
