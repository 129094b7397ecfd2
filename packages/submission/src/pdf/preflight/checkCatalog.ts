import { PDFArray, PDFDict, PDFHexString, PDFName } from '@cantoo/pdf-lib';
import { type Check, failed } from './check.ts';
import { arrayIn, dictIn, streamBytes, textIn } from './openPdf.ts';

/** Catalog and trailer: marked, with language, title shown, colour intent, and a file identifier. */
export const checkCatalog: Check = ({ pdf, catalog }) => {
  const mark = dictIn(catalog, 'MarkInfo');
  const viewer = dictIn(catalog, 'ViewerPreferences');
  const { ID, Encrypt } = pdf.context.trailerInfo;
  const identifiers = ID instanceof PDFArray ? ID.asArray() : [];
  return [
    ...failed([
      [mark !== undefined && textIn(mark, 'Marked') === 'true', 'catalog: MarkInfo does not say Marked.'],
      [
        /^[a-z]{2}(-[A-Z]{2})?$/.test(textIn(catalog, 'Lang')),
        'catalog: Lang is missing or no language tag.',
      ],
      [
        viewer !== undefined && textIn(viewer, 'DisplayDocTitle') === 'true',
        'catalog: DisplayDocTitle is not set.',
      ],
      [dictIn(catalog, 'Outlines') !== undefined, 'catalog: there are no bookmarks.'],
      [!Encrypt, 'trailer: the file is encrypted.'],
      [
        identifiers.length === 2 &&
          identifiers.every((id) => id instanceof PDFHexString && id.asBytes().length >= 16),
        'trailer: ID is not two identifiers of 16 bytes.',
      ],
    ]),
    ...checkIntents(arrayIn(catalog, 'OutputIntents').map((entry) => catalog.context.lookup(entry))),
  ];
};

function checkIntents(intents: unknown[]): string[] {
  const [intent] = intents;
  if (intents.length !== 1 || !(intent instanceof PDFDict))
    return ['catalog: there must be exactly one OutputIntent.'];
  const profile = streamBytes(intent.lookup(PDFName.of('DestOutputProfile')));
  const space = new TextDecoder('latin1').decode(profile.subarray(16, 20));
  return failed([
    [textIn(intent, 'S') === 'GTS_PDFA1', 'output intent: S is not GTS_PDFA1.'],
    [space === 'RGB ', 'output intent: the profile is not for RGB.'],
  ]);
}
