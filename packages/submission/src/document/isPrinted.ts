import type { FieldView } from '@formularwerk/form';

/** Words between the questions and values for the office alone are not printed. */
export const isPrinted = (view: FieldView): boolean => view.info === undefined && view.internal !== true;
