import type { FormDefinition } from '@formularwerk/form';
import { Disclosure } from '../../controls/Disclosure.tsx';
import { RadioGroup } from '../../controls/RadioGroup.tsx';
import { SelectControl } from '../../controls/SelectControl.tsx';
import { useDesignerTools } from '../../designerContext.ts';
import { ChecksPart } from '../checks/ChecksPart.tsx';
import { ExpressionControl } from '../expert/ExpressionControl.tsx';
import { JsonPart } from '../expert/JsonPart.tsx';
import { useLevel } from '../level.ts';
import { TextsControl } from '../TextsControl.tsx';
import { texts } from '../texts.ts';
import { useEdit } from '../useEdit.ts';
import { LanguagesPart } from './LanguagesPart.tsx';
import { ParametersPart } from './ParametersPart.tsx';
import { ServicesPart } from './ServicesPart.tsx';
import { StartPart, startSummary } from './StartPart.tsx';

/** Everything about the form as a whole. */
export function FormInspector({ form }: { readonly form: FormDefinition }) {
  const { attempt } = useEdit();
  const { isAdvanced, isExpert } = useLevel();
  return (
    <>
      <TextsControl
        label={texts.formTitle}
        value={form.title}
        missing={texts.titleMissing}
        onText={(title, continues) => attempt({ type: 'editForm', set: { title: title ?? null } }, continues)}
      />
      <OfficeControl office={form.delivery.office} />
      <RadioGroup
        label={texts.status}
        value={form.status ?? 'geprueft'}
        options={Object.entries(texts.statuses).map(([value, label]) => ({ value, label }))}
        onSelect={(status) => attempt({ type: 'editForm', set: { status } })}
      />
      <div className="fd-disclosures">
        <Disclosure title={texts.startPage} summary={startSummary(form.start)}>
          <StartPart start={form.start} />
        </Disclosure>
        <Disclosure title={texts.parameters} {...counted(form.parameters)}>
          <ParametersPart parameters={form.parameters} />
        </Disclosure>
        {isAdvanced && (
          <>
            <Disclosure title={texts.languages} {...counted(form.languages)}>
              <LanguagesPart languages={form.languages} />
            </Disclosure>
            <Disclosure title={texts.services} {...counted(form.services)}>
              <ServicesPart services={form.services} />
            </Disclosure>
            <Disclosure title={texts.checks} {...counted(form.checks)}>
              <ChecksPart node="form" checks={form.checks} />
            </Disclosure>
          </>
        )}
        {isExpert && (
          <>
            <Disclosure title={texts.rules}>
              <ExpressionControl
                label={texts.properties.validAt}
                hint={texts.rulesHint}
                value={form.validAt ?? ''}
                onText={(validAt, continues) =>
                  attempt(
                    { type: 'editForm', set: { validAt: validAt.trim() === '' ? null : validAt } },
                    continues,
                  )
                }
              />
            </Disclosure>
            <JsonPart value={form} />
          </>
        )}
      </div>
    </>
  );
}

const counted = (all: readonly unknown[] | undefined): { summary?: string } =>
  all && all.length > 0 ? { summary: String(all.length) } : {};

/** Who gets the applications; an office that isn't offered any more is still shown. */
function OfficeControl({ office }: { readonly office: string }) {
  const { context } = useDesignerTools();
  const { attempt } = useEdit();
  const known = context.offices.some(({ id }) => id === office);
  return (
    <SelectControl
      label={texts.office}
      hint={texts.officeHint}
      value={office}
      options={[
        ...(known ? [] : [{ value: office, label: office }]),
        ...context.offices.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      onSelect={(next) => attempt({ type: 'editForm', set: { delivery: { office: next } } })}
    />
  );
}
