import { readFileSync } from 'node:fs';

/**
 * Loaded into a process before everything else (`--import`), it moves that process's clock by as many milliseconds as the
 * file at `MOVED_CLOCK` says at that moment, forwards or back.
 */
const file = process.env.MOVED_CLOCK ?? '';
const Real = Date;
const moved = (): number => Real.now() + Number(readFileSync(file, 'utf8'));

globalThis.Date = new Proxy(Real, {
  construct: (target, args, as) => Reflect.construct(target, args.length === 0 ? [moved()] : args, as),
  apply: () => new Real(moved()).toString(),
  get: (target, name) => (name === 'now' ? moved : Reflect.get(target, name)),
});
