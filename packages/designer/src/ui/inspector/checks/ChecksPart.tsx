import type { Check } from '@formularwerk/form';
import { type ReactNode, useCallback, useState } from 'react';
import type { Patch } from '../../../core/command.ts';
import { nextFreeId } from '../../../core/idFor.ts';
import type { NodeKey } from '../../../core/node.ts';
import { ActionButton } from '../../controls/ActionButton.tsx';
import { TextsControl } from '../TextsControl.tsx';
import { texts } from '../texts.ts';
import { useEdit } from '../useEdit.ts';
import { CheckWhen } from './CheckWhen.tsx';
import { DateCheck } from './DateCheck.tsx';
import { NewCheck } from './NewCheck.tsx';
import { Severity } from './Severity.tsx';

interface ChecksPartProps {
  readonly node: NodeKey;
  readonly checks: readonly Check[] | undefined;
}

const NONE: readonly Check[] = [];

/** What can be wrong beyond the single answer: when it is told, what is said, and whether it stops somebody. */
export function ChecksPart({ node, checks = NONE }: ChecksPartProps) {
  const { run, attempt } = useEdit();
  const [isAdding, setAdding] = useState(false);
  const add = useCallback(
    (check: Omit<Check, 'id'>): string | undefined => {
      const id = nextFreeId('pruefung', new Set(checks.map((one) => one.id)));
      const refusal = attempt({ type: 'addCheck', node, check: { id, ...check } });
      if (refusal === undefined) setAdding(false);
      return refusal;
    },
    [attempt, node, checks],
  );
  return (
    <>
      <p className="fd-part__hint">{texts.checksHint}</p>
      {checks.map((check, index) => (
        <CheckBox key={check.id} node={node} name={texts.check(index + 1)} check={check}>
          <ActionButton
            look="tertiary"
            icon="remove"
            label={`${texts.removeCheck}: ${texts.check(index + 1)}`}
            onClick={() => run({ type: 'removeCheck', node, check: check.id })}
          >
            {texts.removeCheck}
          </ActionButton>
        </CheckBox>
      ))}
      {isAdding ? (
        <NewCheck node={node} onAdd={add} onCancel={() => setAdding(false)} />
      ) : (
        <div className="fd-buttons">
          <DateCheck node={node} />
          <ActionButton icon="add" onClick={() => setAdding(true)}>
            {texts.addCheck}
          </ActionButton>
        </div>
      )}
    </>
  );
}

interface CheckBoxProps {
  readonly node: NodeKey;
  readonly name: string;
  readonly check: Check;
  readonly children: ReactNode;
}

function CheckBox({ node, name, check, children }: CheckBoxProps) {
  const { attempt } = useEdit();
  const set = useCallback(
    (patch: Patch, continues = false) =>
      attempt({ type: 'editCheck', node, check: check.id, set: patch }, continues),
    [attempt, node, check.id],
  );
  const take = useCallback(
    (when: string | undefined, continues: boolean) =>
      when === undefined ? undefined : set({ when }, continues),
    [set],
  );
  return (
    <fieldset className="fd-card">
      <legend className="fd-card__title">{name}</legend>
      <CheckWhen node={node} name={name} check={check} onWhen={take} />
      <TextsControl
        label={texts.checkMessage}
        value={check.message}
        isLong
        missing={texts.textMissing}
        onText={(message, continues) => set({ message: message ?? null }, continues)}
      />
      <Severity
        value={check.severity}
        onSelect={(severity) => set({ severity: severity === 'error' ? null : severity })}
      />
      <div className="fd-buttons">{children}</div>
    </fieldset>
  );
}
