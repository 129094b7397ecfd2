import {
  type Assistant,
  type AssistantPorts,
  type AssistantState,
  createAssistant,
} from '@formularwerk/assistant';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { type AssistantStart, sessionStart } from '../assistantStart.ts';

/** An assistant that lives as long as the component, and its state. Without ports it is only drawn. */
export function useAssistant(
  start: AssistantStart,
  ports: AssistantPorts | undefined,
): [Assistant, AssistantState] {
  const [assistant] = useState(() => createAssistant(sessionStart(start), ports));
  const state = useSyncExternalStore(assistant.subscribe, assistant.getState, assistant.getState);
  const isLive = ports !== undefined;
  useEffect(() => {
    if (!isLive) return;
    assistant.start();
    return assistant.stop;
  }, [assistant, isLive]);
  return [assistant, state];
}
