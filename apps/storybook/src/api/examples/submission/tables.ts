/** Many applications become tables for statistics, in which nothing that somebody typed is a formula. */
import { compileForm, walkAnswers } from '@formularwerk/form';
import { createSubmission } from '@formularwerk/submission';
import { toCsv, toTables } from '@formularwerk/submission/tables';
import { terrasse } from '../terrasse.ts';

const form = compileForm(terrasse);
const submissions = [4, 12].map((tische, at) => {
  const answers = { tische, heizung: false, email: '-ay@example.org' };
  const { walk } = walkAnswers(form, answers, { today: '2027-01-15', language: 'de' });
  const receivedAt = new Date('2027-01-15T12:00:00Z');
  return createSubmission({
    form,
    version: '1',
    hash: 'a1b2c3',
    walk,
    reference: `ESP-${at + 1}`,
    receivedAt,
  });
});

export const result = toTables(form, submissions).map((table) => toCsv(table).trim().split('\r\n'));
