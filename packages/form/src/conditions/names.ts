import type { Address } from '../compare/node.ts';
import type { Expression } from '../feel/index.ts';
import type { FormDefinition } from '../generated/definition.ts';
import { addressIn } from '../parse/addresses.ts';
import { type Frame, type Place, placeOf } from './places.ts';

/** The address that a name or path means where it stands (`ort.strassenklasse`, `this.art`, `parent.zweck`). */
export function addressOf(form: FormDefinition, { frames }: Place, e: Expression): Address | undefined {
  if (e.kind === 'name') return nearest(frames, e.name);
  if (e.kind !== 'path') return undefined;
  const around = framesOf(frames, e.object);
  if (around !== undefined) return nearest(upToItem(around), e.name);
  const group = addressOf(form, { frames } as Place, e.object);
  return group !== undefined && isGroupWith(form, group, e.name) ? addressIn(group, e.name) : undefined;
}

/** How an address is said at a place, so that it means that question; undefined where it cannot be seen from there. */
export function nameFor(form: FormDefinition, { frames }: Place, address: Address): string | undefined {
  const level = frames.findIndex(({ path }) => path === '' || address.startsWith(`${path}.`));
  const frame = frames[level];
  if (frame === undefined) return undefined;
  const [head = '', ...rest] = address.slice(frame.path === '' ? 0 : frame.path.length + 1).split('.');
  if (!leadsThroughGroups(form, addressIn(frame.path, head), rest)) return undefined;
  const name = [head, ...rest].join('.');
  const isThere = (around: readonly Frame[]): boolean =>
    nearest(around, head) === addressIn(frame.path, head);
  if (isThere(frames)) return name;
  if (isThere(thisOf(frames) ?? [])) return `this.${name}`;
  return isThere(upToItem(parentOf(frames) ?? [])) ? `parent.${name}` : undefined;
}

/** The nearest frame that has the name says what it is, even where it stands further down and cannot be used yet. */
function nearest(frames: readonly Frame[], name: string): Address | undefined {
  const frame = frames.find(({ names }) => names.has(name));
  return frame && addressIn(frame.path, name);
}

/** The frames that `this`, `parent` and `parent.parent` mean. */
function framesOf(frames: readonly Frame[], e: Expression): readonly Frame[] | undefined {
  if (e.kind === 'name' && e.name === 'this') return thisOf(frames);
  if (e.kind === 'name' && e.name === 'parent') return parentOf(frames);
  if (e.kind !== 'path' || e.name !== 'parent') return undefined;
  const around = framesOf(frames, e.object);
  return around && parentOf(around);
}

const thisOf = (frames: readonly Frame[]): readonly Frame[] | undefined => {
  const item = frames.find(({ isItem }) => isItem);
  return item && [item];
};

/** Outwards from behind the innermost item to the next one, or to the form. */
function parentOf(frames: readonly Frame[]): readonly Frame[] | undefined {
  const item = frames.findIndex(({ isItem }) => isItem);
  return item < 0 ? undefined : frames.slice(item + 1);
}

/** Behind `parent.` a name is looked for as far as the next item. */
function upToItem(frames: readonly Frame[]): readonly Frame[] {
  const item = frames.findIndex(({ isItem }) => isItem);
  return item < 0 ? frames : frames.slice(0, item + 1);
}

const isGroupWith = (form: FormDefinition, address: Address, id: string): boolean => {
  const field = placeOf(form, address)?.field;
  return field?.type === 'group' && field.fields.some((inside) => inside.id === id);
};

const leadsThroughGroups = (form: FormDefinition, start: Address, rest: readonly string[]): boolean =>
  rest.every((id, index) => isGroupWith(form, [start, ...rest.slice(0, index)].join('.'), id));
