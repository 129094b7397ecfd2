/** XML is written so that a parser gives back each text exactly, line breaks in attributes too. */
import { element, xmlDocument } from '@formularwerk/form/xml';

const note = element('notiz', { titel: 'Zeile 1\nZeile 2' }, 'Kaffee & Kuchen <frisch>');

export const result = xmlDocument(note).split('\n');
