import { placesOf } from '@formularwerk/form/conditions';
import { memo, useDeferredValue, useMemo, useRef, useState } from 'react';
import {
  type Answer,
  answerEffects,
  hideOnAnswer,
  showOnAnswer,
  targetsOf,
} from '../../../core/condition/answerEffects.ts';
import { pageAt } from '../../../core/lookups.ts';
import type { Address, NodeKey } from '../../../core/node.ts';
import { nodeParts } from '../../../core/nodeParts.ts';
import { nameOf } from '../../../core/say.ts';
import { textOf } from '../../../core/textOf.ts';
import { ActionButton } from '../../controls/ActionButton.tsx';
import { IconButton } from '../../controls/IconButton.tsx';
import { SelectControl, type SelectOption } from '../../controls/SelectControl.tsx';
import { useDesignerTools, useForm } from '../../designerContext.ts';
import { texts } from '../texts.ts';
import { useEdit } from '../useEdit.ts';

interface AnswerEffectsProps {
  readonly address: Address;
  readonly answer: Answer;
  /** „Wenn ‚Ja‘ gewählt wird, zeige …“ */
  readonly title: string;
}

/** What an answer shows, and what else it could show. */
export const AnswerEffects = memo(({ address, answer, title }: AnswerEffectsProps) => {
  // Every condition of the form is looked at: typing doesn't wait for that.
  const form = useDeferredValue(useForm());
  const { designer } = useDesignerTools();
  const { run } = useEdit();
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const effects = useMemo(() => answerEffects(form, address, answer), [form, address, answer]);
  const close = (): void => {
    setOpen(false);
    queueMicrotask(() => opener.current?.focus());
  };
  const show = (node: string): void => {
    if (node === '') return;
    run(showOnAnswer(designer.getState().form, address, answer, node as NodeKey));
    close();
  };
  const hide = (node: NodeKey): void => {
    const command = hideOnAnswer(designer.getState().form, address, answer, node);
    if (command) run(command);
    opener.current?.focus();
  };
  return (
    <div className="fd-effects">
      {isOpen ? (
        <Targets
          {...{ form, address, title }}
          known={effects.map(({ node }) => node)}
          onChoose={show}
          onCancel={close}
        />
      ) : (
        <ActionButton look="tertiary" icon="condition" buttonRef={opener} onClick={() => setOpen(true)}>
          {title}
        </ActionButton>
      )}
      {effects.length > 0 && (
        <ul className="fd-effects__list" aria-label={title}>
          {effects.map(({ node, isEnough }) => (
            <li key={node} className="fd-effect">
              <button type="button" className="fd-link" onClick={() => designer.select(node)}>
                {nameOf(form, node)}
              </button>
              {!isEnough && <span className="fd-effect__note">{texts.effectMixed}</span>}
              <IconButton
                icon="close"
                label={texts.effectRemove(nameOf(form, node))}
                tip={texts.effectRemoveShort}
                onClick={() => hide(node)}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
});

interface TargetsProps extends Pick<AnswerEffectsProps, 'address' | 'title'> {
  readonly form: ReturnType<typeof useForm>;
  readonly known: readonly NodeKey[];
  readonly onChoose: (node: string) => void;
  readonly onCancel: () => void;
}

function Targets({ form, address, title, known, onChoose, onCancel }: TargetsProps) {
  const targets = useMemo(() => targetOptions(form, address, new Set(known)), [form, address, known]);
  const [chosen, setChosen] = useState('');
  if (targets.length === 0)
    return (
      <div className="fd-effects__choose">
        <p className="fd-note-line">{texts.effectNothing}</p>
        <div className="fd-buttons">
          <ActionButton look="tertiary" onClick={onCancel}>
            {texts.cancel}
          </ActionButton>
        </div>
      </div>
    );
  return (
    <div className="fd-effects__choose">
      <SelectControl
        label={title}
        value={chosen}
        empty={texts.effectChoose}
        options={targets}
        onSelect={setChosen}
        startsFocused
      />
      <div className="fd-buttons">
        <ActionButton look="primary" disabled={chosen === ''} onClick={() => onChoose(chosen)}>
          {texts.effectDo}
        </ActionButton>
        <ActionButton look="tertiary" onClick={onCancel}>
          {texts.cancel}
        </ActionButton>
      </div>
    </div>
  );
}

/** What stands behind a question: questions under the page they stand on, then whole pages and sections. */
function targetOptions(
  form: ReturnType<typeof useForm>,
  address: Address,
  known: ReadonlySet<NodeKey>,
): readonly SelectOption[] {
  const targets = targetsOf(form, address)
    .filter((node) => !known.has(node) && nodeParts(node)?.kind !== 'option')
    .map((node) => ({ value: node, label: nameOf(form, node), group: pageTitle(form, node) }));
  const [inPages, whole] = [true, false].map((isField) =>
    targets.filter(({ value }) => value.startsWith('field:') === isField),
  );
  return [...(inPages ?? []), ...(whole ?? [])];
}

function pageTitle(form: ReturnType<typeof useForm>, node: NodeKey): string {
  if (!node.startsWith('field:')) return texts.effectGroups;
  const page = pageAt(form, placesOf(form).get(node)?.page ?? '');
  return page ? textOf(page.title) : texts.declarations;
}
