import { type Form, type Walk, type WalkContext, walk } from '@formularwerk/form';
import type { Filing } from './filing.ts';

/** Walks the form with what a filing holds; which pages count as saved comes from the filing. */
export const walkFiling = (form: Form, filing: Filing, context: WalkContext): Walk =>
  walk(form, filing.entries, { ...context, saved: filing.saved });
