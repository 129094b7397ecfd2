import type { AssistantPorts } from '@formularwerk/assistant';
import { expect, test, vi } from 'vitest';
import { savesInOrder } from './savesInOrder.ts';

const filing = { entries: {}, saved: [], place: { kind: 'review' } } as const;
const sent = { key: 'k', version: '1', answers: {}, reviewed: {}, language: 'de' };
const portsOf = (ports: Partial<AssistantPorts>): AssistantPorts => ports as AssistantPorts;
const aMoment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

test('leaving waits for the save on its way, gives its revision, and lets none begin after it', async () => {
  const arrive = Promise.withResolvers<void>();
  const save = vi.fn(async () => {
    await arrive.promise;
    return { outcome: 'saved', revision: 'r2', savedAt: '' } as const;
  });
  const { ports, leave } = savesInOrder(portsOf({ save }));
  void ports.save(filing, 'r1');
  await aMoment();
  const left = leave();
  void ports.save(filing, 'r1');
  arrive.resolve();
  expect(await left).toBe('r2');
  await aMoment();
  expect(save).toHaveBeenCalledTimes(1);
});

test('leaving does not wait for ever for a save that failed', async () => {
  const { ports, leave } = savesInOrder(portsOf({ save: () => Promise.reject(new Error('offline')) }));
  await expect(ports.save(filing, 'r1')).rejects.toThrow('offline');
  expect(await leave()).toBeUndefined();
});

test.each([
  ['received', 0],
  ['keyReused', 1],
] as const)('after a submit that was %s, %i saves go out', async (outcome, saves) => {
  const save = vi.fn(async () => ({ outcome: 'gone' }) as const);
  const { ports } = savesInOrder(portsOf({ save, submit: async () => ({ outcome }) as never }));
  await ports.submit(sent);
  void ports.save(filing, 'r1');
  await aMoment();
  expect(save).toHaveBeenCalledTimes(saves);
});

test('a submit waits for the save on its way', async () => {
  const arrive = Promise.withResolvers<void>();
  const order: string[] = [];
  const { ports } = savesInOrder(
    portsOf({
      save: async () => {
        await arrive.promise;
        order.push('saved');
        return { outcome: 'saved', revision: 'r2', savedAt: '' };
      },
      submit: async () => {
        order.push('submitted');
        return { outcome: 'keyReused' };
      },
    }),
  );
  void ports.save(filing, 'r1');
  await aMoment();
  const submitted = ports.submit(sent);
  arrive.resolve();
  await submitted;
  expect(order).toEqual(['saved', 'submitted']);
});

/** The save that „Absenden“ begins raced with the submit, and lost: the draft was gone when it came. */
test.each(['save first', 'submit first'])(
  'a save of the same moment does not meet the submit: %s',
  async (first) => {
    const order: string[] = [];
    const save = async () => {
      order.push('save');
      await aMoment();
      order.push('saved');
      return { outcome: 'saved', revision: 'r2', savedAt: '' } as const;
    };
    const submit = async () => {
      order.push('submit');
      return { outcome: 'received', receipt: {} as never } as const;
    };
    const { ports } = savesInOrder(portsOf({ save, submit }));
    if (first === 'save first') void ports.save(filing, 'r1');
    const received = ports.submit(sent);
    if (first === 'submit first') void ports.save(filing, 'r1');
    await received;
    await aMoment();
    expect(order).toEqual(first === 'save first' ? ['save', 'saved', 'submit'] : ['submit']);
  },
);
