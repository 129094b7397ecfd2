import type { Check, Field, FormDefinition } from '../generated/definition.ts';
import type { Change, ChangeClass } from './change.ts';
import { compareChecks } from './compareChecks.ts';
import { compareItemPages } from './compareItemPages.ts';
import { merged } from './compareListed.ts';
import { compareOptions } from './compareOptions.ts';
import { compareProperties, type Subject } from './compareProperties.ts';
import { type Matches, matchFields, type Standing, standings } from './matchFields.ts';
import { moved } from './moved.ts';
import { fieldNode, type NodeKey } from './node.ts';
import { nounOf, type Speech, type Words } from './words.ts';

/** A change of a field, with the page it stands on. */
export interface FieldChange {
  readonly change: Change;
  /** The page it stands on, or the declarations. */
  readonly under: NodeKey;
}

/** All changes of fields in the order of the form; what was deleted is told where it stood. */
export function compareFields(
  before: FormDefinition,
  after: FormDefinition,
  speech: Speech,
): readonly FieldChange[] {
  const [old, now] = [standings(before), standings(after)];
  const matches = matchFields(old, now);
  const origins = new Map([...matches].map(([one, other]) => [other, one]));
  const wandered = movedFields(old, now, matches);
  const titles = new Map(
    [before, after].flatMap((form) =>
      form.sections.flatMap(({ pages }) =>
        pages.map(({ id, title }): [string, string] => [id, speech.quote(title)]),
      ),
    ),
  );
  const isNew = new Set(now);
  const isElsewhere = (was: Standing, one: Standing): boolean =>
    (was.parent && matches.get(was.parent)) !== one.parent;
  const all = merged(
    old.map((one) => matches.get(one) ?? one),
    now,
  );
  return all.flatMap((one) => {
    const under: NodeKey = one.page === undefined ? 'declarations' : `page:${one.page}`;
    const where = pageWords(one.page, titles);
    const was = origins.get(one);
    const changes = was
      ? compareField(was, one, after, speech, {
          isMoved: wandered.has(one),
          isElsewhere: isElsewhere(was, one),
          where,
        })
      : [isNew.has(one) ? added(one, where, speech) : deleted(one, where, speech)];
    return changes.map((change) => ({ change, under }));
  });
}

function pageWords(page: string | undefined, titles: ReadonlyMap<string, string>): Words {
  if (page === undefined) return { de: '', en: '' };
  const title = titles.get(page) ?? page;
  return { de: ` (Seite ${title})`, en: ` (page ${title})` };
}

const added = ({ field, address }: Standing, where: Words, { say, name }: Speech): Change => ({
  class:
    'required' in field && field.required !== undefined && field.required !== false ? 'data' : 'harmless',
  node: fieldNode(address),
  sentence: say({
    de: `${nounOf(field).de} neu: ${name(field)}${where.de}.`,
    en: `${nounOf(field).en} added: ${name(field)}${where.en}.`,
  }),
});

const deleted = ({ field, address }: Standing, where: Words, { say, name }: Speech): Change => ({
  class: field.type === 'info' ? 'text' : 'interface',
  node: fieldNode(address),
  sentence: say({
    de: `${nounOf(field).de} gelöscht: ${name(field)}${where.de}.`,
    en: `${nounOf(field).en} deleted: ${name(field)}${where.en}.`,
  }),
});

/** Those that stand in another order among those of the same container, in terms of the form after. */
function movedFields(
  old: readonly Standing[],
  now: readonly Standing[],
  matches: Matches,
): ReadonlySet<Standing> {
  const before = Map.groupBy(old, (one) => matches.get(one)?.container ?? '');
  const after = Map.groupBy(now, ({ container }) => container);
  return new Set(
    [...after].flatMap(([container, fields]) => {
      const known = (before.get(container) ?? []).flatMap((one) => matches.get(one) ?? []);
      return [...moved(known, fields)];
    }),
  );
}

/** Compared by themselves. */
const APART: ReadonlySet<string> = new Set([
  'id',
  'type',
  'fields',
  'pages',
  'computed',
  'options',
  'checks',
]);

interface Wander {
  /** It stands in another order among the same. */
  readonly isMoved: boolean;
  /** It stands in another group or list, or in none any more. */
  readonly isElsewhere: boolean;
  readonly where: Words;
}

function compareField(
  was: Standing,
  one: Standing,
  form: FormDefinition,
  speech: Speech,
  wander: Wander,
): readonly Change[] {
  const [old, now] = [was.field, one.field];
  const node = fieldNode(one.address);
  const subject: Subject = { form, speech, node, name: speech.name(now) };
  // What only one of two types has comes and goes with the type.
  const isShared = (name: string): boolean => old.type === now.type || (name in old && name in now);
  const apart = new Set([...APART, ...Object.keys({ ...old, ...now }).filter((name) => !isShared(name))]);
  return [
    ...(old.type === now.type ? [] : [typeChange(old, now, subject)]),
    ...idChange(was, one, subject),
    ...placeChange(was, one, subject, wander),
    ...compareProperties(old, now, subject, apart),
    ...compareOptions(old, now, one.address, subject),
    ...compareItemPages(old, now, subject),
    ...compareChecks(checksOf(old), checksOf(now), subject),
  ];
}

const checksOf = (field: Field): readonly Check[] | undefined =>
  'checks' in field ? field.checks : undefined;

function typeChange(old: Field, now: Field, { node, name, speech }: Subject): Change {
  const [before, after] = [speech.typeOf(old), speech.typeOf(now)];
  return {
    class: 'interface',
    node,
    sentence: speech.say({
      de: `Art der Antwort geändert: ${name} ist jetzt „${after}“ statt „${before}“.`,
      en: `Kind of answer changed: ${name} is “${after}” now, not “${before}”.`,
    }),
    before,
    after,
  };
}

function idChange(was: Standing, one: Standing, { node, name, speech }: Subject): readonly Change[] {
  const [before, after] = [was.field.id, one.field.id];
  if (before === after) return [];
  const sentence = speech.say({
    de: `Kennung geändert: ${name} heißt in den Daten jetzt „${after}“ statt „${before}“.`,
    en: `Id changed: ${name} is called “${after}” in the data now, not “${before}”.`,
  });
  return [{ class: 'interface', node, sentence, before, after }];
}

/** Other surroundings are another place in what is delivered; another page or order is not. */
function placeChange(
  was: Standing,
  one: Standing,
  { node, name, speech }: Subject,
  { isMoved, isElsewhere, where }: Wander,
): readonly Change[] {
  const noun = nounOf(one.field);
  const change = (changeClass: ChangeClass, place: Words): Change[] => [
    {
      class: changeClass,
      node,
      sentence: speech.say({
        de: `${noun.de} verschoben: ${name} steht jetzt ${place.de}.`,
        en: `${noun.en} moved: ${name} is ${place.en} now.`,
      }),
    },
  ];
  if (isElsewhere) {
    const around = one.parent && speech.name(one.parent.field);
    return change(
      'interface',
      around
        ? { de: `in ${around}`, en: `in ${around}` }
        : { de: `für sich allein${where.de}`, en: `by itself${where.en}` },
    );
  }
  if (was.page !== one.page && one.parent === undefined)
    return change(
      'harmless',
      one.page === undefined
        ? { de: 'bei den Erklärungen', en: 'among the declarations' }
        : { de: `auf einer anderen Seite${where.de}`, en: `on another page${where.en}` },
    );
  const isBeside = one.container.split(' ', 1)[0] !== was.container.split(' ', 1)[0];
  return isMoved || (isBeside && was.page === one.page)
    ? change('harmless', { de: `an anderer Stelle${where.de}`, en: `in another place${where.en}` })
    : [];
}
