import type { Service } from '@formularwerk/form';
import { ActionButton } from '../../controls/ActionButton.tsx';
import { TextAreaControl } from '../../controls/TextAreaControl.tsx';
import { TextControl } from '../../controls/TextControl.tsx';
import { ExpressionControl } from '../expert/ExpressionControl.tsx';
import { useLevel } from '../level.ts';
import { texts } from '../texts.ts';
import { useEdit } from '../useEdit.ts';

const NONE: readonly Service[] = [];

/** What the form is in the catalogue of services. */
export function ServicesPart({ services = NONE }: { readonly services: readonly Service[] | undefined }) {
  const { attempt } = useEdit();
  const { isExpert } = useLevel();
  const set = (next: readonly Service[], continues = false) =>
    attempt({ type: 'editForm', set: { services: next.length === 0 ? null : (next as never) } }, continues);
  return (
    <>
      <p className="fd-part__hint">{texts.servicesHint}</p>
      {services.map((service, at) => {
        const change = (property: keyof Service, value: unknown, continues: boolean) =>
          set(services.with(at, withProperty(service, property, value)), continues);
        return (
          // Services have no ids; they keep their order.
          <fieldset key={`${at}`} className="fd-card">
            <legend className="fd-card__title">{texts.service(at + 1)}</legend>
            <TextControl
              label={texts.leika}
              hint={texts.leikaHint}
              value={service.leika ?? ''}
              inputMode="numeric"
              onText={(text, continues) => change('leika', text.replace(/\s/g, '') || undefined, continues)}
            />
            <TextControl
              label={texts.ozg}
              value={service.ozg ?? ''}
              onText={(text, continues) => change('ozg', text || undefined, continues)}
            />
            <TextAreaControl
              label={texts.legalBasis}
              value={(service.legalBasis ?? []).join('\n')}
              onText={(text, continues) => change('legalBasis', linesOf(text), continues)}
            />
            {isExpert && (
              <ExpressionControl
                label={texts.serviceWhen}
                value={service.when ?? ''}
                onText={(text, continues) => change('when', text.trim() || undefined, continues)}
              />
            )}
            <div className="fd-buttons">
              <ActionButton look="tertiary" icon="remove" onClick={() => set(services.toSpliced(at, 1))}>
                {texts.removeService(at + 1)}
              </ActionButton>
            </div>
          </fieldset>
        );
      })}
      <div className="fd-buttons">
        <ActionButton icon="add" onClick={() => set([...services, {}])}>
          {texts.addService}
        </ActionButton>
      </div>
    </>
  );
}

const linesOf = (text: string): readonly string[] | undefined => {
  const lines = text.split('\n').flatMap((line) => line.trim() || []);
  return lines.length === 0 ? undefined : lines;
};

function withProperty(service: Service, property: keyof Service, value: unknown): Service {
  const { [property]: _, ...others } = service;
  return { ...others, ...(value !== undefined && { [property]: value }) };
}
