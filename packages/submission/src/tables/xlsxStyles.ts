import { element, type XmlElement } from '@formularwerk/form/xml';
import type { Cell, StatisticsTable } from './table.ts';

/** The first numbers of styles; a style for each number of digits follows. */
const PLAIN = 0;
export const HEADING = 1;
export const TEXT = 2;
const DATE = 3;
const MOMENT = 4;
const FIRST_NUMBER = 5;

/** „Text“: nobody's spreadsheet takes a postcode for a number when such a cell is touched. */
const AS_TEXT = 49;
/** The first number that a format of one's own may have. */
const OWN = 164;

/** The styles that some tables need, and which of them a cell has. */
export function stylesOf(tables: readonly StatisticsTable[]): {
  element: XmlElement;
  of: (cell: Cell) => number;
} {
  const digits = [
    ...new Set(
      tables.flatMap(({ rows }) =>
        rows.flat().flatMap((cell) => (cell?.kind === 'number' && cell.digits > 0 ? [cell.digits] : [])),
      ),
    ),
  ].sort((one, other) => one - other);
  const formats = ['dd.mm.yyyy', 'dd.mm.yyyy hh:mm:ss', ...digits.map((count) => `0.${'0'.repeat(count)}`)];
  const style = (numFmtId: number, fontId = 0) =>
    element('xf', { numFmtId, fontId, fillId: 0, borderId: 0, xfId: 0, applyNumberFormat: 1, applyFont: 1 });
  const list = (name: string, all: readonly XmlElement[]) => element(name, { count: all.length }, all);
  const font = (more: readonly XmlElement[]) =>
    element('font', {}, [...more, element('sz', { val: 11 }), element('name', { val: 'Calibri' })]);
  const fill = (patternType: string) => element('fill', {}, [element('patternFill', { patternType })]);
  const styles = [style(0), style(AS_TEXT, 1), style(AS_TEXT), ...formats.map((_, at) => style(OWN + at))];
  return {
    element: element('styleSheet', { xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main' }, [
      list(
        'numFmts',
        formats.map((formatCode, at) => element('numFmt', { numFmtId: OWN + at, formatCode })),
      ),
      list('fonts', [font([]), font([element('b')])]),
      list('fills', [fill('none'), fill('gray125')]),
      list('borders', [element('border')]),
      list('cellStyleXfs', [element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })]),
      list('cellXfs', styles),
    ]),
    of: (cell) => {
      if (cell?.kind === 'number')
        return cell.digits > 0 ? FIRST_NUMBER + digits.indexOf(cell.digits) : PLAIN;
      if (cell?.kind === 'date') return DATE;
      return cell?.kind === 'moment' ? MOMENT : PLAIN;
    },
  };
}
