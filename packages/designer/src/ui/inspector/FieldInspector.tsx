import { memo } from 'react';
import { fieldNode } from '../../core/nodeParts.ts';
import { NodeCondition } from '../condition/NodeCondition.tsx';
import { Disclosure } from '../controls/Disclosure.tsx';
import { ChecksPart } from './checks/ChecksPart.tsx';
import { ExpertParts } from './expert/ExpertParts.tsx';
import type { FieldProps } from './fieldProps.ts';
import { useLevel } from './level.ts';
import { AutocompletePart, isFillable } from './limits/AutocompletePart.tsx';
import { ErrorTextsPart } from './limits/ErrorTextsPart.tsx';
import { InfoPart, LabelPart } from './parts/LabelPart.tsx';
import { PersonalDataPart } from './parts/PersonalDataPart.tsx';
import { RequiredPart } from './parts/RequiredPart.tsx';
import { partsOf } from './partsOf.tsx';
import { texts } from './texts.ts';
import { AnswerTypePart } from './type/AnswerTypePart.tsx';

/** Everything about a question, as much of it as the level shows. */
export const FieldInspector = memo(({ field, address }: FieldProps) => {
  const { isAdvanced, isExpert } = useLevel();
  const { Essential, Form, Limits } = partsOf(field.type);
  const node = fieldNode(address);
  return (
    <>
      {field.type === 'info' ? (
        <InfoPart field={field} address={address} />
      ) : (
        <LabelPart field={field} address={address} />
      )}
      <AnswerTypePart field={field} address={address} />
      {Essential && <Essential field={field} address={address} />}
      {canBeRequired(field) && <RequiredPart field={field} address={address} />}
      <NodeCondition node={node} showIf={field.showIf} />
      {isAdvanced && (
        <div className="fd-disclosures">
          {Form && (
            <Disclosure title={texts.textForm}>
              <Form field={field} address={address} />
            </Disclosure>
          )}
          {Limits && (
            <Disclosure title={field.type === 'computed' ? texts.calculation : texts.limits}>
              <Limits field={field} address={address} />
            </Disclosure>
          )}
          {field.type !== 'info' && (
            <Disclosure title={texts.checks} {...counted(field.checks?.length)}>
              <ChecksPart node={node} checks={field.checks} />
            </Disclosure>
          )}
          {'label' in field && hasErrors(field) && (
            <Disclosure title={texts.errors} {...counted(Object.keys(field.errors ?? {}).length)}>
              <ErrorTextsPart field={field} address={address} />
            </Disclosure>
          )}
          {canBeRequired(field) && (
            <Disclosure title={texts.autocompleteWithFields}>
              {isFillable(field) && <AutocompletePart field={field} address={address} />}
              <PersonalDataPart field={field} address={address} />
            </Disclosure>
          )}
          {isExpert && <ExpertParts field={field} address={address} />}
        </div>
      )}
    </>
  );
});

const counted = (count: number | undefined): { summary?: string } =>
  count ? { summary: String(count) } : {};

type Unrequired = { readonly type: 'group' | 'list' | 'computed' | 'info' };

const canBeRequired = (field: FieldProps['field']): field is Exclude<FieldProps['field'], Unrequired> =>
  !['group', 'list', 'computed', 'info'].includes(field.type);

type Unexplained = { readonly type: 'group' | 'computed' | 'info' };

const hasErrors = (field: FieldProps['field']): field is Exclude<FieldProps['field'], Unexplained> =>
  !['group', 'computed', 'info'].includes(field.type);
