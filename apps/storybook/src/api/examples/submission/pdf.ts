/** All documents at once: the PDF carries the others, can be read aloud, and is looked through before it is handed out. */
import { compileForm, walkAnswers } from '@formularwerk/form';
import { buildDocuments } from '@formularwerk/submission';
import { documentTools } from '@formularwerk/submission/node';
import { extractText, preflight } from '@formularwerk/submission/preflight';
import { terrasse } from '../terrasse.ts';

const form = compileForm(terrasse);
const answers = { tische: 4, heizung: false, email: 'ay@example.org' };
const { walk } = walkAnswers(form, answers, { today: '2027-01-15', language: 'de' });
const documents = await buildDocuments(
  {
    form,
    version: '1',
    hash: 'a1b2c3',
    walk,
    reference: 'ESP-2027-K7M4QX',
    receivedAt: new Date('2027-01-15T12:00:00Z'),
    recipient: { municipality: 'Stadt Espelkamp', office: 'Ordnungsamt' },
  },
  await documentTools(),
);
const pdf = documents['submission.pdf'];

export const result = {
  files: Object.keys(documents),
  wrong: await preflight(pdf),
  read: (await extractText(pdf)).split('\n').slice(0, 8),
};
