import type { Field, FormDefinition } from '@formularwerk/form';
import { createContext, useContext, useSyncExternalStore } from 'react';
import type { DesignerPorts } from '../core/ports.ts';
import type { Designer, DesignerState } from '../core/session.ts';

/** Questions that belong together, offered ready-made (address, business, declaration …). */
export interface Block {
  readonly id: string;
  readonly title: string;
  readonly fields: readonly Field[];
}

/** Where and for whom the designer works. */
export interface Surroundings {
  readonly kommune: { readonly id: string; readonly name: string };
  readonly user: { readonly name: string };
  readonly offices: readonly { readonly id: string; readonly name: string }[];
  readonly blocks: readonly Block[];
}

/** What every part of the designer can ask. */
export interface DesignerTools {
  readonly designer: Designer;
  readonly context: Surroundings;
  readonly ports: DesignerPorts;
}

export const DesignerContext = createContext<DesignerTools | undefined>(undefined);

/** The designer around a component, with what it works with. Never changes while it is open. Throws outside one. */
export function useDesignerTools(): DesignerTools {
  const tools = useContext(DesignerContext);
  if (!tools) throw new Error('Parts of the designer are drawn inside it: wrap them in <DesignerContext>.');
  return tools;
}

/** One value of the designer's state; the component is drawn anew only when it becomes another one (`Object.is`). */
export function useDesignerState<T>(select: (state: DesignerState) => T): T {
  const { designer } = useDesignerTools();
  const read = () => select(designer.getState());
  return useSyncExternalStore(designer.subscribe, read, read);
}

/** The designer with its whole state: drawn anew with every change. */
export function useDesigner(): { readonly state: DesignerState; readonly designer: Designer } {
  return { state: useDesignerState((state) => state), designer: useDesignerTools().designer };
}

/** The form as it is now. */
export const useForm = (): FormDefinition => useDesignerState((state) => state.form);
