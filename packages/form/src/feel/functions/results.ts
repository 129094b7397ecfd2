import { type FeelType, listOf, nullable, present, types, union, unionOf } from '../feelType.ts';

/** What a call gives, for arguments of these types. */
type Result = (args: readonly FeelType[]) => FeelType;

const { number, string, boolean, any } = types;

const always =
  (type: FeelType): Result =>
  () =>
    type;

/** The type of a list's items, whatever is known of the argument. */
const itemType = (list: FeelType | undefined): FeelType =>
  list === undefined ? any : list.kind === 'list' ? list.of : list;

/** Sums and their like are missing for an empty list. */
const ofList =
  (type: FeelType): Result =>
  (args) =>
    args.length === 1 && args[0]?.kind === 'list' && args[0].mayBeEmpty ? nullable(type) : type;

const sameItem: Result = (args) => {
  const item = args.length === 1 ? itemType(args[0]) : unionOf(args);
  return ofList(present(item))(args);
};

const sameList: Result = (args) =>
  args[0]?.kind === 'list' ? { ...args[0], nullable: false } : listOf(itemType(args[0]), false);

const shorter: Result = (args) => listOf(itemType(args[0]));

const joined: Result = (args) => ({
  kind: 'list',
  of: unionOf(args.map(itemType)),
  mayBeEmpty: args.every((type) => type.kind === 'list' && type.mayBeEmpty),
  nullable: false,
});

const appended: Result = (args) => listOf(args.slice(1).reduce(union, itemType(args[0])), false);

const flatItem = (type: FeelType): FeelType => (type.kind === 'list' ? flatItem(type.of) : type);

/** A text may be no date; a date stays what it is. */
const fromDate: Result = (args) => (args[0]?.kind === 'string' ? nullable(types.date) : types.date);

const maybe = (type: FeelType): Result => always(nullable(type));

const open = { kind: 'context', fields: new Map(), open: true, nullable: false } as const;

const each = (names: string, ...results: readonly Result[]): [string, readonly Result[]][] =>
  names.split(', ').map((name) => [name, results]);

/** By name; one for all overloads, or one for each in their order. Only the type check needs them, no evaluation does. */
const results: ReadonlyMap<string, readonly Result[]> = new Map([
  ...each('not', (args) => ({ ...boolean, nullable: args[0]?.nullable === true })),
  ...each('get or else', ([value = any, otherwise = any]) => union(present(value), otherwise)),
  ...each('is defined, is, odd, even, contains, starts with, ends with, matches', always(boolean)),
  ...each('all, any, list contains, isHoliday', always(boolean)),
  ...each('before, after, meets, met by, overlaps, overlaps before, overlaps after', always(boolean)),
  ...each('finishes, finished by, includes, during, starts, started by, coincides', always(boolean)),
  ...each('floor, ceiling, round up, round down, round half up, round half down', always(number)),
  ...each('round half even, decimal, modulo, **, sqrt, exp, log, string length, count', always(number)),
  ...each('begunMonths, begunWeeks, days, daysBetween, age, day of year, week of year', always(number)),
  ...each('abs', always(number), always(types.duration), always(types.period)),
  ...each('number', maybe(number)),
  ...each('string, substring, replace', maybe(string)),
  ...each('substring before, substring after, upper case, lower case, string join', always(string)),
  ...each('day of week, month of year', always(string)),
  ...each('split', always(listOf(string, false))),
  ...each('sum, mean, product, median, stddev', ofList(number)),
  ...each('min, max', sameItem),
  ...each('distinct values, reverse, sort, insert before, list replace', sameList),
  ...each('sublist, remove, duplicate values', shorter),
  ...each('index of, mode', always(listOf(number))),
  ...each('append', appended),
  ...each('concatenate, union', joined),
  ...each('flatten', (args) => listOf(flatItem(args[0] ?? any))),
  ...each('today, addWorkingDays', always(types.date)),
  ...each('date', maybe(types.date), fromDate, maybe(types.date)),
  ...each('time', maybe(types.time), always(types.time), maybe(types.time)),
  ...each(
    'date and time',
    maybe(types.dateTime),
    always(types.dateTime),
    always(types.dateTime),
    maybe(types.dateTime),
    maybe(types.dateTime),
  ),
  ...each('now', always(types.dateTime)),
  ...each('duration, get value', always(any)),
  ...each('years and months duration', always(types.period)),
  ...each('get entries', always(listOf(open))),
  ...each('context, context put, context merge', always(open)),
  ...each('range', always({ kind: 'range', of: any, nullable: true })),
]);

/** What an overload (its place among those of its name) gives; undefined for a name that no function has. */
export function resultOf(name: string, overload: number, args: readonly FeelType[]): FeelType | undefined {
  const own = results.get(name);
  return (own?.[overload] ?? own?.[0])?.(args);
}
