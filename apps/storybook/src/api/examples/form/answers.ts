/** Finished answers are walked again by whoever receives them: everything wrong is told, what was not asked is left out. */
import { compileForm, walkAnswers } from '@formularwerk/form';
import { terrasse } from '../terrasse.ts';

const answers = { tische: 50, heizung: false, heizart: 'Gas' }; // but nothing is heated
const { walk, problems } = walkAnswers(compileForm(terrasse), answers, { today: '2027-01-15' });

export const result = {
  answers: walk.answers,
  problems: problems.map(({ path, code }) => `${path}: ${code}`),
};
