import PDFDocument from 'pdfkit';
import type { Application, Row, Table } from '../application.ts';
import { fonts, LABEL_WIDTH, paper, type Writer } from '../writer.ts';

/**
 * pdfkit, tagged by hand, as PDF/A-3a. It knows PDF/UA as another subset and not both; a line of its own XMP gives both.
 * And the same drawn without tags, which is the least that a PDF can be.
 */
const pdfkit = (name: string, tagged: boolean): Writer => ({
  name,
  write: (application) =>
    new Promise((resolve, reject) => {
      const chunks: Buffer[] = [];
      const { pdf, root } = begin(application, tagged);
      pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
      pdf.on('end', () => resolve(Buffer.concat(chunks)));
      pdf.on('error', reject);
      draw(pdf, root, application);
      pdf.end();
    }),
});

export const writers = [pdfkit('pdfkit', true), pdfkit('pdfkit, not tagged', false)];

type Pdf = InstanceType<typeof PDFDocument>;
/** Undefined where nothing is tagged. */
type Element = PDFKit.PDFStructureElement | undefined;

const WIDTH = paper.width - paper.margin.left - paper.margin.right;
const VALUE_X = paper.margin.left + LABEL_WIDTH + 10;
const VALUE_WIDTH = WIDTH - LABEL_WIDTH - 10;
const COLUMNS = [28, 105, 165, 70, WIDTH - 368];

const PDF_UA = `<rdf:Description xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" rdf:about=""><pdfuaid:part>1</pdfuaid:part></rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"><pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema><pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>Part of ISO 14289</pdfaProperty:description></rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>`;

function begin({ title, municipality, data }: Application, tagged: boolean): { pdf: Pdf; root: Element } {
  const pdf = new PDFDocument({
    size: 'A4',
    margins: paper.margin,
    bufferPages: true,
    pdfVersion: '1.7',
    ...(tagged && { subset: 'PDF/A-3a', tagged }),
    lang: 'de-DE',
    displayTitle: true,
    font: fonts.regular,
    info: { Title: title, Author: municipality },
  } as PDFKit.PDFDocumentOptions);
  if (tagged) (pdf as unknown as { appendXML: (xml: string) => void }).appendXML(PDF_UA);
  pdf.file(Buffer.from(data), {
    name: 'submission.json',
    type: 'application/json',
    relationship: 'Source',
    description: 'Die Angaben als Daten',
  } as PDFKit.Mixins.PDFAttachmentOptions);
  const root = tagged ? pdf.struct('Document') : undefined;
  if (root) pdf.addStructure(root);
  return { pdf, root };
}

function draw(
  pdf: Pdf,
  root: Element,
  { title, municipality, reference, sections, table, declarations }: Application,
) {
  text(pdf, root, 'H1', title, { size: 20, bold: true });
  for (const section of sections) {
    heading(pdf, root, section.title);
    const list = under(pdf, root, 'L');
    for (const row of section.rows) pair(pdf, list, row);
    list?.end();
  }
  heading(pdf, root, table.title);
  drawTable(pdf, root, table);
  for (const { text: declaration, checked } of declarations) {
    need(pdf, 20);
    const { y } = pdf;
    artifact(pdf, () => {
      pdf.rect(paper.margin.left, y + 3, 8, 8).stroke();
      if (checked)
        pdf
          .moveTo(paper.margin.left + 2, y + 7)
          .lineTo(paper.margin.left + 6, y + 10)
          .stroke();
    });
    text(pdf, root, 'P', declaration, { x: paper.margin.left + 16 });
  }
  root?.end();
  const { count } = pdf.bufferedPageRange();
  for (let page = 0; page < count; page += 1) {
    pdf.switchToPage(page);
    pdf.page.margins.bottom = 0;
    artifact(pdf, () => {
      const line = (said: string, y: number, align: 'left' | 'right') =>
        pdf.text(said, paper.margin.left, y, { width: WIDTH, align, lineBreak: false });
      pdf.font(fonts.regular).fontSize(8);
      line(municipality, 46, 'left');
      line(reference, 795, 'left');
      pdf.text(`Seite ${page + 1} von ${count}`, paper.width - paper.margin.right - 60, 795, {
        lineBreak: false,
      });
    });
  }
}

function heading(pdf: Pdf, root: Element, said: string): void {
  need(pdf, 70);
  pdf.y += 10;
  text(pdf, root, 'H2', said, { size: 13, bold: true });
  const { y } = pdf;
  artifact(pdf, () =>
    pdf
      .moveTo(paper.margin.left, y)
      .lineTo(paper.margin.left + WIDTH, y)
      .stroke(),
  );
}

/** A label, and beside it the paragraphs of the answer, each of which stays on one page. */
function pair(pdf: Pdf, list: Element, { label, value }: Row): void {
  need(pdf, 24);
  const item = under(pdf, list, 'LI');
  const { y } = pdf;
  text(pdf, item, 'Lbl', label, { size: 9, width: LABEL_WIDTH });
  const below = pdf.y;
  pdf.y = y;
  const body = under(pdf, item, 'LBody');
  const parts = value.split('\n');
  for (const part of parts) text(pdf, body, 'P', part, { x: VALUE_X, width: VALUE_WIDTH });
  body?.end();
  item?.end();
  if (parts.length === 1) pdf.y = Math.max(pdf.y, below);
  pdf.y += 5;
}

function drawTable(pdf: Pdf, root: Element, { columns, rows }: Table): void {
  const table = under(pdf, root, 'Table');
  drawRow(pdf, under(pdf, table, 'THead'), columns, true);
  const body = under(pdf, table, 'TBody');
  for (const row of rows) drawRow(pdf, body, row, false);
  body?.end();
  table?.end();
}

function drawRow(pdf: Pdf, parent: Element, cells: readonly string[], head: boolean): void {
  pdf.font(head ? fonts.bold : fonts.regular).fontSize(9);
  const heights = cells.map((cell, i) => pdf.heightOfString(cell, { width: (COLUMNS[i] ?? 0) - 8 }));
  const height = Math.max(...heights) + 6;
  need(pdf, height);
  const { y } = pdf;
  artifact(pdf, () =>
    pdf
      .moveTo(paper.margin.left, y + height)
      .lineTo(paper.margin.left + WIDTH, y + height)
      .stroke(),
  );
  const row = under(pdf, parent, 'TR');
  let x = paper.margin.left;
  for (const [i, cell] of cells.entries()) {
    pdf.y = y + 3;
    const heads = head ? 'Column' : i === 0 ? 'Row' : undefined;
    const align = i === cells.length - 1 ? 'right' : 'left';
    const width = (COLUMNS[i] ?? 0) - 8;
    text(pdf, row, heads ? 'TH' : 'TD', cell, { x, width, align, size: 9, bold: head, scope: heads });
    x += COLUMNS[i] ?? 0;
  }
  row?.end();
  if (head) parent?.end();
  pdf.y = y + height;
}

function under(pdf: Pdf, parent: Element, type: string): Element {
  if (!parent) return undefined;
  const element = pdf.struct(type);
  parent.add(element);
  return element;
}

interface Shown {
  size?: number;
  bold?: boolean;
  x?: number;
  width?: number;
  align?: 'left' | 'right';
  scope?: 'Row' | 'Column' | undefined;
}

/** Text as an element of its own. */
function text(pdf: Pdf, parent: Element, type: string, said: string, shown: Shown = {}): void {
  const { size = 10, bold = false, x = paper.margin.left, width = WIDTH, align = 'left', scope } = shown;
  pdf.font(bold ? fonts.bold : fonts.regular).fontSize(size);
  if (type === 'P') need(pdf, pdf.heightOfString(said, { width }));
  const show = () => {
    pdf.text(said, x, pdf.y, { width, align });
  };
  if (!parent) {
    show();
    return;
  }
  const element = pdf.struct(type, {}, show);
  if (scope) {
    const attributes = pdf.ref({ O: 'Table', Scope: scope });
    (element as unknown as { dictionary: { data: Record<string, unknown> } }).dictionary.data.A = attributes;
    attributes.end(undefined);
  }
  parent.add(element);
  element.end();
}

function artifact(pdf: Pdf, draws: () => void): void {
  pdf.markContent('Artifact', { type: 'Layout' });
  pdf.lineWidth(0.5).strokeColor('#8c96a3');
  draws();
  pdf.endMarkedContent();
  pdf.fillColor('#191c21');
}

function need(pdf: Pdf, height: number): void {
  if (pdf.y + height > paper.height - paper.margin.bottom) pdf.addPage();
}
