/** Ids of the elements of a field; unique on a page and the same every time, because they come from its path. */
export const fieldId = (path: string): string => `f-${path}`;
export const hintId = (path: string): string => `f-${path}-hint`;
export const errorId = (path: string): string => `f-${path}-error`;
export const warningId = (path: string): string => `f-${path}-warning`;
export const unitId = (path: string): string => `f-${path}-unit`;
/** The first option has the field's own id, so that a link to the field leads to it. */
export const optionId = (path: string, option: string, index: number): string =>
  index === 0 ? fieldId(path) : `f-${path}-o-${option}`;

/** The id of the one form on a page. */
export const FORM_ID = 'antrag';
