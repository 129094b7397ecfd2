import type { FormDefinition } from '@formularwerk/form';
import axe from 'axe-core';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import type { Command } from '../core/command.ts';
import { createDesigner } from '../core/createDesigner.ts';
import type { NodeKey } from '../core/node.ts';
import { DesignerApp } from './DesignerApp.tsx';
import { festForm, surroundings, world } from './world.fixture.ts';

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;

// What jsdom has not.
HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
  this.open = true;
};
HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
  this.open = false;
};

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
  const left: true[] = [];
  await act(async () => {
    const root = createRoot(document.getElementById('root') as HTMLElement);
    open.push(root);
    root.render(
      <DesignerApp
        designer={designer}
        context={surroundings}
        ports={ports}
        onLeave={() => left.push(true)}
      />,
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
