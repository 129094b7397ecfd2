import type { Field, FormDefinition } from '@formularwerk/form';
import { REVIEW } from '@formularwerk/form';
import fc from 'fast-check';
import type { Command, Patch } from './command.ts';
import { containerOf, optionAt } from './lookups.ts';
import type { Address, Container, NodeKey, Spot } from './node.ts';
import { nodeParts } from './nodeParts.ts';
import { outline } from './outline.ts';

/** A command before it is known which parts the form has: numbers pick among what is there. */
export interface Draft {
  readonly type: Command['type'];
  readonly picks: readonly number[];
  readonly words: string;
  readonly id: string;
}

const TYPES: readonly Command['type'][] = [
  'addField',
  'duplicateField',
  'moveField',
  'moveField',
  'editField',
  'changeFieldType',
  'renameField',
  'renameField',
  'removeField',
  'insertBlock',
  'addOption',
  'moveOption',
  'editOption',
  'renameOption',
  'removeOption',
  'addPage',
  'duplicatePage',
  'movePage',
  'editPage',
  'removePage',
  'addSection',
  'moveSection',
  'editSection',
  'removeSection',
  'setCondition',
  'addCheck',
  'editCheck',
  'removeCheck',
  'editForm',
  'addParameter',
  'editParameter',
  'renameParameter',
  'removeParameter',
  'together',
];

const IDS = ['neu', 'neu2', 'andere', 'ja', 'sonstwas', 'if', 'count', 'x y', ''];

export const draft = (): fc.Arbitrary<Draft> =>
  fc.record({
    type: fc.constantFrom(...TYPES),
    picks: fc.array(fc.nat(1000), { minLength: 4, maxLength: 4 }),
    words: fc.oneof(
      fc.constantFrom('Neue Frage', 'Wird geraucht?', '', 'Text {{', 'Summe: {{neu}}'),
      fc.string(),
    ),
    id: fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...IDS) }, { weight: 1, arbitrary: fc.string() }),
  });

const pick = <T>(all: readonly T[], number: number): T | undefined => all[number % Math.max(1, all.length)];

/** The command that a draft means for a form; where there is nothing to pick, it names what isn't there. */
export function commandOf(form: FormDefinition, { type, picks, words, id }: Draft): Command {
  const [a = 0, b = 0, c = 0, d = 0] = picks;
  const rows = outline(form);
  const of = (kind: string): string[] =>
    rows.filter((row) => row.kind === kind).map((row) => row.key.slice(row.key.indexOf(':') + 1));
  const field: Address = pick(of('field'), a) ?? 'weg';
  const page = pick(of('page'), a) ?? 'weg';
  const section = pick(of('section'), b) ?? 'weg';
  const parameter = pick(form.parameters ?? [], a)?.id ?? 'weg';
  const asked =
    pick(
      of('field').filter((one) => optionIds(form, one).length > 0),
      a,
    ) ?? field;
  const option = pick(optionIds(form, asked), b) ?? 'weg';
  const node = (pick([...rows.map((row) => row.key), 'form', `option:${asked}#${option}`, 'unsinn:x'], a) ??
    'form') as NodeKey;
  const spot = spotOf(form, of('page'), of('field'), b, c);
  const condition = pick(
    ['neu = "ja"', `${field} = null`, `${asked} = "${option}"`, 'true', 'nicht ( zu', undefined],
    c,
  );
  const label = words || 'Frage';
  const created = pick(newFields(id, label, condition), d) as Field;
  const set =
    pick<Patch>(
      [
        { label: words },
        { help: words },
        { help: null },
        { required: true },
        { showIf: condition ?? null },
        { min: 3 },
        { id },
      ],
      c,
    ) ?? {};
  const titles =
    pick<Patch>([{ title: words }, { text: words }, { showIf: condition ?? null }, { title: null }], c) ?? {};
  switch (type) {
    case 'addField':
      return { type, field: created, to: spot };
    case 'duplicateField':
    case 'removeField':
      return { type, field };
    case 'moveField':
      return { type, field, to: spot };
    case 'editField':
      return { type, field, set };
    case 'changeFieldType':
      return { type, field, to: created };
    case 'renameField':
      return { type, field, id };
    case 'insertBlock':
      return { type, fields: newFields(id, label, `${id} = "ja"`), to: spot };
    case 'addOption':
      return { type, field: asked, option: { id, label }, after: option };
    case 'moveOption':
      return { type, field: asked, option, after: pick([undefined, ...optionIds(form, asked)], c) };
    case 'editOption':
      return { type, field: asked, option, set };
    case 'renameOption':
      return { type, field: asked, option, id };
    case 'removeOption':
      return { type, field: asked, option };
    case 'addPage':
      return { type, page: { id: id || REVIEW, title: label, fields: [created] }, section, after: page };
    case 'duplicatePage':
    case 'removePage':
      return { type, page };
    case 'movePage':
      return { type, page, section, after: pick([undefined, ...of('page')], c) };
    case 'editPage':
      return { type, page, set: titles };
    case 'addSection':
      return {
        type,
        section: { id, title: label, pages: [{ id, title: label, fields: [] }] },
        after: section,
      };
    case 'moveSection':
      return { type, section, after: pick([undefined, ...of('section')], c) };
    case 'editSection':
      return { type, section, set: titles };
    case 'removeSection':
      return { type, section };
    case 'setCondition':
      return { type, node, showIf: condition };
    case 'addCheck':
      return { type, node, check: { id, when: condition ?? 'false', message: label } };
    case 'editCheck':
      return { type, node, check: 'ende', set: { when: condition ?? 'false' } };
    case 'removeCheck':
      return { type, node, check: pick(['ende', 'leer', 'teuer', 'frist'], b) ?? '' };
    case 'editForm':
      return {
        type,
        set:
          pick<Patch>(
            [
              { title: words },
              { languages: ['de'] },
              { validAt: condition ?? null },
              { start: { purpose: words } },
            ],
            c,
          ) ?? {},
      };
    case 'addParameter':
      return { type, parameter: { id, type: 'integer', label, sample: c }, after: parameter };
    case 'editParameter':
      return { type, parameter, set: { label: words } };
    case 'renameParameter':
      return { type, parameter, id };
    case 'removeParameter':
      return { type, parameter };
    case 'together': {
      const [first, second] = [pick(TYPES, b), pick(TYPES, c)];
      const inside = [first, second].flatMap((one) => (one === undefined || one === 'together' ? [] : [one]));
      return {
        type,
        name: 'Beides',
        commands: inside.map((one) => commandOf(form, { type: one, picks: [b, c, d, a], words, id })),
      };
    }
  }
}

const optionIds = (form: FormDefinition, address: Address): string[] =>
  ['ja', 'nein', 'a', 'b', 'c', 'd', 'tische', 'gastronomie', 'waren', 'container', 'neu'].filter((id) =>
    optionAt(form, address, id),
  );

function spotOf(form: FormDefinition, pages: string[], fields: string[], b: number, c: number): Spot {
  const beside = pick(fields, c);
  const containers: Container[] = [
    { page: pick(pages, c) ?? 'weg' },
    {
      field:
        pick(
          fields.filter((one) => !one.includes('.')),
          c,
        ) ?? 'weg',
    },
    { declarations: true },
    { computedOf: beside ?? 'weg' },
  ];
  const near = beside === undefined ? undefined : containerOf(form, beside);
  return near && b % 3 > 0
    ? { in: near.in, after: nodeParts(`field:${beside}`) && beside?.split('.').at(-1) }
    : { in: containers[b % 4] as Container, after: near?.after };
}

function newFields(id: string, label: string, showIf: string | undefined): Field[] {
  const shown = showIf === undefined ? {} : { showIf };
  const options = [
    { id: 'ja', label: 'Ja' },
    { id: 'nein', label: 'Nein' },
  ];
  return [
    { id, type: 'choice', label, options },
    { id: `${id}Text`, type: 'text', label, ...shown },
    { id: `${id}Zahl`, type: 'integer', label, ...shown, min: 1 },
    {
      id: `${id}Liste`,
      type: 'list',
      label,
      item: 'Eintrag',
      items: 'Einträge',
      max: 3,
      fields: [{ id: 'wert', type: 'integer', label: 'Wert', required: true }],
      computed: [
        {
          id: `${id}Summe`,
          type: 'computed',
          label: 'Summe',
          result: 'integer',
          value: `count(${id}Liste.wert)`,
        },
      ],
    },
  ];
}
