/** Where a thread says that it has begun: until it is there, no time is counted. */
export type Begun = Int32Array<SharedArrayBuffer>;

export const createBegun = (): Begun => new Int32Array(new SharedArrayBuffer(4));

/** Says so, in the thread. */
export function begin(begun: Begun): void {
  Atomics.store(begun, 0, 1);
  Atomics.notify(begun, 0);
}

/** Hears of it, outside. */
export async function hasBegun(begun: Begun): Promise<void> {
  await Atomics.waitAsync(begun, 0, 0).value;
}
