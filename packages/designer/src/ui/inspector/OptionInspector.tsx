import type { Field, Option } from '@formularwerk/form';
import { memo } from 'react';
import type { Patch } from '../../core/command.ts';
import { optionAt } from '../../core/lookups.ts';
import type { Address } from '../../core/node.ts';
import { optionNode } from '../../core/nodeParts.ts';
import { textOf } from '../../core/textOf.ts';
import { NodeCondition } from '../condition/NodeCondition.tsx';
import { ActionButton } from '../controls/ActionButton.tsx';
import { Checkbox } from '../controls/Checkbox.tsx';
import { Disclosure } from '../controls/Disclosure.tsx';
import { useDesignerState, useDesignerTools } from '../designerContext.ts';
import { ConditionRule } from './expert/ConditionRule.tsx';
import { IdControl } from './expert/IdControl.tsx';
import { JsonPart } from './expert/JsonPart.tsx';
import { useLevel } from './level.ts';
import { AnswerEffects } from './options/AnswerEffects.tsx';
import { TextsControl } from './TextsControl.tsx';
import type { WrittenText } from './textIn.ts';
import { texts } from './texts.ts';
import { useEdit } from './useEdit.ts';

interface OptionInspectorProps {
  readonly field: Field;
  readonly address: Address;
  readonly option: Option;
}

/** Everything about one answer of a question. */
export const OptionInspector = memo(({ field, address, option }: OptionInspectorProps) => {
  const { designer } = useDesignerTools();
  const { attempt } = useEdit();
  const { isExpert } = useLevel();
  const published = useDesignerState((state) => state.working.published?.definition);
  const node = optionNode(address, option.id);
  const set = (patch: Patch, continues = false) =>
    attempt({ type: 'editOption', field: address, option: option.id, set: patch }, continues);
  const take =
    (property: 'label' | 'help' | 'group') => (text: WrittenText | undefined, continues: boolean) =>
      set({ [property]: text ?? null }, continues);
  return (
    <>
      <div className="fd-buttons">
        <ActionButton look="tertiary" icon="back" onClick={() => designer.select(`field:${address}`)}>
          {texts.backToQuestion}
        </ActionButton>
      </div>
      <TextsControl
        label={texts.optionText}
        value={option.label}
        missing={texts.optionMissing}
        onText={take('label')}
      />
      <AnswerEffects address={address} answer={option.id} title={texts.effects(textOf(option.label))} />
      <TextsControl label={texts.optionHelp} value={option.help} isLong onText={take('help')} />
      <TextsControl
        label={texts.optionGroup}
        hint={texts.optionGroupHint}
        value={option.group}
        onText={take('group')}
      />
      {field.type === 'choices' && (
        <Checkbox
          label={texts.exclusive}
          hint={texts.exclusiveHint}
          checked={option.exclusive === true}
          onChange={(isOne) => set({ exclusive: isOne || null })}
        />
      )}
      <NodeCondition node={node} showIf={option.showIf} />
      {isExpert && (
        <div className="fd-disclosures">
          <Disclosure title={texts.id} summary={<code className="fd-code">{option.id}</code>}>
            <IdControl
              id={option.id}
              isPublished={published !== undefined && optionAt(published, address, option.id) !== undefined}
              onRename={(id) => {
                const refusal = attempt({ type: 'renameOption', field: address, option: option.id, id });
                const renamed = optionNode(address, id);
                if (refusal === undefined && designer.getState().selected !== renamed)
                  designer.select(renamed);
                return refusal;
              }}
            />
          </Disclosure>
          <ConditionRule node={node} showIf={option.showIf} />
          <JsonPart value={option} />
        </div>
      )}
    </>
  );
});
