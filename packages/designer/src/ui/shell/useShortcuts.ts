import { useEffect } from 'react';
import { useDesignerTools } from '../designerContext.ts';
import { useUndo } from './UndoButtons.tsx';

/**
 * Strg+Z, Strg+Umschalt+Z, Strg+Y and Strg+S wherever one is in the designer: what is typed in its controls is in the
 * form at once, so that one undo serves all. Only what is no part of the form yet keeps its own: the preview's
 * controls and those of dialogs, marked `data-own-undo`.
 */
export function useShortcuts(): void {
  const { designer } = useDesignerTools();
  const { undo, redo } = useUndo();
  useEffect(() => {
    const act = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.defaultPrevented) return;
      const key = event.key.toLowerCase();
      if (key === 's') {
        event.preventDefault();
        void designer.saveNow();
        return;
      }
      if ((key !== 'z' && key !== 'y') || hasOwnUndo(event.target)) return;
      event.preventDefault();
      if (key === 'z' && !event.shiftKey) undo();
      else redo();
    };
    document.addEventListener('keydown', act);
    return () => document.removeEventListener('keydown', act);
  });
}

const hasOwnUndo = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.matches('input, textarea, select, [contenteditable]') &&
  target.closest('[data-own-undo], dialog') !== null;
