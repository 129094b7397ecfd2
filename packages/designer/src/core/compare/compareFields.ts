import type { Check, Field, FormDefinition } from '@formularwerk/form';
import { answerTypeOf } from '../answerTypes.ts';
import type { NodeKey } from '../node.ts';
import { fieldNode } from '../nodeParts.ts';
import { fieldName, labelOf, quoted } from '../say.ts';
import { textOf } from '../textOf.ts';
import type { Change, ChangeClass } from './change.ts';
import { compareChecks } from './compareChecks.ts';
import { merged } from './compareListed.ts';
import { compareOptions } from './compareOptions.ts';
import { compareProperties, type Subject } from './compareProperties.ts';
import { type Matches, matchFields, type Standing, standings } from './matchFields.ts';
import { moved } from './moved.ts';

/** A change of a field, with the page it stands on. */
export interface FieldChange {
  readonly change: Change;
  /** The page it stands on, or the declarations. */
  readonly under: NodeKey;
}

/** All changes of fields in the order of the form; what was deleted is told where it stood. */
export function compareFields(before: FormDefinition, after: FormDefinition): readonly FieldChange[] {
  const [old, now] = [standings(before), standings(after)];
  const matches = matchFields(old, now);
  const origins = new Map([...matches].map(([one, other]) => [other, one]));
  const wandered = movedFields(old, now, matches);
  const titles = new Map(
    [before, after].flatMap((form) =>
      form.sections.flatMap(({ pages }) =>
        pages.map(({ id, title }): [string, string] => [id, textOf(title)]),
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
    const where = one.page === undefined ? '' : ` (Seite ${quoted(titles.get(one.page) ?? one.page)})`;
    const was = origins.get(one);
    const changes = was
      ? compareField(was, one, after, {
          isMoved: wandered.has(one),
          isElsewhere: isElsewhere(was, one),
          where,
        })
      : [isNew.has(one) ? added(one, where) : deleted(one, where)];
    return changes.map((change) => ({ change, under }));
  });
}

/** „Frage“, „Liste“, „Berechnung“ … */
const nounOf = (field: Field): string => fieldName(field).split(' ‚', 1).join('');

const added = ({ field, address }: Standing, where: string): Change => ({
  class:
    'required' in field && field.required !== undefined && field.required !== false ? 'data' : 'harmless',
  node: fieldNode(address),
  sentence: `${nounOf(field)} neu: ${quoted(labelOf(field))}${where}.`,
});

const deleted = ({ field, address }: Standing, where: string): Change => ({
  class: field.type === 'info' ? 'text' : 'interface',
  node: fieldNode(address),
  sentence: `${nounOf(field)} gelöscht: ${quoted(labelOf(field))}${where}.`,
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
const APART: ReadonlySet<string> = new Set(['id', 'type', 'fields', 'computed', 'options', 'checks']);

interface Wander {
  /** It stands in another order among the same. */
  readonly isMoved: boolean;
  /** It stands in another group or list, or in none any more. */
  readonly isElsewhere: boolean;
  readonly where: string;
}

function compareField(was: Standing, one: Standing, form: FormDefinition, wander: Wander): readonly Change[] {
  const [old, now] = [was.field, one.field];
  const node = fieldNode(one.address);
  const subject: Subject = { form, node, name: quoted(labelOf(now)) };
  // What only one of two types has comes and goes with the type.
  const isShared = (name: string): boolean => old.type === now.type || (name in old && name in now);
  const apart = new Set([...APART, ...Object.keys({ ...old, ...now }).filter((name) => !isShared(name))]);
  return [
    ...(old.type === now.type ? [] : [typeChange(old, now, subject)]),
    ...idChange(was, one, subject),
    ...placeChange(was, one, subject, wander),
    ...compareProperties(old, now, subject, apart),
    ...compareOptions(old, now, one.address, subject),
    ...compareChecks(checksOf(old), checksOf(now), subject),
  ];
}

const checksOf = (field: Field): readonly Check[] | undefined =>
  'checks' in field ? field.checks : undefined;

function typeChange(old: Field, now: Field, { node, name }: Subject): Change {
  const [before, after] = [old, now].map((field) => answerTypeOf(field)?.name ?? field.type);
  return {
    class: 'interface',
    node,
    sentence: `Art der Antwort geändert: ${name} ist jetzt „${after}“ statt „${before}“.`,
    before,
    after,
  };
}

function idChange(was: Standing, one: Standing, { node, name }: Subject): readonly Change[] {
  const [before, after] = [was.field.id, one.field.id];
  if (before === after) return [];
  const sentence = `Kennung geändert: ${name} heißt in den Daten jetzt „${after}“ statt „${before}“.`;
  return [{ class: 'interface', node, sentence, before, after }];
}

/** Other surroundings are another place in what is delivered; another page or order is not. */
function placeChange(
  was: Standing,
  one: Standing,
  { node, name }: Subject,
  { isMoved, isElsewhere, where }: Wander,
): readonly Change[] {
  const noun = nounOf(one.field);
  const change = (changeClass: ChangeClass, place: string): Change[] => [
    { class: changeClass, node, sentence: `${noun} verschoben: ${name} steht jetzt ${place}.` },
  ];
  if (isElsewhere) {
    const around = one.parent?.field;
    return change('interface', around ? `in ${quoted(labelOf(around))}` : `für sich allein${where}`);
  }
  if (was.page !== one.page && one.parent === undefined)
    return change(
      'harmless',
      one.page === undefined ? 'bei den Erklärungen' : `auf einer anderen Seite${where}`,
    );
  const isBeside = one.container.split(' ', 1)[0] !== was.container.split(' ', 1)[0];
  return isMoved || (isBeside && was.page === one.page)
    ? change('harmless', `an anderer Stelle${where}`)
    : [];
}
