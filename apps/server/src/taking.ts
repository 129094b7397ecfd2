/** Lets at most so many pieces of work run at once; the others wait in line. */
export function taking(most: number): <T>(work: () => Promise<T>) => Promise<T> {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (running === most) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
}

/** Lets in at most so many pieces of work that have not ended yet; undefined for one that is not let in. */
export function admitting(most: number): <T>(work: () => Promise<T>) => Promise<T> | undefined {
  let inside = 0;
  return (work) => {
    if (inside >= most) return undefined;
    inside += 1;
    return work().finally(() => {
      inside -= 1;
    });
  };
}
