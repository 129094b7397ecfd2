import type { FormDefinition } from '@formularwerk/form';

/** A form as a file: members in the order in which they were stored, so that the same form is always the same bytes. */
export const writeFormFile = (definition: FormDefinition): string =>
  `${JSON.stringify(definition, undefined, 2)}\n`;

/** Hands a file over to the browser, which puts it where downloads go. */
export function saveFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
