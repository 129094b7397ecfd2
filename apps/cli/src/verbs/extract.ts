import type { Unreadable } from '@formularwerk/submission';
import { ownProblem } from './findings.ts';
import { readBytes } from './readJsonFile.ts';
import type { Verb, Words } from './verb.ts';
import { writeFiles } from './writeFiles.ts';

/** The data of an application from its PDF: as JSON on stdout, or as files in a folder. */
export const extract: Verb = {
  name: 'extract',
  operands: 'FILE.pdf',
  count: { min: 1, max: 1 },
  summary: {
    de: 'liest die Angaben aus dem PDF eines Antrags, wenn sie noch die geschriebenen sind',
    en: 'reads the data out of the PDF of an application, if they are still those that were written',
  },
  options: {
    to: {
      type: 'string',
      value: 'DIR',
      help: {
        de: 'Ordner für submission.json, submission.xml und die Anlagen (sonst JSON auf stdout)',
        en: 'folder for submission.json, submission.xml and uploaded files (JSON on stdout otherwise)',
      },
    },
    unchecked: {
      type: 'boolean',
      help: {
        de: 'auch dann, wenn ein Programm die Prüfsummen aus dem PDF entfernt hat',
        en: 'even where a program took the checksums out of the PDF',
      },
    },
  },
  run: async (call) => {
    const { readSubmission } = await import('@formularwerk/submission');
    const bytes = await readBytes(call.positionals[0] ?? '');
    const result = await readSubmission(bytes, { withoutChecksums: call.flag('unchecked') });
    if (!result.ok)
      return { problems: [ownProblem('', `pdf.${result.reason}`, REASONS[result.reason][call.language])] };
    const { submission, json, xml, evidence } = result.value;
    const folder = call.option('to');
    if (folder === undefined) return { output: submission };
    const paths = await writeFiles(folder, [
      ['submission.json', json],
      ['submission.xml', xml],
      ...[...evidence.values()].map(({ name, bytes: file }, at): [string, Uint8Array] => [
        `Anlage-${String(at + 1).padStart(2, '0')}-${plain(name)}`,
        file,
      ]),
    ]);
    return { output: paths.join('\n'), json: { files: paths } };
  },
};

/** A name that somebody gave a file, as one that leads nowhere else and means nothing to any system. */
const plain = (name: string): string =>
  name
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{M}\p{N}._ -]+/gu, '-')
    .replaceAll(/\.{2,}/g, '.')
    .replace(/^[. -]+|[. ]+$/g, '')
    .slice(-120) || 'Datei';

const REASONS: Readonly<Record<Unreadable, Words>> = {
  notPdf: { de: 'Das ist keine PDF-Datei.', en: 'This is no PDF file.' },
  damaged: {
    de: 'Die Datei ist beschädigt. Lassen Sie sie sich noch einmal schicken.',
    en: 'The file is damaged. Have it sent once more.',
  },
  encrypted: {
    de: 'Die Datei ist verschlüsselt. Heben Sie den Schutz mit dem Kennwort auf und speichern Sie sie neu.',
    en: 'The file is encrypted. Remove the protection with its password, and save it anew.',
  },
  nothingInside: {
    de: 'In dieser PDF-Datei liegen keine Angaben eines Antrags. Vielleicht hat ein Programm sie entfernt (zum Beispiel beim Drucken in eine PDF-Datei): Nehmen Sie die Datei, wie sie aus dem Eingang kommt.',
    en: 'No data of an application lie in this PDF file. Perhaps a program removed them (printing to PDF does): take the file as it comes from the inbox.',
  },
  several: {
    de: 'In dieser PDF-Datei liegen mehrere Anträge. Nehmen Sie die einzelnen Dateien.',
    en: 'Several applications lie in this PDF file. Take the single files.',
  },
  changed: {
    de: 'Die Angaben in der Datei sind nicht mehr die, die geschrieben wurden. Verwenden Sie sie nicht; nehmen Sie die Datei aus dem Eingang.',
    en: 'The data in the file are no longer those that were written. Do not use them; take the file from the inbox.',
  },
  noChecksums: {
    de: 'Ein Programm hat die Prüfsummen aus der Datei entfernt; ob die Angaben stimmen, lässt sich nicht mehr sagen. Mit --unchecked werden sie trotzdem gelesen.',
    en: 'A program took the checksums out of the file; whether the data are right cannot be told. With --unchecked they are read all the same.',
  },
  unknownFormat: {
    de: 'Die Angaben haben ein Format, das dieses Programm nicht kennt. Eine neuere Fassung kann sie vielleicht lesen.',
    en: 'The data have a format that this program does not know. A newer version may be able to read them.',
  },
  tooLarge: {
    de: 'Die Datei ist größer oder packt mehr aus, als ein Antrag je braucht, und wird nicht gelesen.',
    en: 'The file is larger, or unpacks to more, than any application needs, and is not read.',
  },
};
