import type { Parameter } from '@formularwerk/form';
import { memo } from 'react';
import type { Patch } from '../../../core/command.ts';
import { parameterAt } from '../../../core/lookups.ts';
import { ActionButton } from '../../controls/ActionButton.tsx';
import { Disclosure } from '../../controls/Disclosure.tsx';
import { SelectControl } from '../../controls/SelectControl.tsx';
import { useDesignerState, useDesignerTools } from '../../designerContext.ts';
import { IdControl } from '../expert/IdControl.tsx';
import { JsonPart } from '../expert/JsonPart.tsx';
import { useLevel } from '../level.ts';
import { TextsControl } from '../TextsControl.tsx';
import { texts } from '../texts.ts';
import { useEdit } from '../useEdit.ts';
import { SampleControl } from './SampleControl.tsx';
import { firstSample } from './samples.ts';
import { TablePart } from './TablePart.tsx';

/** Everything about something that the municipality sets. */
export const ParameterInspector = memo(({ parameter }: { readonly parameter: Parameter }) => {
  const { designer } = useDesignerTools();
  const { run, attempt } = useEdit();
  const { isExpert } = useLevel();
  const published = useDesignerState((state) => state.working.published?.definition);
  const { id } = parameter;
  const set = (patch: Patch, continues = false) =>
    attempt({ type: 'editParameter', parameter: id, set: patch }, continues);
  return (
    <>
      <div className="fd-buttons">
        <ActionButton look="tertiary" icon="back" onClick={() => designer.select('form')}>
          {texts.toForm}
        </ActionButton>
      </div>
      <TextsControl
        label={texts.parameterLabel}
        value={parameter.label}
        missing={texts.textMissing}
        onText={(label, continues) => set({ label: label ?? null }, continues)}
      />
      <TextsControl
        label={texts.parameterHelp}
        value={parameter.help}
        isLong
        onText={(help, continues) => set({ help: help ?? null }, continues)}
      />
      <SelectControl
        label={texts.parameterType}
        value={parameter.type}
        options={Object.entries(texts.parameterTypes).map(([value, label]) => ({ value, label }))}
        onSelect={(type) =>
          run({ type: 'editParameter', parameter: id, set: { type, ...firstSample(type) } })
        }
      />
      {parameter.type === 'table' ? (
        <TablePart parameter={parameter} />
      ) : (
        <SampleControl
          label={texts.parameterSample}
          hint={texts.parameterSampleHint}
          type={parameter.type}
          value={parameter.sample as string | number | boolean}
          onValue={(sample, continues) =>
            sample === undefined ? texts.parameterSampleMissing : set({ sample }, continues)
          }
        />
      )}
      <div className="fd-buttons">
        <ActionButton
          look="danger"
          icon="remove"
          onClick={() => {
            if (run({ type: 'removeParameter', parameter: id })) designer.select('form');
          }}
        >
          {texts.parameterRemove}
        </ActionButton>
      </div>
      {isExpert && (
        <div className="fd-disclosures">
          <Disclosure title={texts.id} summary={<code className="fd-code">{id}</code>}>
            <IdControl
              id={id}
              isPublished={published !== undefined && parameterAt(published, id) !== undefined}
              onRename={(next) => {
                const refusal = attempt({ type: 'renameParameter', parameter: id, id: next });
                const renamed = `parameter:${next}` as const;
                if (refusal === undefined && designer.getState().selected !== renamed)
                  designer.select(renamed);
                return refusal;
              }}
            />
          </Disclosure>
          <JsonPart value={parameter} />
        </div>
      )}
    </>
  );
});
