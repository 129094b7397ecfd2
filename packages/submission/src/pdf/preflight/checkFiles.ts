import { PDFDict, PDFName } from '@cantoo/pdf-lib';
import { type Check, failed } from './check.ts';
import { arrayIn, dictIn, streamBytes, textIn } from './openPdf.ts';

/** Embedded files: each is associated with the document, named, typed and not empty (ISO 19005-3, 6.8). */
export const checkFiles: Check = ({ catalog }) => {
  const names = dictIn(catalog, 'Names');
  const embedded = names && dictIn(names, 'EmbeddedFiles');
  const listed = embedded ? arrayIn(embedded, 'Names').filter((_, i) => i % 2 === 1) : [];
  const associated = arrayIn(catalog, 'AF');
  return [
    ...failed([
      [
        listed.length === associated.length && listed.every((file) => associated.includes(file)),
        'files: AF and EmbeddedFiles do not name the same files.',
      ],
    ]),
    ...listed.flatMap((ref) => {
      const specification = catalog.context.lookup(ref);
      return specification instanceof PDFDict ? checkFile(specification) : ['files: a Filespec is missing.'];
    }),
  ];
};

function checkFile(specification: PDFDict): string[] {
  const name = textIn(specification, 'UF');
  const stream = dictIn(specification, 'EF')?.lookup(PDFName.of('F'));
  const dictionary = stream && 'dict' in stream && stream.dict instanceof PDFDict ? stream.dict : undefined;
  const params = dictionary && dictIn(dictionary, 'Params');
  return failed([
    [
      name !== '' && /^[\w.-]+$/.test(textIn(specification, 'F')),
      `files: F or UF of "${name}" is empty, or F is no plain name.`,
    ],
    [
      ['Data', 'Source', 'Supplement'].includes(textIn(specification, 'AFRelationship')),
      `files: "${name}" has no AFRelationship.`,
    ],
    [textIn(specification, 'Desc') !== '', `files: "${name}" has no description.`],
    [!!dictionary && textIn(dictionary, 'Subtype').includes('/'), `files: "${name}" has no media type.`],
    [
      !!params && Number(textIn(params, 'Size')) === streamBytes(stream).length,
      `files: the size of "${name}" is wrong.`,
    ],
  ]);
}
