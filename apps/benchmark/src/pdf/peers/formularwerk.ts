import { type Block, writePdf } from '@formularwerk/submission';
import { loadPdfAssets } from '@formularwerk/submission/node';
import type { Application } from '../application.ts';
import type { Writer } from '../writer.ts';

/** Ours: the blocks that the product makes of a submission, and its writer. */
const formularwerk: Writer = {
  name: 'formularwerk',
  async write(application) {
    const { title, municipality, reference, data } = application;
    const date = new Date('2026-11-26T10:00:00Z');
    return writePdf(
      {
        blocks: blocksOf(application),
        furniture: {
          headerStart: title,
          headerEnd: municipality,
          footerStart: reference,
          letterhead: { municipality, office: 'Ordnungsamt' },
        },
        metadata: {
          title,
          author: municipality,
          creator: 'Formularwerk',
          date,
          language: 'de',
          facts: { reference, formId: 'sondernutzung', formVersion: '1', formHash: '' },
        },
        files: [
          {
            name: 'submission.json',
            mediaType: 'application/json',
            bytes: data,
            relationship: 'Source',
            description: 'Die Angaben als Daten',
          },
        ],
      },
      await loadPdfAssets(),
    );
  },
};

export const writers = [formularwerk];

const blocksOf = ({ title, sections, table, declarations }: Application): Block[] => [
  { kind: 'heading', level: 1, text: title },
  ...sections.flatMap(({ title: text, rows }): Block[] => [
    { kind: 'heading', level: 2, text },
    { kind: 'pairs', pairs: rows.map((row) => ({ ...row })) },
  ]),
  { kind: 'heading', level: 2, text: table.title },
  {
    kind: 'table',
    summary: table.title,
    columns: table.columns.map((column) => ({
      title: column,
      align: column.endsWith('€') ? 'end' : 'start',
    })),
    rows: table.rows.map((row) => [...row]),
  },
  ...declarations.map((declaration): Block => ({ kind: 'checkbox', ...declaration })),
];
