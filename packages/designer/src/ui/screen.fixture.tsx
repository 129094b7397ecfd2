import type { FormDefinition } from '@formularwerk/form';
import axe from 'axe-core';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import type { Command } from '../core/command.ts';
import { createDesigner } from '../core/createDesigner.ts';
import type { Report } from '../core/finding.ts';
import type { NodeKey } from '../core/node.ts';
import type { DesignerPorts, PublishOutcome, SaveOutcome, WorkingForm } from '../core/ports.ts';
import { DesignerApp } from './DesignerApp.tsx';

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;

// What jsdom has not.
HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
  this.open = true;
};
HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
  this.open = false;
};

/** A form with a little of everything; „Getränke“ is asked only where alcohol is sold. */
export const festForm = (): FormDefinition => ({
  format: 1,
  id: 'fest',
  title: 'Ein Fest anmelden',
  start: { purpose: 'Für Feste', privacy: 'Wir speichern wenig.' },
  sections: [
    {
      id: 'fest',
      title: 'Das Fest',
      pages: [
        {
          id: 'was',
          title: 'Was feiern Sie?',
          fields: [
            { id: 'name', type: 'text', label: 'Name des Festes', required: true },
            { id: 'alkohol', type: 'boolean', label: 'Wird Alkohol ausgeschenkt?' },
            { id: 'getraenke', type: 'text', label: 'Getränke', showIf: 'alkohol' },
          ],
        },
        {
          id: 'wo',
          title: 'Wo feiern Sie?',
          fields: [
            {
              id: 'stellen',
              type: 'list',
              label: 'Ausschankstellen',
              item: 'Stelle',
              items: 'Stellen',
              max: 5,
              fields: [{ id: 'ort', type: 'text', label: 'Ort der Stelle' }],
            },
          ],
        },
      ],
    },
    { id: 'mehr', title: 'Zum Schluss', pages: [{ id: 'rest', title: 'Sonstiges', fields: [] }] },
  ],
  declarations: [{ id: 'richtig', type: 'boolean', label: 'Alles stimmt.', required: true }],
  delivery: { office: 'ordnungsamt' },
});

/** The server in memory: what was asked of it, and what it answers next. */
function world(form: FormDefinition, published: FormDefinition | undefined) {
  const asked: unknown[] = [];
  const answers: {
    save?: () => Promise<SaveOutcome>;
    publish?: () => Promise<PublishOutcome>;
    check?: Report;
  } = {};
  let revision = 1;
  let items = 0;
  const working: WorkingForm = {
    form: form.id,
    revision: '1',
    definition: form,
    savedAt: '2027-01-15T13:03:00Z',
    savedBy: 'Karin Kruse',
    state: published ? 'published' : 'draft',
    parameters: {},
    ...(published && {
      published: { version: '3', hash: '', publishedAt: '2027-01-10T08:00:00Z', definition: published },
    }),
  };
  const next = { version: '4', hash: '', publishedAt: '2027-01-15T13:10:00Z' };
  const ports: DesignerPorts = {
    save: (_definition, on) => {
      asked.push(['save', on]);
      return (
        answers.save?.() ??
        Promise.resolve({ outcome: 'saved', revision: String(++revision), savedAt: '2027-01-15T13:07:00Z' })
      );
    },
    keep: () => Promise.resolve(),
    check: () => Promise.resolve(answers.check ?? { problems: [], hints: [] }),
    publish: (on, note) => {
      asked.push(['publish', on, note]);
      return answers.publish?.() ?? Promise.resolve({ outcome: 'published', version: next });
    },
    versions: () =>
      Promise.resolve([
        {
          version: '3',
          hash: '',
          publishedAt: '2027-01-10T08:00:00Z',
          publishedBy: 'Frau Müller',
          current: true,
        },
        { version: '2', hash: '', publishedAt: '2026-12-01T08:00:00Z', note: 'Erste Fassung' },
      ]),
    readVersion: () => Promise.resolve(published ?? form),
    restore: (version) => {
      asked.push(['restore', version]);
      return Promise.resolve(next);
    },
    withdraw: () => {
      asked.push(['withdraw']);
      return Promise.resolve();
    },
    reload: () => Promise.resolve({ ...working, revision: String(revision) }),
    today: () => '2027-01-15',
    createItemId: () => `n${++items}`,
  };
  return { asked, answers, ports, working };
}

const open: Root[] = [];

interface Start {
  readonly form?: FormDefinition;
  readonly published?: FormDefinition;
  readonly selected?: NodeKey;
}

/** Draws the whole designer over a form in memory. */
export async function start({ form = festForm(), published, selected = 'field:name' }: Start = {}) {
  for (const root of open.splice(0)) await act(async () => root.unmount());
  document.body.innerHTML = '<div id="root"></div>';
  const { ports, working, ...server } = world(form, published);
  const designer = createDesigner({ working }, ports);
  designer.select(selected);
  const context = {
    kommune: { id: 'espelkamp', name: 'Stadt Espelkamp' },
    user: { name: 'Karin Kruse' },
    offices: [{ id: 'ordnungsamt', name: 'Ordnungsamt' }],
    blocks: [
      {
        id: 'anschrift',
        title: 'Anschrift',
        fields: [
          { id: 'strasse', type: 'text', label: 'Straße' },
          { id: 'ort', type: 'text', label: 'Ort' },
        ],
      } as const,
    ],
  };
  const left: true[] = [];
  await act(async () => {
    const root = createRoot(document.getElementById('root') as HTMLElement);
    open.push(root);
    root.render(
      <DesignerApp designer={designer} context={context} ports={ports} onLeave={() => left.push(true)} />,
    );
  });
  await settle();
  const run = async (command: Command) => {
    await act(async () => void designer.run(command));
    await settle();
  };
  return { ...server, designer, working, left, run, form: () => designer.getState().form };
}

/** Lets frames, timers and promises that are due have their turn. */
export const settle = (milliseconds = 40) =>
  act(() => new Promise((resolve) => setTimeout(resolve, milliseconds)));

/** What a person finds by its role and name, as a screen reader says it. */
export function get(role: string, name: string): HTMLElement {
  const all = [...document.querySelectorAll<HTMLElement>(SELECTORS[role] ?? `[role=${role}]`)].filter(
    isThere,
  );
  const found = all.find((element) => nameOf(element) === name);
  if (!found) throw new Error(`There is no ${role} "${name}"; there are: ${all.map(nameOf).join(' | ')}.`);
  return found;
}

const SELECTORS: Readonly<Record<string, string>> = {
  button: 'button:not([role])',
  link: 'a[href]',
  heading: 'h1, h2, h3, h4',
  textbox: 'input[type=text], textarea',
  searchbox: 'input[type=search]',
  radio: 'input[type=radio]',
  combobox: 'select',
  dialog: 'dialog[open]',
  region: 'section[aria-label]',
};

const isThere = (element: HTMLElement): boolean =>
  !element.closest('[hidden], [aria-hidden=true]') && !element.closest('dialog:not([open])');

function nameOf(element: HTMLElement): string {
  const labelledBy = element.getAttribute('aria-labelledby')?.split(' ');
  const label = (element as HTMLInputElement).labels?.[0];
  const by = labelledBy?.map((id) => document.getElementById(id)).map((own) => (own ? textOf(own) : ''));
  return words(element.getAttribute('aria-label') ?? by?.join(' ') ?? textOf(label ?? element));
}

/** The words of an element without those that are hidden from screen readers. */
function textOf(element: HTMLElement): string {
  const copy = element.cloneNode(true) as HTMLElement;
  for (const hidden of copy.querySelectorAll('[aria-hidden=true]')) hidden.remove();
  return copy.textContent ?? '';
}

const words = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What the rows of the outline say. */
export const rows = (): string[] => allRows().map(nameOf);

const allRows = () => [...document.querySelectorAll<HTMLElement>('[role=treeitem]')];

/** The row of the outline that begins with these words. */
export function row(label: string): HTMLElement {
  const found = allRows().find((own) => nameOf(own).startsWith(label));
  if (!found) throw new Error(`There is no row "${label}"; there are: ${rows().join(' | ')}.`);
  return found;
}

export const focus = async (element: HTMLElement | null) => {
  await act(async () => element?.focus());
};

export const press = async (element: HTMLElement) => {
  await act(async () => {
    element.focus();
    element.click();
  });
  await settle();
};

export const key = async (name: string, more: KeyboardEventInit = {}) => {
  await act(async () => {
    (document.activeElement ?? document.body).dispatchEvent(
      new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...more }),
    );
  });
  await settle();
};

export const type = async (control: HTMLElement, text: string) => {
  await act(async () => {
    const { set } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(control), 'value') ?? {};
    control.focus();
    set?.call(control, text);
    control.dispatchEvent(new Event('input', { bubbles: true }));
    control.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await settle();
};

/** The words of what has the focus. */
export const focused = (): string =>
  document.activeElement ? nameOf(document.activeElement as HTMLElement) : '';

/** What is read out at the moment, all live regions together. */
export const announced = (): string =>
  words(
    [...document.querySelectorAll('[role=status], [role=alert]')].map((own) => own.textContent).join(' '),
  );

export const allWords = (): string => words(document.body.textContent ?? '');

/** What axe finds, in one line each. Colours need a browser; they are looked at in the stories. */
export async function violations(): Promise<string[]> {
  const result = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}
