import type { Text } from '@formularwerk/form';

/** The German words of a text. */
export const textOf = (text: Text): string => (typeof text === 'string' ? text : text.de);
