import type { Peer, Shown } from './peer.ts';
import { type Sample, sampleOf } from './sample.ts';

/** What runs in the page: acts, and looks when the frame that shows it has been painted. */
declare global {
  var peer: Peer;
  var bench: ReturnType<typeof stopwatch>;
}

/** A message that was posted in a frame arrives when that frame has been painted. */
const painted = (): Promise<number> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now());
      port2.postMessage(undefined);
    });
  });

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Milliseconds until the first painted frame in which it is done; goes on until nothing has changed for a while. */
async function until(root: Node, act: () => unknown, isDone: () => boolean): Promise<number> {
  const start = performance.now();
  let changed = start;
  const watch = new MutationObserver(() => {
    changed = performance.now();
  });
  watch.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
  await act();
  let done: number | undefined;
  while (done === undefined || performance.now() - changed < 300) {
    const now = await painted();
    if (done === undefined && isDone()) done = now;
    if (now - start > 120_000) throw new Error('It never came to an end.');
    await wait(20);
  }
  watch.disconnect();
  return done - start;
}

function stopwatch() {
  const container = document.getElementById('app') as HTMLElement;
  let sample: Sample;
  let shown: Shown;
  const control = (id: string): HTMLElement => {
    const found = shown.control(id);
    if (!found) throw new Error(`There is no control for ${id}.`);
    return found;
  };
  return {
    mount: async (count: number, inSteps: boolean, expected: number) => {
      const begun = performance.now();
      sample = sampleOf(count);
      const act = async () => {
        shown = await globalThis.peer.mount(container, sample, inSteps);
      };
      // `performance.now()` counts from the address.
      const time = await until(container, act, () => shown?.visible() >= expected);
      Object.assign(globalThis, { ready: begun + time });
      return time;
    },
    toggle: (expected: number) =>
      until(
        container,
        () => control(sample.switchId).click(),
        () => shown.visible() === expected,
      ),
    validate: async () => {
      const time = await until(
        container,
        () => shown.validate(),
        () => shown.errors() > 0,
      );
      return { time, errors: shown.errors() };
    },
    /** Gives a text the focus, and from now on notes when each key is painted, and whether it is in the model by then. */
    listen: (id: string) => {
      const element = control(id) as HTMLInputElement;
      element.scrollIntoView({ block: 'center' });
      element.focus();
      const keys: { frame: number; isKnown: boolean }[] = [];
      Object.assign(globalThis, { keys });
      addEventListener(
        'input',
        async () => {
          const start = performance.now();
          const frame = (await painted()) - start;
          keys.push({ frame, isKnown: shown.value(id) === (control(id) as HTMLInputElement).value });
        },
        true,
      );
    },
  };
}

globalThis.bench = stopwatch();

// Asked to, it begins by itself, as a page does: with so many questions, or with the first step of so many.
const asked = new URLSearchParams(location.search);
const [visible, of] = ['visible', 'of'].map((name) => Number(asked.get(name)));
if (visible) void globalThis.bench.mount(of || visible, of !== 0, visible);
