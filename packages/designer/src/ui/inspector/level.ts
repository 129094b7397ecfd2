import { createContext, useContext } from 'react';

/** How much of a part is shown: what everybody needs, what some need, and everything. */
export type Level = 'simple' | 'advanced' | 'expert';

export const LevelContext = createContext<Level>('simple');

export function useLevel(): { readonly isAdvanced: boolean; readonly isExpert: boolean } {
  const level = useContext(LevelContext);
  return { isAdvanced: level !== 'simple', isExpert: level === 'expert' };
}
