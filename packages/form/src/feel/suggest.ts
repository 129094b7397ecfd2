/** The candidate that was most likely meant, or undefined if none is near: "Meinten Sie …?". */
export function closest(word: string, candidates: Iterable<string>): string | undefined {
  const own = word.toLowerCase();
  // None for one letter, one for two to four, two for five to seven.
  let most = Math.ceil(word.length / 3 - 0.5);
  let best: string | undefined;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) > most) continue;
    const other = candidate.toLowerCase();
    if (other === own) return candidate;
    const distance = editDistance(own, other, most);
    if (distance <= most) [best, most] = [candidate, distance - 1];
  }
  return best;
}

/** Insertions, deletions, replacements and swaps of neighbours that turn one word into the other; over `most` it gives up. */
function editDistance(a: string, b: string, most: number): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const [twoBefore, last] = [before, row];
    const at = (one: readonly number[], j: number): number => one[j] ?? most + 1;
    row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = at(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swapped = isSwap ? at(twoBefore, j - 2) + 1 : replaced;
      row.push(Math.min(replaced, swapped, at(last, j) + 1, at(row, j - 1) + 1));
    }
    if (Math.min(...row) > most) return most + 1;
    before = last;
  }
  return row[b.length] ?? most + 1;
}
