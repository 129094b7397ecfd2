import { PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { type Check, failed } from './check.ts';
import { fillableForm } from './openPdf.ts';

/** The XMP packet: both conformances, one bag of schemas, the same title as the Info dictionary. */
export const checkMetadata: Check = (open) => {
  const { pdf, catalog } = open;
  const stream = catalog.lookup(PDFName.of('Metadata'));
  if (!(stream instanceof PDFRawStream)) return ['metadata: there is no XMP packet.'];
  const xmp = new TextDecoder().decode(stream.getContents());
  const count = (text: string) => xmp.split(text).length - 1;
  const title = unescapeXml(/<dc:title>.*?<rdf:li[^>]*>(.*?)<\/rdf:li>/s.exec(xmp)?.[1] ?? '');
  return failed([
    [!stream.dict.has(PDFName.of('Filter')), 'metadata: the XMP packet is compressed.'],
    ...archival(count, fillableForm(open) !== undefined),
    [count('<pdfuaid:part>1</pdfuaid:part>') === 1, 'metadata: pdfuaid:part is not 1.'],
    [count('<pdfaExtension:schemas>') === 1, 'metadata: there must be one bag of extension schemas.'],
    [title !== '' && title === pdf.getTitle(), 'metadata: XMP and Info differ in the title.'],
  ]);
};

/** A form that is still to be filled in does not claim to be an archive’s. */
const archival = (count: (text: string) => number, isForm: boolean): [boolean, string][] =>
  isForm
    ? [[count('pdfaid:part>') === 0, 'metadata: a form to be filled in says that it is PDF/A.']]
    : [
        [count('<pdfaid:part>3</pdfaid:part>') === 1, 'metadata: pdfaid:part is not 3.'],
        [count('<pdfaid:conformance>A</pdfaid:conformance>') === 1, 'metadata: pdfaid:conformance is not A.'],
      ];

const unescapeXml = (text: string): string =>
  text.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
