/** A definition comes in through one door, which tells everything that is wrong with it at once. */
import { parseForm } from '@formularwerk/form';
import { authorMessage } from '@formularwerk/form/messages';
import { terrasse } from '../terrasse.ts';

const [section] = terrasse.sections;
const parsed = parseForm({ ...terrasse, id: 'Terrasse!', sections: [{ ...section, showIf: 'plätze > 3' }] });

export const result = parsed.ok
  ? []
  : parsed.problems.map((problem) => `${problem.path}: ${authorMessage(problem, 'en')}`);
