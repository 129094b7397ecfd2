import { act, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;

/** A piece of the page in a document of its own. */
export async function drawn(piece: ReactNode): Promise<HTMLElement> {
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  await act(async () => createRoot(place).render(piece));
  return place;
}

/** Types into a control, as React hears it. */
export const type = (control: Element | null, text: string): Promise<void> =>
  act(async () => {
    if (!(control instanceof HTMLInputElement)) throw new Error('There is no such control.');
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(control, text);
    control.dispatchEvent(new Event('input', { bubbles: true }));
  });

export const submit = (form: Element | null): Promise<void> =>
  act(async () => void form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })));
