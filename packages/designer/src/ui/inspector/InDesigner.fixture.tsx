import type { FormDefinition } from '@formularwerk/form';
import type { ReactNode } from 'react';
import { createDesigner } from '../../core/createDesigner.ts';
import type { Report } from '../../core/finding.ts';
import type { NodeKey } from '../../core/node.ts';
import type { DesignerPorts, WorkingForm } from '../../core/ports.ts';
import type { Designer } from '../../core/session.ts';
import { DesignerContext } from '../designerContext.ts';
import { Announcer } from '../parts/Announcer.tsx';
import { PreviewProvider } from '../preview/PreviewContext.tsx';
import { sample } from './sample.fixture.ts';

const never = (): never => {
  throw new Error('Nothing is asked of the server here.');
};

let items = 0;

/** A world in which nothing is saved. */
const ports: DesignerPorts = {
  save: (_, revision) =>
    Promise.resolve({ outcome: 'saved', revision: `${revision}+`, savedAt: '2027-01-15T13:04:00Z' }),
  keep: () => Promise.resolve(),
  check: () => Promise.resolve({ problems: [], hints: [] }),
  publish: never,
  versions: never,
  readVersion: never,
  restore: never,
  withdraw: never,
  reload: never,
  today: () => '2027-01-15',
  createItemId: () => `n${++items}`,
};

export interface Start {
  readonly form?: FormDefinition;
  readonly selected?: NodeKey;
  /** The form as it was published. */
  readonly published?: FormDefinition;
  /** What a check finds. */
  readonly report?: Report;
}

/** A designer of a form in memory. */
export function designerOf({ form = sample(), selected = 'form', published, report }: Start = {}): Designer {
  const working: WorkingForm = {
    form: form.id,
    revision: '1',
    definition: form,
    state: published ? 'published' : 'draft',
    parameters: {},
    ...(published && {
      published: { version: '1', hash: '', publishedAt: '2027-01-01T00:00:00Z', definition: published },
    }),
  };
  const check: DesignerPorts['check'] = report ? () => Promise.resolve(report) : ports.check;
  const designer = createDesigner({ working }, { ...ports, check });
  designer.select(selected);
  return designer;
}

const context = {
  kommune: { id: 'espelkamp', name: 'Stadt Espelkamp' },
  user: { name: 'Karin Kruse' },
  offices: [
    { id: 'ordnungsamt', name: 'Ordnungsamt' },
    { id: 'bauamt', name: 'Bauamt' },
  ],
  blocks: [],
};

interface InDesignerProps {
  readonly designer: Designer;
  readonly children: ReactNode;
}

/** Draws parts of the designer as they stand inside it. */
export const InDesigner = ({ designer, children }: InDesignerProps) => (
  <DesignerContext value={{ designer, context, ports }}>
    <PreviewProvider>
      <Announcer>{children}</Announcer>
    </PreviewProvider>
  </DesignerContext>
);
