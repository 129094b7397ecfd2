const SLUG = /^[a-z][a-z0-9-]{0,49}$/;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const FORM_ID = /^[a-zA-Z][a-zA-Z0-9_-]{0,99}$/;

/** Whether a text can name a municipality or an office. */
export const isSlug = (text: string): boolean => SLUG.test(text);

/** Whether a text can name a form. */
export const isFormId = (text: string): boolean => FORM_ID.test(text);

/** Whether a text can be the id of a draft, an upload or a submission; anything else is never asked of the database. */
export const isUuid = (text: string): boolean => UUID.test(text);
