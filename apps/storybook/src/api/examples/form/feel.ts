/** An expression alone: parsed once, computed with exact decimals, and written as FEEL writes it. */
import {
  evaluateText,
  formatFeel,
  fromJsonText,
  isContext,
  parseDate,
  parseExpression,
} from '@formularwerk/form/feel';
import { authorMessage } from '@formularwerk/form/messages';

const names = fromJsonText('{ "tische": 4, "satz": 30.10 }');
const today = parseDate('2027-01-15');
const value = today && isContext(names) ? evaluateText('tische * satz', names, { today }) : undefined;
const wrong = parseExpression('tische * ');

export const result = {
  value: value?.ok && formatFeel(value.value),
  wrong: wrong.ok ? [] : wrong.problems.map((problem) => authorMessage(problem, 'en')),
};
