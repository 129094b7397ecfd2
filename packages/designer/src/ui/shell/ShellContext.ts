import { createContext, useContext } from 'react';

/** What a part of the screen may ask the screen for. */
export interface Shell {
  /** Where only one pane is shown: the one for editing. */
  readonly showInspector: () => void;
  /** The same, and the focus goes there. */
  readonly enterInspector: () => void;
  readonly showFindings: () => void;
  readonly hideFindings: () => void;
}

const nothing = () => {};

export const ShellContext = createContext<Shell>({
  showInspector: nothing,
  enterInspector: nothing,
  showFindings: nothing,
  hideFindings: nothing,
});

export const useShell = (): Shell => useContext(ShellContext);
