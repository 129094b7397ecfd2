import { useMemo } from 'react';
import { type Truth, truthOf } from '../../core/condition/truthOf.ts';
import type { NodeKey } from '../../core/node.ts';
import { usePreviewWalk } from '../preview/PreviewContext.tsx';

/** Whether conditions at a node hold for what is filled in in the preview; undefined where there is no preview. */
export function useTruth(node: NodeKey): (expression: string) => Truth | undefined {
  const walk = usePreviewWalk();
  return useMemo(() => (expression) => walk && truthOf(walk, node, expression).whole, [walk, node]);
}
