import { useMemo, useState } from 'react';
import { answerTypes } from '../../../core/answerTypes.ts';
import { ActionButton } from '../../controls/ActionButton.tsx';
import { Dialog } from '../../controls/Dialog.tsx';
import { RadioGroup } from '../../controls/RadioGroup.tsx';
import { useForm } from '../../designerContext.ts';
import type { FieldProps } from '../fieldProps.ts';
import { texts } from '../texts.ts';
import { useEdit } from '../useEdit.ts';
import { candidatesFor, typeChange } from './typeChange.ts';

/** Offers the types that a question can become, and says what each keeps and loses. */
export function ChangeTypeDialog({ field, address, onClose }: FieldProps & { readonly onClose: () => void }) {
  const { run } = useEdit();
  const form = useForm();
  const candidates = useMemo(() => candidatesFor(field), [field]);
  const [chosen, setChosen] = useState<string>(candidates[0]?.id ?? '');
  const type = answerTypes.find(({ id }) => id === chosen);
  const change = useMemo(() => type && typeChange(form, address, type), [form, address, type]);
  const canDo = change !== undefined && change.refusals.length === 0;
  return (
    <Dialog
      title={texts.changeTypeLabel}
      onClose={onClose}
      footer={
        <>
          <ActionButton
            look="primary"
            disabled={!canDo}
            onClick={() => {
              onClose();
              if (change) run(change.command);
            }}
          >
            {texts.changeTypeDo}
          </ActionButton>
          <ActionButton onClick={onClose}>{texts.cancel}</ActionButton>
        </>
      }
    >
      <RadioGroup
        label={texts.answerType}
        value={chosen}
        onSelect={setChosen}
        options={candidates.map(({ id, name, sentence }) => ({ value: id, label: name, hint: sentence }))}
      />
      {change && (
        <div className="fd-type-change" aria-live="polite">
          {change.refusals.length > 0 ? (
            <Words title={texts.changeTypeRefused} words={change.refusals} />
          ) : (
            <>
              <Words title={texts.changeTypeKept} words={change.kept} />
              {change.lost.length > 0 ? (
                <Words title={texts.changeTypeLost} words={change.lost} />
              ) : (
                <p>{texts.changeTypeNothingLost}</p>
              )}
            </>
          )}
        </div>
      )}
    </Dialog>
  );
}

const Words = ({ title, words }: { readonly title: string; readonly words: readonly string[] }) => (
  <div>
    <h3 className="fd-part__title">{title}</h3>
    <ul className="fd-words">
      {words.map((word) => (
        <li key={word}>{word}</li>
      ))}
    </ul>
  </div>
);
