import type { Field, FormDefinition } from '@formularwerk/form';
import type { StoryObj } from '@storybook/react-vite';
import { type ComponentType, type ReactNode, useEffect, useState } from 'react';
import { fieldAt } from '../../core/lookups.ts';
import type { Address } from '../../core/node.ts';
import { labelOf } from '../../core/say.ts';
import type { Designer } from '../../core/session.ts';
import { useDesignerState } from '../designerContext.ts';
import { Pane, SEVERAL, State } from '../states.fixture.tsx';
import type { FieldProps } from './fieldProps.ts';
import { designerOf, InDesigner, type Start } from './InDesigner.fixture.tsx';
import { type Level, LevelContext } from './level.ts';
import { sample } from './sample.fixture.ts';

export interface Place extends Start {
  readonly level?: Level;
  /** What is done before one looks. */
  readonly act?: (designer: Designer) => void;
}

type Play = NonNullable<StoryObj['play']>;

/** Several states of parts of the inspector on a page, by name. */
export const inStatesOfPane = (
  states: Readonly<Record<string, ReactNode>>,
  place?: Place,
  play?: Play,
): StoryObj =>
  inPane(
    Object.entries(states).map(([name, parts]) => (
      <State key={name} name={name}>
        <div className="fd-inspector__body">{parts}</div>
      </State>
    )),
    place,
    play,
  );

const InPane = ({ place, children }: { readonly place: Place; readonly children: ReactNode }) => {
  const { level = 'simple', act } = place;
  const [designer] = useState(() => designerOf(place));
  useEffect(() => act?.(designer), [act, designer]);
  return (
    <InDesigner designer={designer}>
      <LevelContext value={level}>
        <Pane>{children}</Pane>
      </LevelContext>
    </InDesigner>
  );
};

/** A story of parts of the inspector, on one of its levels. */
export const inPane = (children: ReactNode, place: Place = {}, play?: Play): StoryObj => ({
  parameters: SEVERAL,
  render: () => <InPane place={place}>{children}</InPane>,
  ...(play && { play }),
});

interface OfQuestionProps<F extends Field> {
  readonly part: ComponentType<FieldProps<F>>;
  readonly address: Address;
}

/** A part of a question, as the form has it by now. */
function OfQuestion<F extends Field>({ part: Part, address }: OfQuestionProps<F>) {
  const field = useDesignerState(({ form }) => fieldAt(form, address));
  return field && <Part field={field as F} address={address} />;
}

/** A story of a part of a question of the form. */
export const ofQuestion = <F extends Field>(
  part: ComponentType<FieldProps<F>>,
  address: Address,
  place: Place = {},
  play?: Play,
): StoryObj => inPane(<OfQuestion part={part} address={address} />, place, play);

/** A story of a part of several questions, which are on a last page of the form; their words say in what state it is. */
export const ofQuestions = <F extends Field>(
  part: ComponentType<FieldProps<F>>,
  fields: readonly F[],
  place: Place = {},
  play?: Play,
): StoryObj =>
  inStatesOfPane(
    Object.fromEntries(
      fields.map((field) => [labelOf(field), <OfQuestion key={field.id} part={part} address={field.id} />]),
    ),
    { ...place, form: withQuestions(fields, place.form) },
    play,
  );

/** The form with a last page of these questions. */
export const withQuestions = (fields: readonly Field[], form: FormDefinition = sample()): FormDefinition => ({
  ...form,
  sections: [
    ...form.sections,
    { id: 'zuletzt', title: 'Zuletzt', pages: [{ id: 'zuletzt', title: 'Zuletzt', fields: [...fields] }] },
  ],
});
