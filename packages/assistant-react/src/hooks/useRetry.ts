import type { Assistant, AssistantState } from '@formularwerk/assistant';
import { useEffect } from 'react';

/** Saves as soon as the device says that it is online again, without waiting for the next try. */
export function useRetry(assistant: Assistant, { saving }: AssistantState, isLive: boolean): void {
  const hasFailed = saving === 'failed';
  useEffect(() => {
    if (!isLive || !hasFailed) return;
    const retry = () => assistant.send({ type: 'save.retry' });
    addEventListener('online', retry);
    return () => removeEventListener('online', retry);
  }, [assistant, hasFailed, isLive]);
}
