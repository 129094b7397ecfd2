import type { NodeKey } from '../../../core/node.ts';
import { Disclosure } from '../../controls/Disclosure.tsx';
import { texts } from '../texts.ts';
import { useEdit } from '../useEdit.ts';
import { ExpressionControl } from './ExpressionControl.tsx';

interface ConditionRuleProps {
  readonly node: NodeKey;
  readonly showIf: string | undefined;
}

/** The condition of a page, section or option as an expression. */
export function ConditionRule({ node, showIf }: ConditionRuleProps) {
  const { attempt } = useEdit();
  return (
    <Disclosure title={texts.rules}>
      <ExpressionControl
        label={texts.properties.showIf}
        hint={texts.rulesHint}
        value={showIf ?? ''}
        onText={(text, continues) =>
          attempt({ type: 'setCondition', node, ...(text.trim() !== '' && { showIf: text }) }, continues)
        }
      />
    </Disclosure>
  );
}
