/** The walk goes over the form once and gives all that a screen shows: pages, questions, values, problems. */
import { compileForm, nextPage, problemMessage, walk } from '@formularwerk/form';
import { terrasse } from '../terrasse.ts';

const entries = { tische: '4', heizung: 'on' }; // as it was typed
const walked = walk(compileForm(terrasse), entries, { today: '2027-01-15', language: 'en' });

export const result = {
  shown: walked.pages[0]?.fields.map(({ label }) => label),
  computed: walked.computed,
  problems: walked.problems.map((problem) => `${problem.path}: ${problemMessage(problem, 'en')}`),
  next: nextPage(walked, 'terrasse'),
};
