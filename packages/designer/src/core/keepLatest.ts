/** Stores values one at a time; of those that come in while one is being stored, only the latest. Failures are left alone: the next one is tried. */
export function keepLatest<T>(store: (value: T) => Promise<void>): (value: T) => void {
  let waiting: { readonly value: T } | undefined;
  let isBusy = false;
  const next = async (): Promise<void> => {
    isBusy = true;
    while (waiting !== undefined) {
      const { value } = waiting;
      waiting = undefined;
      await store(value).catch(() => {});
    }
    isBusy = false;
  };
  return (value) => {
    waiting = { value };
    if (!isBusy) void next();
  };
}
