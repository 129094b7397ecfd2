/**
 * Data for a `<script type="application/json">`: `<` is escaped, so that nothing in it can end the element; U+2028 and
 * U+2029 stay as they are, for this is JSON and not a script.
 */
export const jsonScript = (data: unknown): string => JSON.stringify(data).replaceAll('<', '\\u003c');
