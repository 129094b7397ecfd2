import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine';
import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { useEffect, useRef, useState } from 'react';

export interface Sortable {
  /** Which rows go together: only those of the same list can be dropped on each other. */
  readonly list: string;
  readonly id: string;
  /** Another row of the list was dropped at an edge of this one. */
  readonly onDrop: (dropped: string, edge: Edge) => void;
}

export type Edge = 'before' | 'after';

/** A row that can be dragged by its handle, and onto which others can be dropped. Says at which edge one would land. */
export function useSortable({ list, id, onDrop }: Sortable) {
  const row = useRef<HTMLLIElement>(null);
  const handle = useRef<HTMLSpanElement>(null);
  const drop = useRef(onDrop);
  drop.current = onDrop;
  const [edge, setEdge] = useState<Edge>();
  useEffect(() => {
    const element = row.current;
    if (!element || !handle.current) return;
    const edgeAt = (y: number): Edge => {
      const { top, height } = element.getBoundingClientRect();
      return y < top + height / 2 ? 'before' : 'after';
    };
    return combine(
      draggable({ element, dragHandle: handle.current, getInitialData: () => ({ list, id }) }),
      dropTargetForElements({
        element,
        canDrop: ({ source }) => source.data.list === list && source.data.id !== id,
        onDrag: ({ location }) => setEdge(edgeAt(location.current.input.clientY)),
        onDragLeave: () => setEdge(undefined),
        onDrop: ({ source, location }) => {
          setEdge(undefined);
          drop.current(String(source.data.id), edgeAt(location.current.input.clientY));
        },
      }),
    );
  }, [list, id]);
  return { row, handle, edge };
}
