import { deflateSync } from 'node:zlib';

/** Objects by number, the first one is the catalog; a text is the object itself. */
export interface PdfParts {
  readonly objects?: readonly string[];
  readonly trailer?: string;
  /** More bytes behind the objects, as they are. */
  readonly raw?: string;
}

const PAGE = [
  '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
  '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>',
  '<< /Length 8 >>\nstream\n0 0 m 0 \nendstream',
];

/** A whole PDF of one empty page. `catalog` is more for its catalog, `objects` follow from number 5. */
export function samplePdf(
  catalog = '',
  { objects = [], trailer = '', raw = '' }: PdfParts = {},
): Buffer<ArrayBuffer> {
  const all = [`<< /Type /Catalog /Pages 2 0 R ${catalog} >>`, ...PAGE, ...objects];
  let text = '%PDF-1.7\n';
  const offsets = all.map((object, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  text += raw;
  const table = `xref\n0 ${all.length + 1}\n0000000000 65535 f \n${offsets.join('')}`;
  return Buffer.from(
    `${text}${table}trailer\n<< /Size ${all.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${text.length}\n%%EOF\n`,
    'latin1',
  );
}

/** A stream object, deflated. */
export const deflated = (dictionary: string, content: Uint8Array | string): string => {
  const body = deflateSync(content).toString('latin1');
  return `<< ${dictionary} /Filter /FlateDecode /Length ${body.length} >>\nstream\n${body}\nendstream`;
};

/** A stream that holds these objects, by number. */
export const objectStream = (objects: Readonly<Record<number, string>>, more = '/Type /ObjStm'): string => {
  let at = 0;
  const places = Object.entries(objects).map(([number, body]) => {
    const place = `${number} ${at}`;
    at += body.length + 1;
    return place;
  });
  const head = `${places.join(' ')} `;
  return deflated(
    `${more} /N ${places.length} /First ${head.length}`,
    Buffer.from(`${head}${Object.values(objects).join(' ')}`, 'latin1'),
  );
};
