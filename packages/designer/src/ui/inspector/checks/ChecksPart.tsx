import type { Check } from '@formularwerk/form';
import { useCallback, useState } from 'react';
import type { Patch } from '../../../core/command.ts';
import { nextFreeId } from '../../../core/idFor.ts';
import type { NodeKey } from '../../../core/node.ts';
import { Condition } from '../../condition/Condition.tsx';
import { ActionButton } from '../../controls/ActionButton.tsx';
import { RadioGroup } from '../../controls/RadioGroup.tsx';
import { TextsControl } from '../TextsControl.tsx';
import { texts } from '../texts.ts';
import { useEdit } from '../useEdit.ts';

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
  readonly children: React.ReactNode;
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
      <p className="fd-label">{texts.checkWhen}</p>
      <Condition node={node} expression={check.when} onExpression={take} name={name} isCheck />
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

const Severity = (props: {
  readonly value: Check['severity'];
  readonly onSelect: (severity: string) => void;
}) => (
  <RadioGroup
    label={texts.checkSeverity}
    look="segments"
    value={props.value ?? 'error'}
    options={Object.entries(texts.checkSeverities).map(([value, label]) => ({ value, label }))}
    onSelect={props.onSelect}
  />
);

interface NewCheckProps {
  readonly node: NodeKey;
  readonly onAdd: (check: Omit<Check, 'id'>) => string | undefined;
  readonly onCancel: () => void;
}

/** A check that isn't complete yet, so that the form doesn't have it. */
function NewCheck({ node, onAdd, onCancel }: NewCheckProps) {
  const [when, setWhen] = useState<string>();
  const [message, setMessage] = useState<Check['message']>();
  const [error, setError] = useState<string>();
  const take = useCallback((expression: string | undefined) => {
    setWhen(expression);
    return undefined;
  }, []);
  const canAdd = when !== undefined && message !== undefined;
  return (
    <fieldset className="fd-card">
      <legend className="fd-card__title">{texts.newCheck}</legend>
      <p className="fd-label">{texts.checkWhen}</p>
      <Condition node={node} expression={when} onExpression={take} name={texts.newCheck} isCheck startsOpen />
      <TextsControl
        label={texts.checkMessage}
        hint={texts.checkMessageHint}
        value={message}
        isLong
        onText={(text) => {
          setMessage(text);
          return undefined;
        }}
      />
      <p className="fd-note-line" aria-live="polite">
        {error ?? (canAdd ? '' : texts.newCheckUnfinished)}
      </p>
      <div className="fd-buttons">
        <ActionButton
          look="primary"
          disabled={!canAdd}
          onClick={() => {
            if (canAdd) setError(onAdd({ when, message }));
          }}
        >
          {texts.addCheck}
        </ActionButton>
        <ActionButton look="tertiary" onClick={onCancel}>
          {texts.newCheckCancel}
        </ActionButton>
      </div>
    </fieldset>
  );
}
