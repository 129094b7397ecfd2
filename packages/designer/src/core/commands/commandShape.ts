import type { Result } from '@formularwerk/form';
import type { Command } from '../command.ts';
import { refused } from './change.ts';
import { isCommandType } from './commands.ts';

/** What a property of a command has to be; `maybe` may be missing. */
type Kind = 'text' | 'maybe' | 'part' | 'parts' | 'set' | 'spot' | 'commands';

const SHAPES: { readonly [T in Command['type']]: Readonly<Record<string, Kind>> } = {
  addField: { field: 'part', to: 'spot' },
  duplicateField: { field: 'text' },
  moveField: { field: 'text', to: 'spot' },
  editField: { field: 'text', set: 'set' },
  changeFieldType: { field: 'text', to: 'part' },
  renameField: { field: 'text', id: 'text' },
  removeField: { field: 'text' },
  insertBlock: { fields: 'parts', to: 'spot' },
  addOption: { field: 'text', option: 'part', after: 'maybe' },
  moveOption: { field: 'text', option: 'text', after: 'maybe' },
  editOption: { field: 'text', option: 'text', set: 'set' },
  renameOption: { field: 'text', option: 'text', id: 'text' },
  removeOption: { field: 'text', option: 'text' },
  addPage: { page: 'part', section: 'text', after: 'maybe' },
  duplicatePage: { page: 'text' },
  movePage: { page: 'text', section: 'text', after: 'maybe' },
  editPage: { page: 'text', set: 'set' },
  removePage: { page: 'text' },
  addSection: { section: 'part', after: 'maybe' },
  moveSection: { section: 'text', after: 'maybe' },
  editSection: { section: 'text', set: 'set' },
  removeSection: { section: 'text' },
  setCondition: { node: 'text', showIf: 'maybe' },
  addCheck: { node: 'text', check: 'part' },
  editCheck: { node: 'text', check: 'text', set: 'set' },
  removeCheck: { node: 'text', check: 'text' },
  editForm: { set: 'set' },
  addParameter: { parameter: 'part', after: 'maybe' },
  editParameter: { parameter: 'text', set: 'set' },
  renameParameter: { parameter: 'text', id: 'text' },
  removeParameter: { parameter: 'text' },
  together: { name: 'text', commands: 'commands' },
};

/** Refuses what is no command: one that was stored by another version, or is broken. */
export function misshapen(command: unknown): Result<never> | undefined {
  const { type, ...properties } = (isObject(command) ? command : {}) as Readonly<Record<string, unknown>>;
  if (!isCommandType(type)) return refused('unknown', { type: String(type) });
  const wrong = Object.entries(SHAPES[type]).find(([property, kind]) => !isOf(kind, properties[property]));
  if (wrong) return refused('malformed', { property: wrong[0] });
  const inside = type === 'together' ? (properties.commands as readonly unknown[]) : [];
  return inside.map(misshapen).find((one) => one !== undefined);
}

function isOf(kind: Kind, value: unknown): boolean {
  switch (kind) {
    case 'text':
      return typeof value === 'string';
    case 'maybe':
      return value === undefined || typeof value === 'string';
    case 'part':
      return isPart(value);
    case 'parts':
      return Array.isArray(value) && value.every(isPart);
    case 'set':
      return isObject(value);
    case 'spot':
      return isObject(value) && isContainer(value.in) && isOf('maybe', value.after);
    case 'commands':
      return Array.isArray(value);
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** It has an id, and arrays where its kind has arrays of parts. The rest is looked at by `parseForm`. */
function isPart(value: unknown): boolean {
  if (!isObject(value) || typeof value.id !== 'string') return false;
  return ['fields', 'computed', 'pages'].every((property) => {
    const inside = value[property];
    return inside === undefined || (Array.isArray(inside) && inside.every(isPart));
  });
}

const isContainer = (value: unknown): boolean =>
  isObject(value) &&
  (value.declarations === true ||
    ['page', 'field', 'computedOf'].some((property) => typeof value[property] === 'string'));
