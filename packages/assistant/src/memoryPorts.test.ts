import { describe, expect, it } from 'vitest';
import { memoryPorts } from './memoryPorts.ts';
import { context, form } from './sample.fixture.ts';

const ports = () => memoryPorts(form, context, '2027-01-15T13:04:00Z');
const submit = { key: 'k', version: '1', reviewed: {}, language: 'de' };

describe('the world in memory', () => {
  it('gives every save a revision of its own', async () => {
    const world = ports();
    const filing = { entries: {}, saved: [], place: { kind: 'review' } } as const;
    const [first, second] = [await world.save(filing, 'r0'), await world.save(filing, 'r1')];
    expect(first).toMatchObject({ outcome: 'saved', savedAt: '2027-01-15T13:04:00Z' });
    expect(second).not.toEqual(first);
  });

  it('refuses an application that is not complete, as a server does', async () => {
    const result = await ports().submit({ ...submit, answers: {} });
    expect(result).toMatchObject({ outcome: 'problems' });
    expect(result.outcome === 'problems' && result.problems.length).toBeGreaterThan(0);
  });

  it('never gives the same id to two list items', () => {
    const { createItemId } = ports();
    expect(createItemId()).not.toBe(createItemId());
  });
});
