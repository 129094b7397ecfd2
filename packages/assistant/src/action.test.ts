import { describe, expect, it } from 'vitest';
import { type Action, actionValue, parseAction } from './action.ts';

const actions: readonly [string, Action][] = [
  ['next', { kind: 'next' }],
  ['back', { kind: 'back' }],
  ['save', { kind: 'save' }],
  ['submit', { kind: 'submit' }],
  ['add:elemente', { kind: 'add', path: 'elemente' }],
  ['edit:elemente.k1', { kind: 'edit', path: 'elemente.k1' }],
  ['remove:elemente.k1', { kind: 'remove', path: 'elemente.k1' }],
  ['undo:elemente.k1', { kind: 'undo', path: 'elemente.k1' }],
  ['removeFile:lageplan', { kind: 'removeFile', path: 'lageplan' }],
  ['removeFile:auszug.files:f_1-x', { kind: 'removeFile', path: 'auszug.files', file: 'f_1-x' }],
];

describe('actions', () => {
  it.each(actions)('"%s" is a button value and an action', (value, action) => {
    expect(actionValue(action)).toBe(value);
    expect(parseAction(value)).toEqual(action);
  });

  it.each([undefined, '', 'weiter', 'add:', 'steal:all'])(
    'takes %j for next, as when Enter is pressed',
    (value) => {
      expect(parseAction(value)).toEqual({ kind: 'next' });
    },
  );
});
