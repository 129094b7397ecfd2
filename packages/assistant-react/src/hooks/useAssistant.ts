import {
  type Assistant,
  type AssistantPorts,
  type AssistantState,
  createAssistant,
} from '@formularwerk/assistant';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { type AssistantStart, sessionStart } from '../assistantStart.ts';

/**
 * An assistant that lives as long as the component, and its state. Without ports it is only drawn. One that is given
 * is only followed: it was made, and is started and stopped, outside.
 */
export function useAssistant(
  start: AssistantStart,
  ports: AssistantPorts | undefined,
  given?: Assistant,
): [Assistant, AssistantState] {
  const [own] = useState(() => (given ? undefined : createAssistant(sessionStart(start), ports)));
  const assistant = given ?? own;
  if (!assistant)
    throw new Error('An assistant that was given cannot be taken away; draw another <AssistantApp>.');
  const state = useSyncExternalStore(assistant.subscribe, assistant.getState, assistant.getState);
  const isLive = given === undefined && ports !== undefined;
  useEffect(() => {
    if (!isLive) return;
    assistant.start();
    return assistant.stop;
  }, [assistant, isLive]);
  return [assistant, state];
}
