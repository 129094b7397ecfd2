/** Whether the last digit checks the others by ISO 7064, MOD 11,10: tax numbers of Germany and Croatia. */
export function checksMod11And10(digits: string): boolean {
  let product = 10;
  for (const digit of digits.slice(0, -1)) {
    const sum = (Number(digit) + product) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return (11 - product) % 10 === Number(digits.at(-1));
}

/** Whether the digits, each times its weight, add up to a multiple of a number. */
export const checksWeighted = (digits: string, weights: readonly number[], modulus: number): boolean =>
  weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0) % modulus === 0;

/** The last digit of the sum by Luhn's rule (ISO/IEC 7812-1); numbers that carry their check digit have 0. */
export const luhnSum = (digits: string): number =>
  [...digits].toReversed().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0) % 10;

/** What remains of digits and capital letters (A is 10) when divided by 97 (ISO 7064). */
export function remainderOf97(text: string): number {
  const digits = text.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  return [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0);
}
