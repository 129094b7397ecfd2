import { memo, useMemo } from 'react';
import type { NodeKey } from '../../core/node.ts';
import { ActionButton } from '../controls/ActionButton.tsx';
import { Icon } from '../controls/icons.tsx';
import { useDesignerState, useDesignerTools } from '../designerContext.ts';
import { texts } from './texts.ts';

/** What the last check found at this part, with what puts it right at one press. */
export const FindingsPart = memo(({ node }: { readonly node: NodeKey }) => {
  const { designer } = useDesignerTools();
  const findings = useDesignerState((state) => state.findings);
  const own = useMemo(() => (findings ?? []).filter((finding) => finding.node === node), [findings, node]);
  if (own.length === 0) return undefined;
  return (
    <ul className="fd-findings-here" aria-label={texts.findings}>
      {own.map((finding) => (
        <li
          key={`${finding.path} ${finding.code}`}
          className={`fd-finding-here fd-finding-here--${finding.kind}`}
        >
          <Icon name={finding.kind} />
          <div>
            <p>{finding.message}</p>
            {finding.fixes.length > 0 && (
              <div className="fd-buttons">
                {finding.fixes.map((fix) => (
                  <ActionButton key={fix.name} onClick={() => designer.run(fix.command)}>
                    {fix.name}
                  </ActionButton>
                ))}
              </div>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
});
