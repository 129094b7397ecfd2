import { compileForm } from '@formularwerk/form';
import { type FeelValue, fromJsonText, isContext, parseDate } from '@formularwerk/form/feel';
import { Environment } from '@marcbachmann/cel-js';
import { evaluate as feelin } from 'feelin';
import { LogicEngine } from 'json-logic-engine';
import { bigForm } from './bigForm.ts';

/** One rule as each engine says it, ready to be evaluated again and again. Undefined where a language cannot say it. */
export interface Rule {
  readonly name: string;
  readonly formularwerk: () => unknown;
  readonly feelin: () => unknown;
  readonly cel: () => unknown;
  readonly jsonLogic: (() => unknown) | undefined;
}

interface Words {
  readonly name: string;
  readonly feel: string;
  readonly cel: string;
  readonly jsonLogic?: object;
  /** Names and values as JSON; `"@2027-04-01"` is a date. */
  readonly context: Readonly<Record<string, unknown>>;
}

const tariff = Array.from({ length: 50 }, (_, index) => ({ code: `Z${index}`, satz: index + 0.5 }));

const words: readonly Words[] = [
  {
    name: '`a = "x" and b > 3`',
    feel: 'a = "x" and b > 3',
    cel: 'a == "x" && b > 3.0',
    jsonLogic: { and: [{ '===': [{ var: 'a' }, 'x'] }, { '>': [{ var: 'b' }, 3] }] },
    context: { a: 'x', b: 5 },
  },
  {
    name: 'a fee: `laenge * breite * satz + 12.50`',
    feel: 'laenge * breite * satz + 12.50',
    cel: 'laenge * breite * satz + 12.50',
    jsonLogic: { '+': [{ '*': [{ var: 'laenge' }, { var: 'breite' }, { var: 'satz' }] }, 12.5] },
    context: { laenge: 4.4, breite: 12.5, satz: 0.35 },
  },
  {
    name: 'a row out of 50: `tarif[code = art][1].satz`',
    feel: 'tarif[code = art][1].satz',
    cel: 'tarif.filter(zeile, zeile.code == art)[0].satz',
    jsonLogic: {
      get: [
        { get: [{ filter: [{ var: 'tarif' }, { '===': [{ var: 'code' }, { var: '../../art' }] }] }, 0] },
        'satz',
      ],
    },
    context: { tarif: tariff, art: 'Z40' },
  },
  {
    name: 'one of 50: `some zeile in tarif satisfies zeile.satz > 40`',
    feel: 'some zeile in tarif satisfies zeile.satz > 40',
    cel: 'tarif.exists(zeile, zeile.satz > 40.0)',
    jsonLogic: { some: [{ var: 'tarif' }, { '>': [{ var: 'satz' }, 40] }] },
    context: { tarif: tariff },
  },
  {
    name: 'a deadline: `von + duration("P14D") <= bis`',
    feel: 'von + duration("P14D") <= bis',
    cel: 'von + duration("336h") <= bis',
    context: { von: '@2027-04-01', bis: '@2027-05-01' },
  },
];

/** The rules, compiled or parsed once where an engine can, each checked to give the same value in every engine. */
export const rules = (): Rule[] => words.map(prepare).map(checked);

function prepare({ name, feel, cel, jsonLogic, context }: Words): Rule {
  const own = compileForm(bigForm(1)).expression(feel);
  const values = contextOf(context);
  const scope = { lookup: (asked: string) => values.get(asked) };
  const environment = { today: parseDate('2027-01-15') ?? neverADay() };
  const forFeelin = withDates(context, (day) => feelin(`date("${day}")`).value);
  const forCel = withDates(context, (day) => new Date(day));
  const celRule = new Environment({ unlistedVariablesAreDyn: true }).parse(cel);
  const logic = jsonLogic && new LogicEngine().build(jsonLogic);
  return {
    name,
    formularwerk: () => own(scope, environment),
    feelin: () => feelin(feel, forFeelin).value,
    cel: () => celRule(forCel),
    jsonLogic: logic && (() => logic(context)),
  };
}

function checked(rule: Rule): Rule {
  const results = [rule.formularwerk, rule.feelin, rule.cel, rule.jsonLogic].flatMap((evaluate) =>
    evaluate ? [plain(evaluate())] : [],
  );
  if (results.some((result) => result !== results[0]))
    throw new Error(`The engines differ over ${rule.name}: ${results.join(', ')}.`);
  return rule;
}

/** Binary floating point is off in the last digits; that is not what is measured here. */
function plain(value: unknown): unknown {
  const number =
    typeof value === 'object' && value !== null && 'coefficient' in value && 'exponent' in value
      ? Number(`${value.coefficient}e${value.exponent}`)
      : value;
  return typeof number === 'number' ? number.toPrecision(10) : number;
}

function contextOf(context: Words['context']): ReadonlyMap<string, FeelValue> {
  const value = fromJsonText(JSON.stringify(context));
  if (!isContext(value)) throw new Error('A context is an object.');
  return value;
}

const withDates = (context: Words['context'], dateOf: (day: string) => unknown): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(context).map(([name, value]) => [
      name,
      typeof value === 'string' && value.startsWith('@') ? dateOf(value.slice(1)) : value,
    ]),
  );

function neverADay(): never {
  throw new Error('This day exists.');
}
