/** A fingerprint for the eye: groups of eight digits can be compared, four of them stand on a line. */
export const digestLines = (digits: string): string =>
  (digits.match(/.{1,32}/g) ?? []).map((line) => line.match(/.{1,8}/g)?.join(' ')).join('\n');
