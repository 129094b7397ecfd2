import { useCallback, useEffect, useState } from 'react';

export type Loaded<T> =
  | { readonly status: 'loading' }
  | { readonly status: 'failed' }
  | { readonly status: 'there'; readonly value: T };

/** What `load` gives, loaded when the component is first there and whenever `reload` is called. `load` must be stable. */
export function useLoaded<T>(load: () => Promise<T>): readonly [Loaded<T>, () => void] {
  const [loaded, setLoaded] = useState<Loaded<T>>({ status: 'loading' });
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let isOver = false;
    load().then(
      (value) => !isOver && setLoaded({ status: 'there', value }),
      () => !isOver && setLoaded((before) => (before.status === 'there' ? before : { status: 'failed' })),
    );
    return () => {
      isOver = true;
    };
  }, [load, turn]);
  const reload = useCallback(() => {
    setLoaded((before) => (before.status === 'there' ? before : { status: 'loading' }));
    setTurn((before) => before + 1);
  }, []);
  return [loaded, reload];
}
