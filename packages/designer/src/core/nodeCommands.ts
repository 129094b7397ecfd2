import type { Field, FormDefinition, Option, Page, Parameter, Section } from '@formularwerk/form';
import type { Command, Patch } from './command.ts';
import { valueAt } from './keys.ts';
import { locate } from './locate.ts';
import { containerOf } from './lookups.ts';
import type { NodeKey, Spot } from './node.ts';
import { nodeParts } from './nodeParts.ts';

/** The command that sets properties of any part of the form. */
export function editCommand(node: NodeKey, set: Patch): Command {
  const parts = nodeParts(node);
  switch (parts?.kind) {
    case 'section':
      return { type: 'editSection', section: parts.id, set };
    case 'page':
      return { type: 'editPage', page: parts.id, set };
    case 'parameter':
      return { type: 'editParameter', parameter: parts.id, set };
    case 'field':
      return { type: 'editField', field: parts.address, set };
    case 'option':
      return { type: 'editOption', field: parts.address, option: parts.id, set };
    default:
      return { type: 'editForm', set };
  }
}

/** The command that takes any part out. */
export function removeCommand(node: NodeKey): Command | undefined {
  const parts = nodeParts(node);
  switch (parts?.kind) {
    case 'section':
      return { type: 'removeSection', section: parts.id };
    case 'page':
      return { type: 'removePage', page: parts.id };
    case 'parameter':
      return { type: 'removeParameter', parameter: parts.id };
    case 'field':
      return { type: 'removeField', field: parts.address };
    case 'option':
      return { type: 'removeOption', field: parts.address, option: parts.id };
    default:
      return undefined;
  }
}

/** The command that puts a part of another form into this one, where it stood there, or at the end if that is gone. */
export function addCommand(form: FormDefinition, other: FormDefinition, node: NodeKey): Command | undefined {
  const parts = nodeParts(node);
  const keys = locate(other, node);
  if (parts === undefined || keys === undefined) return undefined;
  const [part, after] = [valueAt(other, keys), idBefore(other, keys)];
  switch (parts.kind) {
    case 'section':
      return { type: 'addSection', section: part as Section, after };
    case 'page':
      return { type: 'addPage', page: part as Page, section: sectionFor(form, other, keys), after };
    case 'parameter':
      return { type: 'addParameter', parameter: part as Parameter, after };
    case 'field':
      return { type: 'addField', field: part as Field, to: spotFor(form, containerOf(other, parts.address)) };
    case 'option':
      return { type: 'addOption', field: parts.address, option: part as Option, after };
    default:
      return undefined;
  }
}

/** The command that moves a part to where it stands in another form. */
export function moveCommand(form: FormDefinition, other: FormDefinition, node: NodeKey): Command | undefined {
  const parts = nodeParts(node);
  const keys = locate(other, node);
  if (parts === undefined || keys === undefined) return undefined;
  const after = idBefore(other, keys);
  switch (parts.kind) {
    case 'section':
      return { type: 'moveSection', section: parts.id, after };
    case 'page':
      return { type: 'movePage', page: parts.id, section: sectionFor(form, other, keys), after };
    case 'field':
      return {
        type: 'moveField',
        field: parts.address,
        to: spotFor(form, containerOf(other, parts.address)),
      };
    case 'option':
      return { type: 'moveOption', field: parts.address, option: parts.id, after };
    default:
      return undefined;
  }
}

type Keys = readonly (string | number)[];

function idBefore(form: FormDefinition, keys: Keys): string | undefined {
  const id = valueAt(form, [...keys.slice(0, -1), Number(keys.at(-1)) - 1, 'id']);
  return typeof id === 'string' ? id : undefined;
}

function sectionFor(form: FormDefinition, other: FormDefinition, keys: Keys): string {
  const id = other.sections[Number(keys[1])]?.id ?? '';
  return form.sections.some((section) => section.id === id) ? id : (form.sections.at(-1)?.id ?? '');
}

function spotFor(form: FormDefinition, spot: Spot | undefined): Spot {
  if (spot && ('declarations' in spot.in || locate(form, nodeOf(spot)))) return spot;
  const page = form.sections.at(-1)?.pages.at(-1);
  return { in: { page: page?.id ?? '' }, after: page?.fields.at(-1)?.id };
}

const nodeOf = ({ in: container }: Spot): NodeKey => {
  if ('page' in container) return `page:${container.page}`;
  if ('declarations' in container) return 'declarations';
  return `field:${'field' in container ? container.field : container.computedOf}`;
};
