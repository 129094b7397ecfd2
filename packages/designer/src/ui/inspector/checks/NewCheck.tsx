import type { Check } from '@formularwerk/form';
import { useCallback, useState } from 'react';
import type { NodeKey } from '../../../core/node.ts';
import { Condition } from '../../condition/Condition.tsx';
import { ActionButton } from '../../controls/ActionButton.tsx';
import { TextsControl } from '../TextsControl.tsx';
import { texts } from '../texts.ts';

interface NewCheckProps {
  readonly node: NodeKey;
  readonly onAdd: (check: Omit<Check, 'id'>) => string | undefined;
  readonly onCancel: () => void;
}

/** A check that isn't complete yet, so that the form doesn't have it. */
export function NewCheck({ node, onAdd, onCancel }: NewCheckProps) {
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
