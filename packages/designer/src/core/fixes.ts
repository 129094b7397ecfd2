import type { Field, FormDefinition, Json, ListField } from '@formularwerk/form';
import type { Command, Patch, Repair } from './command.ts';
import { type Place, placeOf } from './detach.ts';
import type { RawFinding } from './finding.ts';
import { replaceAt, valueAt } from './keys.ts';
import { locate } from './locate.ts';
import { moveAlong } from './moveAlong.ts';
import { editCommand } from './nodeCommands.ts';
import { nodeParts } from './nodeParts.ts';
import { quoted } from './say.ts';

type Fix = (form: FormDefinition, found: RawFinding, place: Place) => readonly Repair[];

/** Ways to put something right with one press, by what was found. Whether they work is looked at where they are offered. */
export const fixesFor: (form: FormDefinition, found: RawFinding) => readonly Repair[] = (form, found) =>
  fixes[found.code]?.(form, found, placeOf(form, found.path)) ?? [];

const words = (found: RawFinding, name: string): string | undefined => {
  const value = found.params?.[name];
  return value === undefined ? undefined : String(value);
};

/** Writes something else where the problem is in the text. */
const written =
  (wordsFor: (found: RawFinding) => string | undefined): Fix =>
  (form, found, place) => {
    const instead = wordsFor(found);
    const [at, length] = [Number(found.params?.at), Number(found.params?.length)];
    const text = valueAt(form, place.keys);
    if (instead === undefined || typeof text !== 'string' || Number.isNaN(at + length)) return [];
    return one(
      `${quoted(instead.replaceAll('"', ''))} schreiben`,
      setAt(form, place, text.slice(0, at) + instead + text.slice(at + length)),
    );
  };

const suggested = written((found) => words(found, 'suggestion'));

const withoutCondition: Fix = (_, __, { node }) => one('Bedingung entfernen', { type: 'setCondition', node });

const moveTarget: Fix = (form, _, { node, property }) => {
  const keys = locate(form, node);
  const showIf = keys && valueAt(form, [...keys, 'showIf']);
  return property === 'showIf' && typeof showIf === 'string'
    ? moveAlong(form, { type: 'setCondition', node, showIf })
    : [];
};

const fixes: Readonly<Record<string, Fix>> = {
  'expression.unknownName': suggested,
  'expression.unknownFunction': suggested,
  'expression.neverTrue': withoutCondition,
  'expression.unknownOption': written((found) => {
    const suggestion = words(found, 'suggestion');
    return suggestion === undefined ? undefined : JSON.stringify(suggestion);
  }),
  'definition.otherScope': written((found) => `${words(found, 'container')}.${words(found, 'name')}`),
  'definition.forwardReference': moveTarget,
  'expression.forwardReference': moveTarget,
  'form.neverVisible': withoutCondition,
  'form.contradiction': withoutCondition,
  'form.alwaysTrue': withoutCondition,
  'form.labelColon': (form, _, place) =>
    one(
      'Doppelpunkt entfernen',
      setProperty(form, place, (text) => text.replace(/\s*:\s*$/, '')),
    ),
  'form.abbreviation': (form, found, place) => {
    const [from, to] = [words(found, 'found'), words(found, 'instead')];
    if (from === undefined || to === undefined) return [];
    return one(
      `${quoted(to)} schreiben`,
      setProperty(form, place, (text) => text.replace(from, to)),
    );
  },
  'form.missingLanguage': (form, found) => {
    const tag = words(found, 'language') ?? '';
    const languages = (form.languages ?? []).filter((language) => language !== tag);
    return one(`Sprache ${quoted(LANGUAGES[tag] ?? tag)} nicht anbieten`, {
      type: 'editForm',
      set: { languages },
    });
  },
  'form.listWithoutLimit': (_, __, { node }) => one('Höchstens 10 Einträge', editCommand(node, { max: 10 })),
  'form.singleOption': (form, _, place) =>
    changed(form, place, 'Kästchen daraus machen', (field) => ({
      id: field.id,
      type: 'boolean',
      label: (field as ListField).label,
    })),
  'form.consent': (form, _, place) =>
    changed(form, place, 'Hinweis daraus machen', (field) => ({
      id: field.id,
      type: 'info',
      text: (field as ListField).label,
    })),
};

const LANGUAGES: Readonly<Record<string, string>> = {
  en: 'Englisch',
  'de-simple': 'Einfache Sprache',
  uk: 'Ukrainisch',
  tr: 'Türkisch',
  ar: 'Arabisch',
  ru: 'Russisch',
  pl: 'Polnisch',
  fr: 'Französisch',
};

const one = (name: string, command: Command | undefined): readonly Repair[] =>
  command === undefined ? [] : [{ name, command }];

function changed(
  form: FormDefinition,
  { node }: Place,
  name: string,
  to: (field: Field) => Field,
): readonly Repair[] {
  const parts = nodeParts(node);
  const keys = locate(form, node);
  if (parts?.kind !== 'field' || keys === undefined) return [];
  return one(name, { type: 'changeFieldType', field: parts.address, to: to(valueAt(form, keys) as Field) });
}

/** The command that sets what is at a place within a property of a part; in a check, the check's. */
function setAt(form: FormDefinition, { node, property, keys }: Place, value: Json): Command | undefined {
  const own = locate(form, node) ?? [];
  const inside = keys.slice(own.length);
  if (property !== 'checks') return editCommand(node, patchAt(form, own, inside, value));
  const check = valueAt(form, [...own, ...inside.slice(0, 2), 'id']);
  if (typeof check !== 'string') return undefined;
  return {
    type: 'editCheck',
    node,
    check,
    set: patchAt(form, [...own, ...inside.slice(0, 2)], inside.slice(2), value),
  };
}

function patchAt(
  form: FormDefinition,
  own: Place['keys'],
  [property = '', ...inside]: Place['keys'],
  value: Json,
): Patch {
  const before = valueAt(form, [...own, property]);
  return { [property]: replaceAt(before, inside, () => value) as Json };
}

/** The command that changes a text in every language that it has. */
function setProperty(
  form: FormDefinition,
  place: Place,
  change: (text: string) => string,
): Command | undefined {
  const text = valueAt(form, place.keys);
  if (typeof text === 'string') return setAt(form, place, change(text));
  if (typeof text !== 'object' || text === null) return undefined;
  const texts = Object.entries(text).map(([tag, words]) => [tag, change(String(words))]);
  return setAt(form, place, Object.fromEntries(texts));
}
