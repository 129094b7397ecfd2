/** What is different between two versions of a form, each in a sentence, and what it means to those who work with it. */
import { compareForms } from '@formularwerk/form/compare';
import { terrasse } from '../terrasse.ts';

const renamed = { ...terrasse, title: { de: 'Tische aufstellen', en: 'Set up tables' } };

export const result = compareForms(terrasse, renamed).map((change) => `${change.class}: ${change.sentence}`);
