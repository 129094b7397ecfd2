/**
 * Makes what changes the page wait while somebody presses a finger or a mouse button down: what moves away under it
 * misses the click. The functions given run at the end of the press, or at once when there is none.
 */
export function whenReleased(target: Window): {
  readonly run: (change: () => void) => void;
  readonly stop: () => void;
} {
  let isPressed = false;
  let waiting: (() => void)[] = [];
  const press = (): void => {
    isPressed = true;
  };
  // The click comes after the button is up.
  const release = (): void => void setTimeout(open);
  const open = (): void => {
    isPressed = false;
    const changes = waiting;
    waiting = [];
    for (const change of changes) change();
  };
  const events = [
    ['pointerdown', press],
    ['pointerup', release],
    ['pointercancel', release],
    ['dragend', release],
  ] as const;
  for (const [name, listen] of events) target.addEventListener(name, listen, true);
  return {
    run: (change) => {
      if (isPressed) waiting = [...waiting, change];
      else change();
    },
    stop: () => {
      for (const [name, listen] of events) target.removeEventListener(name, listen, true);
    },
  };
}
