import type { Filing } from '@formularwerk/assistant';
import { afterEach, describe, expect, it, test, vi } from 'vitest';
import { createLocalCopies, forgetCopies } from './localCopies.ts';

const filing = (email: string): Filing => ({ entries: { email }, saved: [], place: { kind: 'review' } });
const copy = (email: string) => ({ filing: filing(email), revision: 'r1' });

/** What a browser keeps. */
const device = (): Storage => {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
    clear: () => kept.clear(),
  };
};

/** The locks of a browser, and of each window of it; a window that closes lets go of its own. */
const browser = () => {
  const held = new Set<string>();
  const openWindow = () => {
    const own = new Set<string>();
    const request = async (name: string, ...more: readonly unknown[]): Promise<unknown> => {
      if (held.has(name)) throw new DOMException('Waited long enough.', 'TimeoutError');
      held.add(name);
      own.add(name);
      const result = await (more.at(-1) as () => unknown)();
      held.delete(name);
      return result;
    };
    return {
      locks: { request } as unknown as LockManager,
      close: () => {
        for (const name of own) held.delete(name);
      },
    };
  };
  return { openWindow };
};

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('what a page left behind', () => {
  it('is found by the next page, once, with the saves that were not answered', async () => {
    const [store, { openWindow }] = [device(), browser()];
    const first = openWindow();
    const left = createLocalCopies('d1', store, first.locks);
    left.keep(copy('zweite'));
    left.sent.add(filing('erste'));
    first.close();
    const next = createLocalCopies('d1', store, openWindow().locks);
    expect(await next.adopt()).toEqual(copy('zweite'));
    expect(next.sent.list()).toEqual([filing('erste')]);
    expect(await createLocalCopies('d1', store, openWindow().locks).adopt()).toBeUndefined();
  });

  it('goes on in the window that it was in with the pieces of a file, and elsewhere from its beginning', async () => {
    const [store, { openWindow }, own, other] = [device(), browser(), device(), device()];
    const file = { path: 'lageplan', name: 'plan.pdf' };
    const reload = async (tab: Storage) => {
      vi.stubGlobal('sessionStorage', tab);
      const page = openWindow();
      const copies = createLocalCopies('d1', store, page.locks);
      const adopted = await copies.adopt();
      copies.keep({ ...copy('a'), isStored: true, unsent: [file] });
      page.close();
      return adopted?.unsent;
    };
    await reload(own);
    expect(await reload(own)).toEqual([{ ...file, goesOn: true }]);
    expect(await reload(other)).toEqual([file]);
  });

  it('stays with a window that is still open', async () => {
    const [store, { openWindow }] = [device(), browser()];
    createLocalCopies('d1', store, openWindow().locks).keep(copy('erste'));
    expect(await createLocalCopies('d1', store, openWindow().locks).adopt()).toBeUndefined();
    expect(store.length).toBe(1);
  });

  it('belongs to one draft', async () => {
    const store = device();
    createLocalCopies('d1', store).keep(copy('erste'));
    const other = browser().openWindow();
    expect(await createLocalCopies('d2', store, other.locks).adopt()).toBeUndefined();
  });

  it('survives the page that adopted it, too', async () => {
    const [store, { openWindow }] = [device(), browser()];
    for (const round of [1, 2, 3]) {
      const page = openWindow();
      const copies = createLocalCopies('d1', store, page.locks);
      if (round === 1) copies.keep(copy('erste'));
      else expect(await copies.adopt()).toEqual(copy('erste'));
      page.close();
    }
  });

  it('is there for a page that was drawn before the answer that came while this one was about to go', async () => {
    vi.useFakeTimers();
    const [store, { openWindow }, window] = [device(), browser(), new EventTarget()];
    const page = openWindow();
    const going = createLocalCopies('d1', store, page.locks, window);
    going.keep(copy('erste'));
    going.sent.add(filing('erste'));
    window.dispatchEvent(new Event('beforeunload'));
    going.sent.clear();
    going.keep(undefined);
    page.close();
    const next = createLocalCopies('d1', store, openWindow().locks);
    expect(await next.adopt()).toEqual(copy('erste'));
    expect(next.sent.list()).toEqual([filing('erste')]);
  });

  it('is let go when the page asked to go and stays', () => {
    vi.useFakeTimers();
    const [store, window] = [device(), new EventTarget()];
    const copies = createLocalCopies('d1', store, browser().openWindow().locks, window);
    copies.keep(copy('erste'));
    window.dispatchEvent(new Event('beforeunload'));
    copies.keep(undefined);
    expect(store.length).toBe(1);
    vi.runAllTimers();
    expect(store.length).toBe(0);
  });

  it('is let go no sooner when somebody stays first, and then goes', () => {
    vi.useFakeTimers();
    const [store, window] = [device(), new EventTarget()];
    const copies = createLocalCopies('d1', store, browser().openWindow().locks, window);
    copies.keep(copy('erste'));
    window.dispatchEvent(new Event('beforeunload'));
    vi.advanceTimersByTime(9000);
    window.dispatchEvent(new Event('beforeunload'));
    copies.keep(undefined);
    vi.advanceTimersByTime(2000);
    expect(store.length).toBe(1);
    vi.runAllTimers();
    expect(store.length).toBe(0);
  });

  it('is forgotten after a week', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const [store, { openWindow }] = [device(), browser()];
    const first = openWindow();
    createLocalCopies('d1', store, first.locks).keep(copy('erste'));
    first.close();
    vi.setSystemTime(Date.now() + 8 * 24 * 60 * 60 * 1000);
    expect(await createLocalCopies('d1', store, openWindow().locks).adopt()).toBeUndefined();
    expect(store.length).toBe(0);
  });
});

test('nothing lies on the device once all is stored', () => {
  const store = device();
  const copies = createLocalCopies('d1', store, browser().openWindow().locks);
  copies.keep(copy('erste'));
  copies.sent.add(filing('erste'));
  copies.sent.clear();
  copies.keep(undefined);
  expect(store.length).toBe(0);
});

test('a draft that was submitted or deleted leaves nothing, and others keep theirs', () => {
  const store = device();
  for (const draft of ['d1', 'd2'])
    createLocalCopies(draft, store, browser().openWindow().locks).keep(copy('x'));
  forgetCopies('d1', store);
  expect(store.length).toBe(1);
  expect(store.key(0)).toContain('/d2/');
});

test('a device that has no room, or keeps nothing, is no fault', async () => {
  const full: Storage = {
    ...device(),
    setItem: () => {
      throw new DOMException('Full.', 'QuotaExceededError');
    },
  };
  for (const store of [full, undefined]) {
    const copies = createLocalCopies('d1', store, browser().openWindow().locks);
    copies.keep(copy('erste'));
    expect(await copies.adopt()).toBeUndefined();
  }
});

test('something that is no copy is none', async () => {
  const store = device();
  store.setItem('formularwerk-entwurf/d1/x', '{"filing":');
  expect(await createLocalCopies('d1', store, browser().openWindow().locks).adopt()).toBeUndefined();
});
