import { useEffect, useRef, useState } from 'react';
import { type Claim, claimForm } from './claimForm.ts';

/** `elsewhere`: another window has it; `lost`: another window took it from this one. */
export type ClaimState = 'asking' | 'mine' | 'elsewhere' | 'lost';

/**
 * Claims something for this window as long as the component is there. `store` is called before it is handed over to
 * another window, and when the component goes.
 */
export function useClaim(name: string, store: () => Promise<void>): readonly [ClaimState, () => void] {
  const [state, setState] = useState<ClaimState>('asking');
  const [turn, setTurn] = useState(0);
  const storing = useRef(store);
  storing.current = store;
  useEffect(() => {
    let isOver = false;
    let claim: Claim | undefined;
    const beforeHandingOver = (): Promise<void> => storing.current();
    void claimForm(name, { takeOver: turn > 0, beforeHandingOver }).then((got) => {
      if (isOver) return got?.release();
      claim = got;
      setState(got ? 'mine' : 'elsewhere');
      void got?.lost.then(() => !isOver && setState('lost'));
    });
    return () => {
      isOver = true;
      void beforeHandingOver().finally(() => claim?.release());
    };
  }, [name, turn]);
  const takeOver = (): void => {
    setState('asking');
    setTurn(turn + 1);
  };
  return [state, takeOver];
}
