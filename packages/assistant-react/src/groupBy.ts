/** Members by what `key` gives for each, in their order. `Map.groupBy` is not in every browser that people still have. */
export function groupBy<K, T>(members: readonly T[], key: (member: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const member of members) {
    const place = key(member);
    const group = groups.get(place);
    if (group) group.push(member);
    else groups.set(place, [member]);
  }
  return groups;
}
