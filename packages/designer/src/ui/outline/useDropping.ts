import { dropTargetForElements, monitorForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { type RefObject, useEffect, useState } from 'react';
import type { Command } from '../../core/command.ts';
import type { NodeKey } from '../../core/node.ts';
import { useDesignerTools } from '../designerContext.ts';
import { dropCommand, type Edge, edgeAt, isIntoItself } from './drops.ts';

/** Where what is dragged would go. */
export interface DropMark {
  readonly edge: Edge;
  readonly top: number;
  readonly height: number;
  readonly level: number;
}

/** Lets rows be dropped in the tree: one target for all of them, which finds the row under the pointer. */
export function useDropping(
  tree: RefObject<HTMLElement | null>,
  drop: (node: NodeKey, command: Command) => void,
): DropMark | undefined {
  const { designer } = useDesignerTools();
  const [mark, setMark] = useState<DropMark>();
  useEffect(() => {
    const element = tree.current;
    if (!element) return;
    const find = (
      data: Readonly<Record<string | symbol, unknown>>,
      input: { clientX: number; clientY: number },
    ) => target(designer.getState().form, element, data.node as NodeKey, input);
    const stopTarget = dropTargetForElements({
      element,
      canDrop: ({ source }) => typeof source.data.node === 'string',
      onDrag: ({ source, location }) => {
        const found = find(source.data, location.current.input);
        setMark((before) => (isSame(before, found?.mark) ? before : found?.mark));
      },
      onDragLeave: () => setMark(undefined),
      onDrop: ({ source, location }) => {
        const found = find(source.data, location.current.input);
        setMark(undefined);
        if (found) drop(source.data.node as NodeKey, found.command);
      },
    });
    const stopMonitor = monitorForElements({ onDrop: () => setMark(undefined) });
    return () => {
      stopTarget();
      stopMonitor();
    };
  }, [designer, tree, drop]);
  return mark;
}

function target(
  form: Parameters<typeof edgeAt>[0],
  tree: HTMLElement,
  dragged: NodeKey,
  { clientX, clientY }: { readonly clientX: number; readonly clientY: number },
): { readonly command: Command; readonly mark: DropMark | undefined } | undefined {
  const row = document.elementFromPoint(clientX, clientY)?.closest<HTMLElement>('[data-key]');
  const key = row?.dataset.key as NodeKey | undefined;
  if (!row || !key || !tree.contains(row)) return undefined;
  const box = row.getBoundingClientRect();
  const edge = edgeAt(form, dragged, key, (clientY - box.top) / box.height);
  const command = edge && dropCommand(form, dragged, key, edge);
  if (!edge || !command) return undefined;
  if (isIntoItself(dragged, command)) return { command, mark: undefined };
  const top = box.top - tree.getBoundingClientRect().top;
  const level = Number(row.getAttribute('aria-level'));
  return { command, mark: { edge, top, height: box.height, level } };
}

const isSame = (one: DropMark | undefined, other: DropMark | undefined): boolean =>
  one?.edge === other?.edge && one?.top === other?.top;
