import axe from 'axe-core';
import { act, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import type { Designer } from '../../core/session.ts';
import { InDesigner } from './InDesigner.fixture.tsx';

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;

// jsdom has no modal dialogs.
HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
  this.open = true;
};
HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
  this.open = false;
};

let root: Root | undefined;

/** Draws it alone in the document. */
export async function draw(content: ReactNode): Promise<void> {
  await act(async () => root?.unmount());
  document.body.innerHTML = '<main><h1>Formular</h1><h2>Bereich</h2><div></div></main>';
  root = createRoot(document.querySelector('main > div') as HTMLElement);
  await act(async () => root?.render(content));
}

export const drawIn = (designer: Designer, content: ReactNode): Promise<void> =>
  draw(<InDesigner designer={designer}>{content}</InDesigner>);

/** What a person does: through labels and names, as they find them. */
export function labelled<E extends HTMLElement = HTMLInputElement>(label: string, at = 0): E {
  const found = [...document.querySelectorAll('label')].filter((own) => own.textContent === label)[at];
  const control = found && document.getElementById(found.htmlFor);
  if (!control) throw new Error(`There is no control labelled "${label}"; there are ${labels().join(', ')}.`);
  return control as E;
}

export const labels = (): string[] =>
  [...document.querySelectorAll('label')].map((own) => own.textContent ?? '');

export const button = (name: string, at = 0): HTMLButtonElement => {
  const all = [...document.querySelectorAll('button')];
  const found = all.filter((own) => nameOf(own) === name)[at];
  if (!found) throw new Error(`There is no button "${name}"; there are ${all.map(nameOf).join(', ')}.`);
  return found;
};

export const hasButton = (name: string): boolean =>
  [...document.querySelectorAll('button')].some((own) => nameOf(own) === name);

const nameOf = (own: HTMLElement): string => (own.getAttribute('aria-label') ?? own.textContent ?? '').trim();

export const press = (element: HTMLElement) =>
  act(async () => {
    element.focus();
    element.click();
  });

/** Opens a part that is folded. */
export const unfold = (title: string) =>
  act(async () => {
    const summary = [...document.querySelectorAll('summary')].find((own) =>
      own.textContent?.startsWith(title),
    );
    if (!summary) throw new Error(`Nothing "${title}" to unfold.`);
    const details = summary.parentElement as HTMLDetailsElement;
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
  });

export const type = (control: HTMLInputElement | HTMLTextAreaElement, text: string) =>
  act(async () => {
    control.focus();
    setNative(control, text);
    control.dispatchEvent(new Event('input', { bubbles: true }));
  });

export const leave = (control: HTMLElement) => act(async () => control.blur());

export const choose = (select: HTMLElement, option: string) =>
  act(async () => {
    const found = [...(select as HTMLSelectElement).options].find((own) => own.textContent === option);
    if (!found) throw new Error(`There is no "${option}"; there are ${optionsOf(select).join(', ')}.`);
    setNative(select as HTMLSelectElement, found.value);
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });

export const optionsOf = (select: HTMLElement): string[] =>
  [...(select as HTMLSelectElement).options].map((own) => own.textContent ?? '');

export const key = (element: HTMLElement, name: string) =>
  act(async () => {
    element.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));
  });

/** Lets what is on its way arrive: frames, deferred drawings. */
export const settle = (milliseconds = 30) =>
  act(() => new Promise((resolve) => setTimeout(resolve, milliseconds)));

function setNative(control: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement, text: string): void {
  const { set } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(control), 'value') ?? {};
  set?.call(control, text);
}

/** All words on the page, with plain blanks. */
export const words = (): string => (document.body.textContent ?? '').replaceAll('\u00a0', ' ');

/** What axe finds, in one line each. Colours need a browser; they are looked at there. */
export async function violations(): Promise<string[]> {
  const result = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}
