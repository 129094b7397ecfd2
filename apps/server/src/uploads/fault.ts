import type { Problem } from '@formularwerk/form';

/** What is wrong with a file that somebody wants to hand in; its sentence tells them what to do. */
export type Fault = Omit<Problem, 'path'>;

/** What a look into a file found: a fault, or how many of its bytes are the document. */
export type Structure = Fault | { readonly length: number };

export const damaged: Fault = { code: 'file.damaged' };
/** Something else is in it, or behind it: what a program takes it for would depend on the program. */
export const mixed: Fault = { code: 'file.mixed' };
/** Nobody could look into it with reasonable means. */
export const unreadable: Fault = { code: 'file.unreadable' };
