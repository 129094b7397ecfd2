import type { FormDefinition } from '@formularwerk/form';
import type { StoryObj } from '@storybook/react-vite';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import f06 from '../../../../forms/sondernutzung/form.json' with { type: 'json' };
import { createDesigner } from '../core/createDesigner.ts';
import type { NodeKey } from '../core/node.ts';
import type { Designer } from '../core/session.ts';
import { DesignerContext, type Surroundings } from './designerContext.ts';
import { Announcer } from './parts/Announcer.tsx';
import { PreviewProvider } from './preview/PreviewContext.tsx';
import { festForm, surroundings, world } from './world.fixture.ts';

type World = ReturnType<typeof world>;

/** How a story begins. */
export interface Stage {
  readonly form?: FormDefinition;
  readonly published?: FormDefinition;
  readonly selected?: NodeKey;
  /** What is otherwise where one works. */
  readonly around?: Partial<Surroundings>;
  /** Makes the world answer otherwise, before anything is asked of it. */
  readonly arrange?: (world: World) => void;
  /** What is done before one looks. */
  readonly act?: (designer: Designer) => void;
}

/** A designer over a form in memory, made once. */
export function useStage({ form = festForm(), published, selected = 'field:name', arrange, act }: Stage) {
  const [stage] = useState(() => {
    const own = world(form, published);
    arrange?.(own);
    const designer = createDesigner({ working: own.working }, own.ports);
    designer.select(selected);
    return { designer, ports: own.ports };
  });
  useEffect(() => {
    act?.(stage.designer);
  }, [act, stage]);
  return stage;
}

interface OnStageProps {
  readonly stage: Stage;
  readonly children: ReactNode;
}

/** Draws a part of the screen as it stands in the designer. */
export const OnStage = ({ stage, children }: OnStageProps) => {
  const { designer, ports } = useStage(stage);
  const { around } = stage;
  const tools = useMemo(
    () => ({ designer, ports, context: { ...surroundings, ...around } }),
    [designer, ports, around],
  );
  useEffect(() => {
    designer.start();
    return designer.stop;
  }, [designer]);
  return (
    <DesignerContext value={tools}>
      <PreviewProvider>
        <Announcer>
          <div className="fd">{children}</div>
        </Announcer>
      </PreviewProvider>
    </DesignerContext>
  );
};

/** A story of a part on its stage. */
export const staged = (
  children: ReactNode,
  stage: Stage = {},
  play?: NonNullable<StoryObj['play']>,
): StoryObj => ({
  render: () => <OnStage stage={stage}>{children}</OnStage>,
  ...(play && { play }),
});

/** On a small phone. */
export const NARROW = { viewport: { value: 'narrow', isRotated: false } };

/** As long as German words get. */
export const LONG = 'Straßensondernutzungserlaubnisgebührenbefreiungstatbestand';

/** The form with words that are longer than any line. */
export const longForm = (): FormDefinition =>
  JSON.parse(JSON.stringify(festForm()).replace(/"(title|label)":"([^"]*)"/g, `"$1":"$2 ${LONG}"`));

/** A form that a municipality really uses, with a hundred rows in its outline. */
export const sondernutzung = (): FormDefinition => f06 as unknown as FormDefinition;

/** A form of a thousand questions on a hundred pages. */
export const thousand = (): FormDefinition => ({
  ...festForm(),
  title: 'Ein sehr großes Formular',
  sections: Array.from({ length: 10 }, (_, section) => ({
    id: `abschnitt${section}`,
    title: `Abschnitt ${section + 1}`,
    pages: Array.from({ length: 10 }, (_, page) => ({
      id: `seite${section}x${page}`,
      title: `Seite ${section * 10 + page + 1}`,
      fields: Array.from({ length: 10 }, (_, field) => ({
        id: `frage${section}x${page}x${field}`,
        type: 'text' as const,
        label: `Frage ${section * 100 + page * 10 + field + 1}`,
        required: true,
      })),
    })),
  })),
});
