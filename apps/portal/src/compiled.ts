import { compiledForms } from '@formularwerk/form';

const MOST = 200;

/** The published form, compiled once: a version never changes. */
export const compiled = compiledForms(MOST);
