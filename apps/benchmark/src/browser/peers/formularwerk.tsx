import '@kern-ux/native/dist/kern.min.css';
import '@formularwerk/assistant-react/assistant.css';
import { type AssistantPorts, createAssistant } from '@formularwerk/assistant';
import { AssistantApp, type AssistantStart, sessionStart } from '@formularwerk/assistant-react';
import type { Field, FormDefinition } from '@formularwerk/form';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { offer } from '../peer.ts';
import { choicesOf, type Question, type Sample } from '../sample.ts';

const TODAY = '2027-01-15';
const EXPIRES = '2027-02-15T12:00:00Z';

const unused = () => Promise.reject(new Error('Nothing is sent here.'));
const ports: AssistantPorts = {
  save: async () => ({ outcome: 'saved', revision: '2', savedAt: `${TODAY}T12:00:00Z` }),
  submit: unused,
  upload: unused,
  joinFiles: unused,
  today: () => TODAY,
  createItemId: () => 'i',
  createKey: () => 'k',
};

/** Ourselves: drawn here alone, or, as in the product, taken over where the page has come drawn. */
offer({
  mount(container, sample, inSteps) {
    const definition = definitionOf(sample, inSteps);
    const place = { kind: 'page', page: 'schritt0' } as const;
    const kommune = { id: 'espelkamp', name: 'Stadt Espelkamp' };
    const start: AssistantStart = {
      kommune,
      published: { kommune, version: '1', hash: 'probe', definition, parameters: {}, muster: false },
      context: { today: TODAY },
      filing: { entries: {}, saved: [], place },
      place,
      draft: { id: 'd', revision: '1', expiresAt: EXPIRES },
      base: '/espelkamp/probe/antrag',
      showProblems: false,
      key: 'k',
    };
    const assistant = createAssistant(sessionStart(start), ports);
    assistant.start();
    const app = <AssistantApp start={start} embedded={{ assistant }} />;
    if (container.firstElementChild) hydrateRoot(container, app);
    else createRoot(container).render(app);
    return {
      control: (id) => container.querySelector(`[name="${id}"]`),
      visible: () => container.querySelector<HTMLInputElement>('[name=_shown]')?.value.split(' ').length ?? 0,
      value: (id) => assistant.getState().session.filing.entries[id],
      validate: () => container.querySelector<HTMLElement>('button[value=next]:not([aria-hidden])')?.click(),
      errors: () => container.querySelectorAll('form .kern-error').length,
    };
  },
});

function definitionOf({ questions, steps, switchId }: Sample, inSteps: boolean): FormDefinition {
  const pages = (inSteps ? steps : [questions]).map((own, index) => ({
    id: `schritt${index}`,
    title: `Schritt ${index + 1}`,
    fields: own.map((question) => fieldOf(question, switchId)),
  }));
  return {
    format: 1,
    id: 'probe',
    title: 'Probe',
    sections: [{ id: 'alles', title: 'Alles', pages }],
    delivery: { office: 'amt' },
  };
}

const TYPES = {
  text: 'text',
  number: 'integer',
  checkbox: 'boolean',
  select: 'choice',
  radio: 'choice',
  date: 'date',
} as const;

const fieldOf = (question: Question, switchId: string): Field =>
  ({
    id: question.id,
    type: TYPES[question.kind],
    label: question.label,
    required: question.required,
    ...(question.conditional && { showIf: `${switchId} = true` }),
    ...(TYPES[question.kind] === 'choice' && {
      options: choicesOf(question).map((label, index) => ({ id: `a${index}`, label })),
    }),
  }) as Field;
