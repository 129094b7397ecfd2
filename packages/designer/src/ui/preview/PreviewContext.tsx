import type { AssistantState } from '@formularwerk/assistant';
import type { Walk } from '@formularwerk/form';
import { createContext, type ReactNode, useContext, useEffect, useState, useSyncExternalStore } from 'react';
import { useDesignerTools } from '../designerContext.ts';
import { createPreview, type Preview } from './createPreview.ts';

const PreviewContext = createContext<Preview | undefined>(undefined);

/** Keeps one preview for all panes: what is drawn of it, and what else asks what was filled in. */
export const PreviewProvider = ({ children }: { readonly children: ReactNode }) => {
  const { designer, ports, context } = useDesignerTools();
  const [preview] = useState(() => createPreview(designer, ports, context.kommune));
  useEffect(() => preview.follow(), [preview]);
  return <PreviewContext value={preview}>{children}</PreviewContext>;
};

/** The preview around a component. Throws outside one. */
export function usePreview(): Preview {
  const preview = useContext(PreviewContext);
  if (!preview)
    throw new Error('The preview is kept by <PreviewProvider>; there is none around this component.');
  return preview;
}

/** One value of the preview's state; drawn anew only when it becomes another one. */
export function usePreviewState<T>(select: (state: AssistantState) => T): T {
  const { assistant } = usePreview();
  const read = () => select(assistant.getState());
  return useSyncExternalStore(assistant.subscribe, read, read);
}

/** The form walked with what is filled in in the preview now: a moment behind the form that is being written. */
export function usePreviewWalk(): Walk | undefined {
  const preview = useContext(PreviewContext);
  const read = () => preview?.assistant.getState().session.walk;
  return useSyncExternalStore(preview?.assistant.subscribe ?? never, read, read);
}

const never = () => () => {};
