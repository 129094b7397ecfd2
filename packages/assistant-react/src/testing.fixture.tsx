import type { AssistantPorts, Filing, Receipt, SaveResult, SubmitResult } from '@formularwerk/assistant';
import type { FileAnswer } from '@formularwerk/form';
import axe from 'axe-core';
import { act } from 'react';
import { hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { AssistantApp, type AssistantAppProps } from './AssistantApp.tsx';
import type { AssistantStart } from './assistantStart.ts';
import { plan } from './sample.fixture.ts';

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;

export const receipt: Receipt = {
  id: 's1',
  reference: 'ESP-2027-ABC234',
  receivedAt: '2027-01-15T13:05:00Z',
  statusUrl: '/x',
  accessToken: 't',
};

/** The world in memory. */
export function world() {
  const saves: Filing[] = [];
  const answers: { save?: () => Promise<SaveResult>; submit?: () => Promise<SubmitResult> } = {};
  let items = 0;
  const ports: AssistantPorts = {
    save: (filing) => {
      saves.push(filing);
      return (
        answers.save?.() ??
        Promise.resolve({ outcome: 'saved', revision: 'r2', savedAt: '2027-01-15T13:04:00Z' })
      );
    },
    submit: () => answers.submit?.() ?? Promise.resolve({ outcome: 'received', receipt }),
    joinFiles: () => Promise.resolve({ outcome: 'stored', file: JSON.parse(plan) as FileAnswer }),
    upload: () => Promise.resolve({ outcome: 'stored', file: JSON.parse(plan) as FileAnswer }),
    today: () => '2027-01-15',
    createItemId: () => `n${++items}`,
    createKey: () => 'key',
  };
  return { saves, answers, ports };
}

window.scrollTo = () => undefined; // jsdom has none

const open: Root[] = [];

/** Draws on the "server" into an empty document; nothing runs yet. */
export function serve(start: AssistantStart): HTMLElement {
  for (const root of open.splice(0)) act(() => root.unmount());
  history.replaceState(null, '', `${start.base}/start`);
  document.title = 'Titel';
  document.body.innerHTML = `<main>${renderToString(<AssistantApp start={start} />)}</main>`;
  return document.querySelector('main') as HTMLElement;
}

/** Takes over what was served. */
export async function takeOver(start: AssistantStart, props: Omit<AssistantAppProps, 'start'> = {}) {
  const container = document.querySelector('main') as HTMLElement;
  const complaints: unknown[] = [];
  await act(async () => {
    open.push(
      hydrateRoot(container, <AssistantApp start={start} leave={() => undefined} {...props} />, {
        onRecoverableError: (error) => complaints.push(error),
      }),
    );
  });
  return complaints;
}

/** Serves and takes over at once. */
export async function run(start: AssistantStart, props: Omit<AssistantAppProps, 'start'> = {}) {
  const own = world();
  serve(start);
  await takeOver(start, { ports: own.ports, ...props });
  return own;
}

/** Lets what is on its way arrive. */
export const settle = (milliseconds = 0) =>
  act(() => new Promise((resolve) => setTimeout(resolve, milliseconds)));

/** What a person does: through labels and names, as they find them. */
export const labelled = <E extends HTMLElement = HTMLInputElement>(label: string): E => {
  const found = [...document.querySelectorAll('label')].find(
    (own) => own.textContent?.replace(/\s*\((freiwillig|optional)\)$/, '') === label,
  );
  const control = found && document.getElementById(found.htmlFor);
  if (!control) throw new Error(`There is no control labelled "${label}".`);
  return control as E;
};

export const button = (name: string): HTMLButtonElement => {
  const all = [...document.querySelectorAll('button')].filter(
    (own) => own.getAttribute('aria-hidden') !== 'true',
  );
  const found = all.find((own) => (own.getAttribute('aria-label') ?? own.textContent) === name);
  if (!found)
    throw new Error(
      `There is no button "${name}"; there are ${all.map((own) => own.textContent).join(', ')}.`,
    );
  return found;
};

export const link = (name: string): HTMLAnchorElement => {
  const found = [...document.querySelectorAll('a')].find(
    (own) => (own.getAttribute('aria-label') ?? own.textContent) === name,
  );
  if (!found) throw new Error(`There is no link "${name}".`);
  return found;
};

export const press = (element: HTMLElement) => act(async () => element.click());

export const type = (label: string, text: string) =>
  act(async () => {
    const control = labelled<HTMLInputElement | HTMLTextAreaElement>(label);
    setNative(control, text);
    control.dispatchEvent(new Event('input', { bubbles: true }));
  });

/** Types as somebody does before any script runs. */
export function setNative(
  control: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement,
  text: string,
): void {
  const { set } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(control), 'value') ?? {};
  set?.call(control, text);
}

/** Leaves a field for the next control, as with the tab key. */
export const leaveField = (
  label: string,
  relatedTarget: HTMLElement | null = document.querySelector('form textarea, form input:not([type=hidden])'),
) =>
  act(async () =>
    labelled(label).dispatchEvent(new FocusEvent('focusout', { bubbles: true, relatedTarget })),
  );

/** All words on the page, with plain blanks. */
export const words = (): string => (document.body.textContent ?? '').replaceAll('\u00a0', ' ');

export const heading = (): string => document.querySelector('h1')?.textContent ?? '';

/** What axe finds, in one line each. Colours need a browser; they are looked at there. */
export async function violations(): Promise<string[]> {
  const result = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}
