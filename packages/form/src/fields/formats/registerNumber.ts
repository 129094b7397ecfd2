import { matches, type TextFormat } from './textFormat.ts';

const REGISTERS = ['HRA', 'HRB', 'GsR', 'GnR', 'PR', 'VR'];
const NUMBER = `(?:(?:${REGISTERS.join('|')}) )?[0-9]{1,6}(?: [A-Z]{1,3})?`;

/** A number in the register of companies, partnerships, cooperatives or associations: HRB 12345, in Berlin HRB 12345 B. */
export const registerNumber: TextFormat = {
  pattern: () => NUMBER,
  maxLength: 14,
  tidy: (typed) => {
    const parts = /^(?:([A-Z]+)[\s.:]*?(?:NR\.?|NUMMER)?)?[\s.:-]*(\d+)\s*([A-Z]*)$/i.exec(spaced(typed));
    if (!parts) return spaced(typed);
    const [, register = '', number = '', court = ''] = parts;
    const known = REGISTERS.find((one) => one.toUpperCase() === register.toUpperCase()) ?? register;
    return [known, number, court.toUpperCase()].filter((part) => part !== '').join(' ');
  },
  fault: (tidy) => (matches(NUMBER, tidy) ? undefined : { code: 'registerNumber.format' }),
};

// „HR B 12345“ and „H R B 12345“ are written, too.
const spaced = (typed: string): string =>
  typed
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/^h ?r ?([ab])\b/i, 'HR$1');
