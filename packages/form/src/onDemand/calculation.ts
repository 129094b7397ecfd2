/** What only some expressions need: times of day, legal periods, loops, functions of their own, patterns. */
export {
  atMidnight,
  clockDistance,
  clockTime,
  compareClocks,
  formatClock,
  moveClock,
  offsetOf,
  parseClock,
  parseDateTime,
  parseTime,
  timeOf,
} from '../feel/clock.ts';
export { compileFunction } from '../feel/functionLiteral.ts';
export { matches, replace, split } from '../feel/functions/byPattern.ts';
export { readNumber } from '../feel/functions/readNumber.ts';
export { sort } from '../feel/functions/sort.ts';
export { addWorkingDays, isHoliday } from '../feel/holidays.ts';
export { integerPower } from '../feel/integerPower.ts';
export { age, begunMonths, begunWeeks, daysBetween } from '../feel/legalPeriods.ts';
export { compileFor, compileQuantified } from '../feel/loops.ts';
export { partOf } from '../feel/properties.ts';
export { typeTest } from '../feel/typeTest.ts';
export { dayOfWeek, monthsBetween } from '../feel/weeks.ts';
export { readTime } from '../fields/readTime.ts';
export { walkDated } from '../walkDated.ts';
