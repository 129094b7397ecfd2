const LONGEST = 31;

/** Titles as names of sheets: at most 31 characters, none of `[]:*?/\`, and each only once. */
export function sheetNames(titles: readonly string[]): string[] {
  const names: string[] = [];
  const isTaken = (name: string) => names.some((one) => one.toLowerCase() === name.toLowerCase());
  for (const title of titles) {
    const plain = title.replaceAll(/[[\]:*?/\\]/g, ' ').replaceAll(/^[\s']+|[\s']+$/g, '') || 'Tabelle';
    let name = plain.slice(0, LONGEST).trim();
    for (let at = 2; isTaken(name); at += 1)
      name = `${plain.slice(0, LONGEST - ` ${at}`.length).trim()} ${at}`;
    names.push(name);
  }
  return names;
}
