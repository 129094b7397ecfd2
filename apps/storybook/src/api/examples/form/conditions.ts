/** Conditions are expressions in the form, and sentences on the screen. */
import { readCondition, sayCondition, writeCondition } from '@formularwerk/form/conditions';
import { terrasse } from '../terrasse.ts';

const node = 'field:heizart';
const sentence = readCondition(terrasse, node, 'heizung = true and tische > 10');

export const result = {
  sentence: sentence?.parts,
  written: sentence && writeCondition(terrasse, node, sentence),
  said: sayCondition(terrasse, node, 'heizung = true and tische > 10'),
};
