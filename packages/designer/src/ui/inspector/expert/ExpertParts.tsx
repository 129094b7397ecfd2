import { Disclosure } from '../../controls/Disclosure.tsx';
import { TextControl } from '../../controls/TextControl.tsx';
import type { FieldProps } from '../fieldProps.ts';
import { texts } from '../texts.ts';
import { useFieldEdit } from '../useFieldEdit.ts';
import { FieldIdPart } from './FieldIdPart.tsx';
import { JsonPart } from './JsonPart.tsx';
import { MetaPart } from './MetaPart.tsx';
import { RulesPart } from './RulesPart.tsx';

/** What only those need who know the format: names, expressions, patterns, where an answer comes from. */
export function ExpertParts({ field, address }: FieldProps) {
  const set = useFieldEdit(address);
  return (
    <>
      <Disclosure title={texts.id} summary={<code className="fd-code">{field.id}</code>}>
        <FieldIdPart field={field} address={address} />
      </Disclosure>
      <Disclosure title={texts.rules}>
        <RulesPart field={field} address={address} />
        {field.type === 'text' && (
          <TextControl
            label={texts.pattern}
            hint={texts.patternHint}
            value={field.pattern ?? ''}
            isCode
            onText={(pattern, continues) => set({ pattern: pattern || null }, continues)}
          />
        )}
      </Disclosure>
      {field.type !== 'info' && (
        <Disclosure title={texts.meta}>
          <MetaPart meta={field.meta} set={set} />
        </Disclosure>
      )}
      <JsonPart value={field} />
    </>
  );
}
