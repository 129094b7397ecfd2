import { Document, Font, Page, renderToBuffer, StyleSheet, Text, View } from '@react-pdf/renderer';
import { createElement as h } from 'react';
import type { Application, Row } from '../application.ts';
import { fonts, LABEL_WIDTH, paper, type Writer } from '../writer.ts';

Font.register({ family: 'Noto', fonts: [{ src: fonts.regular }, { src: fonts.bold, fontWeight: 700 }] });
Font.registerHyphenationCallback((word) => [word]);

/** react-pdf: it knows neither tags nor PDF/A, and takes no files in. */
const reactPdf: Writer = {
  name: '@react-pdf/renderer',
  write: (application) => renderToBuffer(written(application)),
};

export const writers = [reactPdf];

const { left, right, top, bottom } = paper.margin;
const WIDTHS = [28, 105, 165, 70, paper.width - left - right - 368];
const styles = StyleSheet.create({
  page: {
    paddingLeft: left,
    paddingRight: right,
    paddingTop: top,
    paddingBottom: bottom,
    fontFamily: 'Noto',
    fontSize: 10,
    color: '#191c21',
  },
  header: { position: 'absolute', top: 46, left, fontSize: 8 },
  footer: {
    position: 'absolute',
    bottom: 40,
    left,
    right,
    fontSize: 8,
    flexDirection: 'row',
    justifyContent: 'space-between',
  },
  title: { fontSize: 20, fontWeight: 700 },
  section: { fontSize: 13, fontWeight: 700, marginTop: 10, marginBottom: 4 },
  row: { flexDirection: 'row', borderTop: '0.5pt solid #8c96a3', paddingVertical: 3 },
  label: { width: LABEL_WIDTH, paddingRight: 8, fontSize: 9 },
  box: { width: 8, height: 8, marginRight: 8, marginTop: 3, border: '0.5pt solid #191c21' },
});

function written({ title, municipality, reference, sections, table, declarations }: Application) {
  const pageNumber = ({ pageNumber: page, totalPages }: { pageNumber: number; totalPages: number }) =>
    `Seite ${page} von ${totalPages}`;
  const row = ({ label, value }: Row) =>
    h(
      View,
      { key: label, style: styles.row, wrap: value.length > 400 },
      h(Text, { style: styles.label }, label),
      h(Text, { style: { flex: 1 } }, value),
    );
  const cell = (text: string, i: number, isHead: boolean) => {
    const textAlign = i === WIDTHS.length - 1 ? ('right' as const) : ('left' as const);
    const style = { width: WIDTHS[i] ?? 0, paddingRight: 8, textAlign, fontWeight: isHead ? 700 : 400 };
    return h(Text, { key: i, style }, text);
  };
  const tableRow = (cells: readonly string[], r: number) =>
    h(
      View,
      { key: r, style: { ...styles.row, fontSize: 9 }, wrap: false },
      ...cells.map((text, i) => cell(text, i, r === 0)),
    );
  return h(
    Document,
    { title, author: municipality, language: 'de-DE', pdfVersion: '1.7' },
    h(
      Page,
      { size: 'A4', style: styles.page },
      h(Text, { fixed: true, style: styles.header }, municipality),
      h(
        View,
        { fixed: true, style: styles.footer },
        h(Text, null, reference),
        h(Text, { render: pageNumber }),
      ),
      h(Text, { style: styles.title }, title),
      ...sections.flatMap((section) => [
        h(Text, { key: section.title, style: styles.section }, section.title),
        ...section.rows.map(row),
      ]),
      h(Text, { style: styles.section }, table.title),
      ...[table.columns, ...table.rows].map(tableRow),
      ...declarations.map(({ text, checked }) =>
        h(
          View,
          { key: text, style: { flexDirection: 'row', marginTop: 4 } },
          h(View, { style: checked ? { ...styles.box, backgroundColor: '#191c21' } : styles.box }),
          h(Text, null, text),
        ),
      ),
    ),
  );
}
