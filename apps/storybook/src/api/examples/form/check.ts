/** What stands between a form and its publication: problems block it, hints advise. */
import { compileForm } from '@formularwerk/form';
import { checkForm } from '@formularwerk/form/check';
import { authorMessage } from '@formularwerk/form/messages';
import { terrasse } from '../terrasse.ts';

// Nobody can place less than one table.
const checks = [{ id: 'keine', when: 'tische < 1', message: 'Mindestens ein Tisch.' }];
const { problems, hints } = checkForm(compileForm({ ...terrasse, checks }));

export const result = [...problems, ...hints.slice(0, 3)].map(
  (problem) => `${problem.path}: ${authorMessage(problem, 'en')}`,
);
