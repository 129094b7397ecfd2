/**
 * Which of the things that are in both orders were moved: as few as possible, so that one question dragged to the top
 * is one move and not that of all others.
 */
export function moved<T>(before: readonly T[], after: readonly T[]): ReadonlySet<T> {
  const places = new Map(before.map((one, index) => [one, index]));
  const common = after.filter((one) => places.has(one));
  const stayed = longestRise(common.map((one) => places.get(one) ?? 0));
  return new Set(common.filter((_one, index) => !stayed.has(index)));
}

/** The places of a longest part of the numbers that only rises. */
function longestRise(numbers: readonly number[]): ReadonlySet<number> {
  const ends: number[] = [];
  const previous: (number | undefined)[] = [];
  for (const [index, number] of numbers.entries()) {
    const found = ends.findIndex((end) => (numbers[end] ?? 0) >= number);
    const length = found < 0 ? ends.length : found;
    previous[index] = ends[length - 1];
    ends[length] = index;
  }
  const stayed = new Set<number>();
  for (let at = ends.at(-1); at !== undefined; at = previous[at]) stayed.add(at);
  return stayed;
}
