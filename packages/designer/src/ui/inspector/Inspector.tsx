import { memo, type ReactNode, useEffect, useRef, useState } from 'react';
import { fieldAt, optionAt, pageAt, parameterAt, sectionAt } from '../../core/lookups.ts';
import type { NodeKey } from '../../core/node.ts';
import { nodeParts } from '../../core/nodeParts.ts';
import { RadioGroup } from '../controls/RadioGroup.tsx';
import { useDesignerState, useForm } from '../designerContext.ts';
import { DeclarationsInspector } from './DeclarationsInspector.tsx';
import { FieldInspector } from './FieldInspector.tsx';
import { FindingsPart } from './FindingsPart.tsx';
import { FormInspector } from './form/FormInspector.tsx';
import { headingOf } from './headingOf.ts';
import { type Level, LevelContext } from './level.ts';
import { OptionInspector } from './OptionInspector.tsx';
import { PageInspector, SectionInspector } from './PageInspector.tsx';
import { ParameterInspector } from './parameter/ParameterInspector.tsx';
import { texts } from './texts.ts';
import { UsesPart } from './UsesPart.tsx';

/** The pane that edits what is selected, as much of it as one wants to see. */
export function Inspector() {
  const [level, setLevel] = useState<Level>('simple');
  const node = useDesignerState((state) => state.selected);
  const pane = useRef<HTMLDivElement>(null);
  // Another part begins at its top.
  useEffect(() => {
    if (pane.current) pane.current.scrollTop = 0;
  }, [node]);
  return (
    <LevelContext value={level}>
      <div className="fd-inspector" ref={pane}>
        <header className="fd-inspector__header">
          <Heading node={node} />
          <RadioGroup
            label={texts.level}
            labelHidden
            look="segments"
            value={level}
            options={Object.entries(texts.levels).map(([value, label]) => ({ value, label }))}
            onSelect={(next) => setLevel(next as Level)}
          />
        </header>
        {/* Another part is another form: nothing half typed goes over to it. */}
        <div className="fd-inspector__body" key={node}>
          <FindingsPart node={node} />
          <Selected node={node} />
          {node !== 'form' && <UsesPart node={node} />}
        </div>
      </div>
    </LevelContext>
  );
}

const Heading = memo(({ node }: { readonly node: NodeKey }) => {
  const kind = useDesignerState((state) => headingOf(state.form, node).kind);
  const name = useDesignerState((state) => headingOf(state.form, node).name);
  return (
    <div className="fd-inspector__heading">
      <p className="fd-inspector__kind">{kind}</p>
      <h2 className="kern-title fd-inspector__title">{name || texts.gone}</h2>
    </div>
  );
});

/** The inspector for the kind of what is selected. */
const Selected = memo(({ node }: { readonly node: NodeKey }): ReactNode => {
  const parts = nodeParts(node);
  switch (parts?.kind) {
    case 'form':
      return <WholeForm />;
    case 'declarations':
      return <Declarations />;
    case 'section':
      return <SelectedSection id={parts.id} />;
    case 'page':
      return <SelectedPage id={parts.id} />;
    case 'field':
      return <SelectedField address={parts.address} />;
    case 'option':
      return <SelectedOption address={parts.address} id={parts.id} />;
    case 'parameter':
      return <SelectedParameter id={parts.id} />;
    default:
      return <Gone />;
  }
});

const Gone = () => <p>{texts.nothing}</p>;

const WholeForm = () => <FormInspector form={useForm()} />;

const Declarations = () => (
  <DeclarationsInspector declarations={useDesignerState((state) => state.form.declarations)} />
);

function SelectedSection({ id }: { readonly id: string }) {
  const section = useDesignerState((state) => sectionAt(state.form, id));
  return section ? <SectionInspector section={section} /> : <Gone />;
}

function SelectedPage({ id }: { readonly id: string }) {
  const page = useDesignerState((state) => pageAt(state.form, id));
  return page ? <PageInspector page={page} /> : <Gone />;
}

function SelectedField({ address }: { readonly address: string }) {
  const field = useDesignerState((state) => fieldAt(state.form, address));
  return field ? <FieldInspector field={field} address={address} /> : <Gone />;
}

function SelectedOption({ address, id }: { readonly address: string; readonly id: string }) {
  const field = useDesignerState((state) => fieldAt(state.form, address));
  const option = useDesignerState((state) => optionAt(state.form, address, id));
  return field && option ? <OptionInspector field={field} address={address} option={option} /> : <Gone />;
}

function SelectedParameter({ id }: { readonly id: string }) {
  const parameter = useDesignerState((state) => parameterAt(state.form, id));
  return parameter ? <ParameterInspector parameter={parameter} /> : <Gone />;
}
