import { useMemo } from 'react';
import type { Command } from '../../core/command.ts';
import { useDesignerTools } from '../designerContext.ts';

/** How the inspector changes the form. */
export interface Edit {
  /** Does it; what stands in its way is told by the shell, with the ways out. */
  readonly run: (command: Command) => boolean;
  /** Does it, or gives the sentence that says why not, for the control in which it was typed. */
  readonly attempt: (command: Command, continues?: boolean) => string | undefined;
}

export function useEdit(): Edit {
  const { designer } = useDesignerTools();
  return useMemo(
    () => ({
      run: (command) => designer.run(command),
      attempt: (command, continues = false) => {
        if (designer.run(command, { continues })) return undefined;
        const sentence = designer.getState().refused?.problems[0]?.message;
        designer.dismissRefusal();
        return sentence ?? '';
      },
    }),
    [designer],
  );
}
