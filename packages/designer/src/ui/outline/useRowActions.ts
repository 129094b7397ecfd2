import { useCallback, useState } from 'react';
import type { Command } from '../../core/command.ts';
import { pageOfNode } from '../../core/lookups.ts';
import type { NodeKey } from '../../core/node.ts';
import { nodeParts } from '../../core/nodeParts.ts';
import { outline } from '../../core/outline.ts';
import { nameOf } from '../../core/say.ts';
import { findUses } from '../../core/uses.ts';
import { useDesignerTools } from '../designerContext.ts';
import { useAnnounce } from '../parts/Announcer.tsx';
import { moveStep } from './moves.ts';
import { spokenPlace } from './spokenPlace.ts';
import { texts } from './texts.ts';

/** What asks before it is done. */
export interface Asking {
  readonly about: 'move' | 'remove';
  readonly node: NodeKey;
}

/** What can be done with a row, by menu, keyboard and pointer alike; everything that happened is read out. */
export function useRowActions() {
  const { designer } = useDesignerTools();
  const announce = useAnnounce();
  const [asking, setAsking] = useState<Asking>();

  /** Gives what the part is called now: in another group or list it has another address. */
  const move = useCallback(
    (node: NodeKey, command: Command | undefined): NodeKey => {
      const name = nameOf(designer.getState().form, node);
      if (!command) announce(texts.cannotMove(name));
      if (!command || !designer.run(command)) return node;
      const { form, selected } = designer.getState();
      const now = movedKey(command, node);
      if (selected === node && now !== node) designer.select(now);
      announce(texts.moved(name, spokenPlace(form, now)));
      return now;
    },
    [designer, announce],
  );

  const step = useCallback(
    (node: NodeKey, by: -1 | 1) => move(node, moveStep(designer.getState().form, node, by)),
    [designer, move],
  );

  const duplicate = useCallback(
    (node: NodeKey) => {
      const { form } = designer.getState();
      const command = duplicateCommand(node);
      if (!command || !designer.run(command)) return;
      announce(texts.duplicated(nameOf(form, node)));
      selectBehind(designer, node);
    },
    [designer, announce],
  );

  const remove = useCallback(
    (node: NodeKey) => {
      const { form } = designer.getState();
      const command = removeCommand(node);
      if (!command) return;
      if (findUses(form, node).length > 0) return setAsking({ about: 'remove', node });
      const name = nameOf(form, node);
      const next = neighbour(form, node);
      if (!designer.run(command)) return;
      if (next) designer.select(next);
      announce(texts.removed(name));
    },
    [designer, announce],
  );

  return { move, step, duplicate, remove, asking, setAsking };
}

type DesignerOf = ReturnType<typeof useDesignerTools>['designer'];
type Form = ReturnType<DesignerOf['getState']>['form'];

export function removeCommand(node: NodeKey): Command | undefined {
  const parts = nodeParts(node);
  switch (parts?.kind) {
    case 'field':
      return { type: 'removeField', field: parts.address };
    case 'page':
      return { type: 'removePage', page: parts.id };
    case 'section':
      return { type: 'removeSection', section: parts.id };
    default:
      return undefined;
  }
}

function duplicateCommand(node: NodeKey): Command | undefined {
  const parts = nodeParts(node);
  if (parts?.kind === 'field') return { type: 'duplicateField', field: parts.address };
  return parts?.kind === 'page' ? { type: 'duplicatePage', page: parts.id } : undefined;
}

/** The same field is called otherwise once it is in another group or list. */
function movedKey(command: Command, node: NodeKey): NodeKey {
  if (command.type !== 'moveField') return node;
  const id = command.field.split('.').at(-1) ?? '';
  return 'field' in command.to.in ? `field:${command.to.in.field}.${id}` : `field:${id}`;
}

/** The row after one (or before, or around it), to go on with when it is gone. */
export function neighbour(form: Form, node: NodeKey): NodeKey | undefined {
  const rows = outline(form);
  const own = rows.find(({ key }) => key === node);
  const among = rows.filter(({ parent }) => parent === own?.parent);
  const at = among.findIndex(({ key }) => key === node);
  return (among[at + 1] ?? among[at - 1])?.key ?? own?.parent;
}

/** A copy stands directly behind. */
function selectBehind(designer: DesignerOf, node: NodeKey): void {
  const rows = outline(designer.getState().form);
  const own = rows.find(({ key }) => key === node);
  const copy = rows.find(
    ({ parent, position }) => parent === own?.parent && position === (own?.position ?? 0) + 1,
  );
  if (copy && pageOfNode(designer.getState().form, copy.key) !== undefined) designer.select(copy.key);
}
