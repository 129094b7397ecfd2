import { PDFDict, PDFHexString, PDFName, PDFNumber, type PDFRef, PDFString } from '@cantoo/pdf-lib';
import type { Layout } from '../layout/layout.ts';
import type { PdfAssets } from '../writePdf.ts';
import { border, box, button, emptyText } from './appearance.ts';
import type { FormField } from './formField.ts';
import { type Named, nameTree } from './nameTree.ts';
import { typingFont } from './typingFont.ts';

/** Flags of fields (PDF 32000-1, 12.7.3.1 and 12.7.4). */
const FLAGS = { required: 1 << 1, multiline: 1 << 12, noToggleToOff: 1 << 14, radio: 1 << 15 };

/** Annotations are printed. */
const PRINT = 4;

const FONT = 'Body';
const SIZE = 10;

/**
 * Writes the fields as an interactive form without scripts, each under the path of its answer: `ort.strasse` is the field
 * `strasse` of the field `ort`. Nothing where there are none.
 */
export async function writeForm({ pdf, fields, sheets }: Layout, { regular }: PdfAssets): Promise<void> {
  const [face] = regular;
  if (fields.length === 0 || !face) return;
  const { context, catalog } = pdf;
  const font = typingFont(context, face);
  for (const [i, field] of fields.entries()) {
    const parent = sheets.length + i;
    context.assign(field.ref, widget(context, field, parent));
  }
  catalog.set(
    PDFName.of('AcroForm'),
    context.obj({
      Fields: roots(context, fields),
      DA: PDFString.of(appearance(SIZE)),
      DR: { Font: { [FONT]: font } },
    }),
  );
}

const appearance = (size: number): string => `/${FONT} ${size} Tf 0.1 0.11 0.13 rg`;

type Context = Layout['pdf']['context'];

function widget(context: Context, field: FormField, parent: number): PDFDict {
  const { page, place } = field;
  const { x, y, width, height } = place;
  const rectangle = [x, y, x + width, y + height].map((value) => Math.round(value * 100) / 100);
  const dictionary = context.obj({
    Type: 'Annot',
    Subtype: 'Widget',
    Rect: rectangle,
    F: PRINT,
    P: page,
    StructParent: parent,
  });
  for (const [key, value] of Object.entries(kinds(context, field))) dictionary.set(PDFName.of(key), value);
  return dictionary;
}

/** What a widget says beside its place, by the kind of its field. */
function kinds(context: Context, { kind, place, said, required }: FormField) {
  const told = PDFHexString.fromText(said);
  const flags = (...set: number[]) =>
    PDFNumber.of(set.reduce((sum, flag) => sum | flag, required ? FLAGS.required : 0));
  switch (kind.type) {
    case 'text':
      return {
        FT: PDFName.of('Tx'),
        TU: told,
        Ff: flags(...(kind.lines > 1 ? [FLAGS.multiline] : [])),
        DA: PDFString.of(appearance(SIZE)),
        MK: context.obj({ BC: [...border], BG: [1, 1, 1] }),
        BS: context.obj({ W: 0.7, S: 'S' }),
        AP: context.obj({ N: emptyText(context, place) }),
        ...(kind.maxLength && { MaxLen: PDFNumber.of(kind.maxLength) }),
      };
    case 'check':
      return {
        FT: PDFName.of('Btn'),
        TU: told,
        Ff: flags(),
        ...states(context, kind.on, box(context, place, true), box(context, place, false)),
        V: PDFName.of('Off'),
      };
    case 'radio':
      return {
        TU: PDFHexString.fromText(kind.said),
        ...states(context, kind.on, button(context, place, true), button(context, place, false)),
      };
  }
}

const states = (context: Context, on: string, chosen: PDFRef, free: PDFRef) => ({
  AS: PDFName.of('Off'),
  AP: context.obj({ N: { [on]: chosen, Off: free } }),
});

/** The fields that stand in no other. A part of a path is one that only holds others. */
function roots(context: Context, fields: readonly FormField[]): PDFRef[] {
  const write = (node: Named<FormField>, parent: PDFRef | undefined): PDFRef => {
    const name = PDFHexString.fromText(node.name);
    const [first, ...more] = node.fields;
    if (first && first.kind.type !== 'radio') {
      if (more.length > 0 || node.inside.length > 0)
        throw new Error(`The field "${first.name}" stands in the form twice.`);
      return hang(context, first.ref, parent, { T: name });
    }
    const ref = context.nextRef();
    const kids = first ? node.fields.map((field) => hang(context, field.ref, ref, {})) : [];
    const inside = node.inside.map((one) => write(one, ref));
    const group = first && {
      FT: 'Btn',
      TU: PDFHexString.fromText(first.said),
      Ff: FLAGS.radio | FLAGS.noToggleToOff | (first.required ? FLAGS.required : 0),
      V: 'Off',
    };
    context.assign(
      ref,
      context.obj({ T: name, ...(parent && { Parent: parent }), ...group, Kids: [...kids, ...inside] }),
    );
    return ref;
  };
  return nameTree(fields).map((node) => write(node, undefined));
}

function hang(
  context: Context,
  ref: PDFRef,
  parent: PDFRef | undefined,
  more: Record<string, PDFHexString>,
): PDFRef {
  const dictionary = context.lookup(ref, PDFDict);
  for (const [key, value] of Object.entries(more)) dictionary.set(PDFName.of(key), value);
  if (parent) dictionary.set(PDFName.of('Parent'), parent);
  return ref;
}
