import { useEffect, useState } from 'react';
import { texts } from '../texts.ts';

/** As long as a flicker would only disturb. */
const PATIENCE = 400;

/** Says that something is loading, when it takes long enough to wonder. */
export function Loading({ children = texts.loading }: { readonly children?: string }) {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p className="kern-body da-loading" role="status">
      {isSlow && children}
    </p>
  );
}
