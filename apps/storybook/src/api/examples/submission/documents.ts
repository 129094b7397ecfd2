/** A finished application is frozen, and written out the same way every time. */
import { compileForm, walkAnswers } from '@formularwerk/form';
import { canonicalJson, createSubmission, toXml } from '@formularwerk/submission';
import { terrasse } from '../terrasse.ts';

const form = compileForm(terrasse);
const answers = { tische: 4, heizung: false, email: 'ay@example.org' };
const { walk } = walkAnswers(form, answers, { today: '2027-01-15', language: 'de' });

const submission = createSubmission({
  form,
  version: '1',
  hash: 'a1b2c3',
  walk,
  reference: 'ESP-2027-K7M4QX',
  receivedAt: new Date('2027-01-15T12:00:00Z'),
});

export const result = { json: canonicalJson(submission), xml: toXml(submission, form).split('\n') };
