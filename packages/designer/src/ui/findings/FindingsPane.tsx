import { useEffect, useRef } from 'react';
import type { Finding } from '../../core/finding.ts';
import { nameOf } from '../../core/say.ts';
import { ActionButton } from '../controls/ActionButton.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import { Icon } from '../controls/icons.tsx';
import { useDesignerState, useDesignerTools, useForm } from '../designerContext.ts';
import { useShell } from '../shell/ShellContext.ts';
import { texts } from './texts.ts';

/** What the check found, in place of the outline: each leads to its part of the form, and some mend it at once. */
export const FindingsPane = () => {
  const { designer } = useDesignerTools();
  const { hideFindings } = useShell();
  const findings = useDesignerState((state) => state.findings);
  const isChecking = useDesignerState((state) => state.checking);
  const isOld = useDesignerState((state) => state.findingsAreOld);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const problems = findings?.filter(({ kind }) => kind === 'problem') ?? [];
  const hints = findings?.filter(({ kind }) => kind === 'hint') ?? [];
  /** What was mended goes from the list, and the focus with it: it goes on at the top. */
  const checkAgain = () => {
    heading.current?.focus();
    void designer.check();
  };
  return (
    <div className="fd-findings">
      <div className="fd-bar">
        <h2 className="fd-bar__title" ref={heading} tabIndex={-1}>
          {texts.title}
        </h2>
        <IconButton icon="close" label={texts.close} onClick={hideFindings} />
      </div>
      <div className="fd-findings__scroll">
        <p role="status" className="fd-findings__status">
          {isChecking ? texts.checking : findings && texts.found(problems.length, hints.length)}
        </p>
        {isOld && !isChecking && findings && (
          <p className="fd-findings__old">
            {texts.old}{' '}
            <button type="button" className="fd-linkish" onClick={() => void designer.check()}>
              {texts.again}
            </button>
          </p>
        )}
        <Group title={texts.problems} findings={problems} onMended={checkAgain} />
        <Group title={texts.hints} findings={hints} onMended={checkAgain} />
      </div>
    </div>
  );
};

interface GroupProps {
  readonly title: string;
  readonly findings: readonly Finding[];
  readonly onMended: () => void;
}

const Group = ({ title, findings, onMended }: GroupProps) =>
  findings.length > 0 && (
    <section className="fd-findings__group" aria-label={title}>
      <h3>{title}</h3>
      <ul>
        {findings.map((finding) => (
          <Item
            key={`${finding.path} ${finding.code} ${finding.message}`}
            finding={finding}
            onMended={onMended}
          />
        ))}
      </ul>
    </section>
  );

const Item = ({ finding, onMended }: { readonly finding: Finding; readonly onMended: () => void }) => {
  const { designer } = useDesignerTools();
  const { showInspector } = useShell();
  const form = useForm();
  const isSelected = useDesignerState(({ selected }) => selected === finding.node);
  return (
    <li className={`fd-finding fd-finding--${finding.kind}`}>
      <Icon name={finding.kind === 'problem' ? 'problem' : 'hint'} />
      <div>
        <button
          type="button"
          className="fd-finding__go"
          aria-current={isSelected || undefined}
          onClick={() => {
            designer.select(finding.node);
            showInspector();
          }}
        >
          {nameOf(form, finding.node)}
        </button>
        <p>{finding.message}</p>
        {finding.fixes.length > 0 && (
          <div className="fd-finding__fixes">
            {finding.fixes.map((fix) => (
              <ActionButton
                key={fix.name}
                onClick={() => {
                  designer.select(finding.node);
                  if (designer.run(fix.command)) onMended();
                }}
              >
                {fix.name}
              </ActionButton>
            ))}
          </div>
        )}
      </div>
    </li>
  );
};
