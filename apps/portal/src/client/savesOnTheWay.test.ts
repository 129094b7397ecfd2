import type { AssistantPorts } from '@formularwerk/assistant';
import { expect, test, vi } from 'vitest';
import { savesOnTheWay } from './savesOnTheWay.ts';

const filing = { entries: {}, saved: [], place: { kind: 'review' } } as const;

test('leaving waits for the save on its way, gives its revision, and lets none begin after it', async () => {
  const arrive = Promise.withResolvers<void>();
  const save = vi.fn(async () => {
    await arrive.promise;
    return { outcome: 'saved', revision: 'r2', savedAt: '' } as const;
  });
  const { ports, leave } = savesOnTheWay({ save } as unknown as AssistantPorts);
  void ports.save(filing, 'r1');
  const left = leave();
  void ports.save(filing, 'r1');
  arrive.resolve();
  expect(await left).toBe('r2');
  expect(save).toHaveBeenCalledTimes(1);
});

test('leaving does not wait for ever for a save that failed', async () => {
  const { ports, leave } = savesOnTheWay({ save: () => Promise.reject(new Error('offline')) } as unknown as AssistantPorts);
  await expect(ports.save(filing, 'r1')).rejects.toThrow('offline');
  expect(await leave()).toBeUndefined();
});
