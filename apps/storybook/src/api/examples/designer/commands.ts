/** A command gives a changed form that is sound, or says why not and what would help. Whatever it renames follows. */
import { applyCommand, commandMessage, describeCommand, fieldAt, offerRepairs } from '@formularwerk/designer';
import { terrasse } from '../terrasse.ts';

const rename = { type: 'renameField', field: 'heizung', id: 'geheizt' } as const;
const renamed = applyCommand(terrasse, rename);

const remove = { type: 'removeField', field: 'tische' } as const;
const refused = applyCommand(terrasse, remove); // the fee is computed with it
const problems = refused.ok ? [] : refused.problems;

export const result = {
  did: describeCommand(terrasse, rename),
  showIf: renamed.ok && fieldAt(renamed.value, 'heizart')?.showIf,
  refused: problems.map((problem) => commandMessage(problem)),
  repairs: offerRepairs(terrasse, remove, problems).map(({ name }) => name),
};
