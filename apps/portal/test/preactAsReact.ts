import 'preact/debug';
import { act as actAtOnce } from 'preact/test-utils';

/** `react` for tests that run over Preact: what the product has of it, its complaints, and `act`. */
export {
  createContext,
  default,
  Fragment,
  memo,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'preact/compat';

// A test may have stopped the clock.
const task = setTimeout;

/** As React's own, it also waits for what is on its way already. */
export const act = async (change: () => unknown): Promise<void> => {
  await actAtOnce(async () => {
    await change();
    await new Promise((resolve) => task(resolve));
  });
};
