import type { UseFormRegisterReturn } from 'react-hook-form';
import type { ControlProps } from '../screen.ts';

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/**
 * Registers a native control with react-hook-form without letting it write to the control. On registering it would set
 * what it believes the value to be, and so wipe out what somebody typed or ticked before the script ran.
 */
export const nativeRegister = (registered: UseFormRegisterReturn): ControlProps => ({
  name: registered.name,
  onChange: registered.onChange,
  onBlur: registered.onBlur,
  ref: (element: Control | null) => {
    const restore = element ? remember(element) : undefined;
    registered.ref(element);
    restore?.();
  },
});

/** Remembers a control's state, and that of all boxes or radio buttons of its name; gives what puts it back. */
function remember(element: Control): () => void {
  if (!isCheckable(element)) {
    const { value } = element;
    return () => {
      if (element.value !== value) element.value = value;
    };
  }
  const states = namesakes(element).map((box) => [box, box.checked] as const);
  return () => {
    for (const [box, checked] of states) box.checked = checked;
  };
}

const isCheckable = (element: Control): element is HTMLInputElement =>
  element.type === 'radio' || element.type === 'checkbox';

const namesakes = (element: HTMLInputElement): HTMLInputElement[] => {
  const controls = element.form ? [...element.form.elements] : [element];
  return controls.filter(
    (other): other is HTMLInputElement =>
      other instanceof HTMLInputElement && isCheckable(other) && other.name === element.name,
  );
};
