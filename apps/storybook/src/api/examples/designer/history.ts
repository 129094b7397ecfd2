/** Every change is a step of a history: it can be taken back, done again, and kept as the commands that were given. */
import { outline, perform, redo, startHistory, storeHistory, undo } from '@formularwerk/designer';
import { terrasse } from '../terrasse.ts';

const begun = startHistory(terrasse);
const done = perform(begun, { type: 'removeField', field: 'gebuehr' });
const after = done.ok ? done.value : begun;

export const result = {
  lines: outline(after.form).length,
  takenBack: outline(undo(after).form).length,
  doneAgain: outline(redo(undo(after)).form).length,
  kept: storeHistory(after).commands,
};
