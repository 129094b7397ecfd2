import type { TemplateRefusal } from './openTemplate.ts';

/** Why a PDF cannot be filled in as an official form, and what to do, for whoever provides it. */
export const refusalWords: Readonly<Record<TemplateRefusal, { readonly de: string; readonly en: string }>> = {
  noPdf: { de: 'Das ist keine PDF-Datei.', en: 'This is no PDF file.' },
  tooLarge: {
    de: 'Die Datei ist größer als 10 MB. Speichern Sie sie verkleinert.',
    en: 'The file is larger than 10 MB. Save it in a smaller size.',
  },
  encrypted: {
    de: 'Die Datei ist verschlüsselt oder gegen Änderungen geschützt. Heben Sie den Schutz mit dem Kennwort auf und speichern Sie sie neu.',
    en: 'The file is encrypted or protected against changes. Remove the protection with its password, and save it anew.',
  },
  xfa: {
    de: 'Die Datei ist ein XFA-Formular. Speichern Sie sie als gewöhnliches PDF-Formular (AcroForm), oder bitten Sie die herausgebende Stelle darum.',
    en: 'The file is an XFA form. Save it as an ordinary PDF form (AcroForm), or ask whoever publishes it for one.',
  },
  signed: {
    de: 'Die Datei ist unterschrieben; ausgefüllt wäre die Unterschrift ungültig. Nehmen Sie eine Fassung ohne Unterschrift.',
    en: 'The file is signed; filled in, the signature would be void. Take a version without it.',
  },
  active: {
    de: 'Die Datei enthält Skripte oder Schaltflächen, die etwas auslösen (senden, zurücksetzen, öffnen). Entfernen Sie sie in einem PDF-Programm und speichern Sie die Datei neu.',
    en: 'The file has scripts or buttons that set something off (sending, resetting, opening). Remove them with a PDF program and save the file anew.',
  },
  noFields: {
    de: 'Die Datei hat keine Felder zum Ausfüllen. Nehmen Sie die ausfüllbare Fassung des Vordrucks.',
    en: 'The file has no fields to be filled in. Take the fillable version of the official form.',
  },
};
