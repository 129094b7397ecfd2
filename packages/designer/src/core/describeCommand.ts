import type { Field, FormDefinition, Text } from '@formularwerk/form';
import type { Command, Patch } from './command.ts';
import { fieldAt, optionAt, pageAt, parameterAt, sectionAt } from './lookups.ts';
import type { NodeKey } from './node.ts';
import { fieldName, genitiveOf, labelOf, nameOf, quoted } from './say.ts';
import { textOf } from './textOf.ts';
import { propertyName } from './uses.ts';

type Of<T extends Command['type']> = Extract<Command, { readonly type: T }>;
type Describe<C> = (form: FormDefinition, command: C) => string;

/** What a command does, in German, as undo and the list of steps say it. `form` is the one before. */
export const describeCommand = (form: FormDefinition, command: Command): string =>
  (descriptions[command.type] as Describe<Command>)(form, command);

const field = (address: string): NodeKey => `field:${address}`;

const descriptions: { readonly [T in Command['type']]: Describe<Of<T>> } = {
  addField: (_, command) => `${fieldName(command.field)} hinzugefügt`,
  duplicateField: (form, command) => `${nameOf(form, field(command.field))} kopiert`,
  moveField: (form, command) => `${nameOf(form, field(command.field))} verschoben`,
  editField: (form, command) => edited(form, field(command.field), fieldAt(form, command.field), command.set),
  changeFieldType: (form, command) => `Antwortart ${genitiveOf(form, field(command.field))} geändert`,
  renameField: (form, command) =>
    `Technischer Name ${genitiveOf(form, field(command.field))} in ${quoted(command.id)} geändert`,
  removeField: (form, command) => `${nameOf(form, field(command.field))} gelöscht`,
  insertBlock: (_, command) => `Baustein mit ${joined(command.fields)} eingefügt`,
  addOption: (form, command) =>
    `Antwort ${quoted(textOf(command.option.label))} bei ${nameOf(form, field(command.field))} hinzugefügt`,
  moveOption: (form, command) => `${nameOf(form, `option:${command.field}#${command.option}`)} verschoben`,
  editOption: (form, { field: address, option, set }) =>
    edited(form, `option:${address}#${option}`, optionAt(form, address, option), set),
  renameOption: (form, command) =>
    `Technischer Name ${genitiveOf(form, `option:${command.field}#${command.option}`)} in ${quoted(command.id)} geändert`,
  removeOption: (form, command) => `${nameOf(form, `option:${command.field}#${command.option}`)} gelöscht`,
  addPage: (_, command) => `Seite ${quoted(textOf(command.page.title))} hinzugefügt`,
  duplicatePage: (form, command) => `${nameOf(form, `page:${command.page}`)} kopiert`,
  movePage: (form, command) => `${nameOf(form, `page:${command.page}`)} verschoben`,
  editPage: (form, command) => edited(form, `page:${command.page}`, pageAt(form, command.page), command.set),
  removePage: (form, command) => `${nameOf(form, `page:${command.page}`)} gelöscht`,
  addSection: (_, command) => `Abschnitt ${quoted(textOf(command.section.title))} hinzugefügt`,
  moveSection: (form, command) => `${nameOf(form, `section:${command.section}`)} verschoben`,
  editSection: (form, command) =>
    edited(form, `section:${command.section}`, sectionAt(form, command.section), command.set),
  removeSection: (form, command) => `${nameOf(form, `section:${command.section}`)} gelöscht`,
  setCondition: (form, { node, showIf }) =>
    `Bedingung ${genitiveOf(form, node)} ${showIf === undefined ? 'entfernt' : 'geändert'}`,
  addCheck: (form, command) => `Prüfung ${genitiveOf(form, command.node)} hinzugefügt`,
  editCheck: (form, command) => `Prüfung ${genitiveOf(form, command.node)} geändert`,
  removeCheck: (form, command) => `Prüfung ${genitiveOf(form, command.node)} entfernt`,
  editForm: (form, command) => edited(form, 'form', form, command.set),
  addParameter: (_, command) => `Parameter ${quoted(textOf(command.parameter.label))} hinzugefügt`,
  editParameter: (form, command) =>
    edited(form, `parameter:${command.parameter}`, parameterAt(form, command.parameter), command.set),
  renameParameter: (form, command) =>
    `Technischer Name ${genitiveOf(form, `parameter:${command.parameter}`)} in ${quoted(command.id)} geändert`,
  removeParameter: (form, command) => `${nameOf(form, `parameter:${command.parameter}`)} gelöscht`,
  together: (_, command) => command.name,
};

/** „Hilfetext der Frage ‚Getränke‘ geändert“; a new question or title is said with its words. */
function edited(form: FormDefinition, node: NodeKey, before: object | undefined, set: Patch): string {
  const [first, ...others] = Object.keys(set);
  if (first === undefined || others.length > 0) return `${nameOf(form, node)} geändert`;
  const value = set[first];
  if ((first === 'label' || first === 'title') && isText(value))
    return `${nameOf(form, node)} in ${quoted(textOf(value))} umbenannt`;
  if (first === 'required' && typeof value === 'boolean')
    return `${nameOf(form, node)} ${value ? 'zur Pflicht gemacht' : 'freiwillig gemacht'}`;
  const had = Object.hasOwn(before ?? {}, first);
  const done = value === null ? 'entfernt' : had ? 'geändert' : 'hinzugefügt';
  return `${propertyName(first)} ${genitiveOf(form, node)} ${done}`;
}

const isText = (value: unknown): value is Text =>
  typeof value === 'string' || (typeof value === 'object' && value !== null && 'de' in value);

function joined(fields: readonly Field[]): string {
  const [first, ...others] = fields.map((one) => quoted(labelOf(one)));
  return others.length === 0 ? (first ?? '') : `${first ?? ''} und ${others.length} weiteren`;
}
