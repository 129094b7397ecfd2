import { useCallback } from 'react';
import type { NodeKey } from '../../core/node.ts';
import { Part } from '../inspector/Part.tsx';
import { useEdit } from '../inspector/useEdit.ts';
import { Condition } from './Condition.tsx';
import { texts } from './texts.ts';

/** When a section, page, question or option is shown. */
export function NodeCondition({
  node,
  showIf,
}: {
  readonly node: NodeKey;
  readonly showIf: string | undefined;
}) {
  const { attempt } = useEdit();
  const take = useCallback(
    (expression: string | undefined, continues: boolean) =>
      attempt(
        { type: 'setCondition', node, ...(expression !== undefined && { showIf: expression }) },
        continues,
      ),
    [attempt, node],
  );
  return (
    <Part title={texts.title}>
      <Condition node={node} expression={showIf} onExpression={take} none={texts.always} />
    </Part>
  );
}
