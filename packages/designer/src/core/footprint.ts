import type { FormDefinition } from '@formularwerk/form';
import type { Command } from './command.ts';
import { containerOf } from './lookups.ts';
import type { Address, NodeKey } from './node.ts';
import { addressIn, fieldNode, nodeParts, optionNode, scopeOf } from './nodeParts.ts';
import { scopeOfContainer } from './takenIds.ts';

/** What a command means to change: a property of a part, or the part as a whole (`place`, `whole`, `new`). */
export interface Touch {
  readonly node: NodeKey;
  /** A property; `place`: where it stands; `whole`: everything about it; `new`: that it is there. */
  readonly what: string;
}

const field = (address: Address): NodeKey => fieldNode(address);

/** What a command means to change. What follows from it, as names in rules, is not counted: it is done anew. */
export function footprint(command: Command): Touch[] {
  switch (command.type) {
    case 'addField':
      return [{ node: field(addressIn(scopeOfContainer(command.to.in), command.field.id)), what: 'new' }];
    case 'moveField':
      return [{ node: field(command.field), what: 'place' }];
    case 'editField':
      return touches(field(command.field), Object.keys(command.set));
    case 'changeFieldType':
      return [{ node: field(command.field), what: 'type' }];
    case 'renameField':
      return [{ node: field(command.field), what: 'id' }];
    case 'removeField':
      return [{ node: field(command.field), what: 'whole' }];
    case 'addOption':
      return [{ node: optionNode(command.field, command.option.id), what: 'new' }];
    case 'moveOption':
      return [{ node: optionNode(command.field, command.option), what: 'place' }];
    case 'editOption':
      return touches(optionNode(command.field, command.option), Object.keys(command.set));
    case 'renameOption':
      return [{ node: optionNode(command.field, command.option), what: 'id' }];
    case 'removeOption':
      return [{ node: optionNode(command.field, command.option), what: 'whole' }];
    case 'addPage':
      return [
        { node: `page:${command.page.id}`, what: 'new' },
        ...command.page.fields.map((one): Touch => ({ node: field(one.id), what: 'new' })),
      ];
    case 'movePage':
      return [{ node: `page:${command.page}`, what: 'place' }];
    case 'editPage':
      return touches(`page:${command.page}`, Object.keys(command.set));
    case 'removePage':
      return [{ node: `page:${command.page}`, what: 'whole' }];
    case 'addSection':
      return [{ node: `section:${command.section.id}`, what: 'new' }];
    case 'moveSection':
      return [{ node: `section:${command.section}`, what: 'place' }];
    case 'editSection':
      return touches(`section:${command.section}`, Object.keys(command.set));
    case 'removeSection':
      return [{ node: `section:${command.section}`, what: 'whole' }];
    case 'setCondition':
      return [{ node: command.node, what: 'showIf' }];
    case 'addCheck':
    case 'editCheck':
    case 'removeCheck':
      return [{ node: command.node, what: 'checks' }];
    case 'editForm':
      return touches('form', Object.keys(command.set));
    case 'addParameter':
      return [{ node: `parameter:${command.parameter.id}`, what: 'new' }];
    case 'editParameter':
      return touches(`parameter:${command.parameter}`, Object.keys(command.set));
    case 'renameParameter':
      return [{ node: `parameter:${command.parameter}`, what: 'id' }];
    case 'removeParameter':
      return [{ node: `parameter:${command.parameter}`, what: 'whole' }];
    case 'together':
      return command.commands.flatMap((one) => footprint(one));
    case 'duplicateField':
    case 'duplicatePage':
    case 'insertBlock':
      return [];
  }
}

const touches = (node: NodeKey, properties: readonly string[]): Touch[] =>
  properties.map((what) => ({ node, what }));

/** Whether a part is another or stands inside it; a computed value of a list is in the list. */
export function isPartOf(form: FormDefinition, node: NodeKey, around: NodeKey): boolean {
  if (node === around) return true;
  const parts = nodeParts(node);
  if (parts?.kind === 'option') return isPartOf(form, field(parts.address), around);
  if (parts?.kind === 'page') {
    const section = form.sections.find(({ pages }) => pages.some((page) => page.id === parts.id));
    return section !== undefined && around === `section:${section.id}`;
  }
  if (parts?.kind !== 'field') return false;
  const container = containerOf(form, parts.address)?.in;
  if (container === undefined)
    return scopeOf(parts.address) !== '' && isPartOf(form, field(scopeOf(parts.address)), around);
  if ('page' in container) return isPartOf(form, `page:${container.page}`, around);
  if ('declarations' in container) return around === 'declarations';
  return isPartOf(form, field('field' in container ? container.field : container.computedOf), around);
}
