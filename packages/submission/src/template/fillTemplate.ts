import { type PDFAcroTerminal, PDFArray, PDFDict, PDFHexString, PDFName, PDFNumber } from '@cantoo/pdf-lib';
import { cleanText } from '../pdf/font/cleanText.ts';
import { embedFonts } from '../pdf/font/embedFont.ts';
import { createTypesetter, type Typesetter } from '../pdf/layout/typesetter.ts';
import type { PdfAssets } from '../pdf/writePdf.ts';
import { fieldLook } from './fieldLook.ts';
import { type OpenTemplate, openTemplate, type TemplateRefusal } from './openTemplate.ts';
import { textAppearance } from './textAppearance.ts';
import { textOf } from './textOf.ts';

/** What is to be written into a field: a text, a box to be ticked or not, the name of a button's state. */
export type TemplateValue = string | boolean;

/** A value that the template has no place for. */
export interface TemplateProblem {
  code: 'unknownField' | 'noOption';
  field: string;
}

export type TemplateResult =
  | { ok: false; reason: TemplateRefusal }
  | {
      ok: true;
      bytes: Uint8Array;
      problems: readonly TemplateProblem[];
      /** Fields with less room than their text needs: it ends with „…“ or is tiny there, and is whole as the field's value. */
      shortened: readonly string[];
    };

const FLAGS = { readOnly: 1, multiline: 1 << 12, comb: 1 << 24 };
const OFF = PDFName.of('Off');

/**
 * Fills an official form in, with our own fonts, and locks all of its fields. It stays a form: nothing is flattened, so
 * that what is in its structure stays there. The same input gives the same bytes.
 */
export async function fillTemplate(
  bytes: Uint8Array,
  values: ReadonlyMap<string, TemplateValue>,
  assets: PdfAssets,
): Promise<TemplateResult> {
  const open = await openTemplate(bytes);
  if (typeof open === 'string') return { ok: false, reason: open };
  const { pdf, form, fields, all } = open;
  const filling: Filling = {
    open,
    typesetter: createTypesetter(assets),
    fonts: pdf.context.nextRef(),
    problems: [],
    shortened: [],
  };
  for (const [name, value] of values) {
    const field = fields.get(name);
    if (field) fill(filling, name, field, typeof value === 'string' ? cleanText(value) : value);
    else filling.problems.push({ code: 'unknownField', field: name });
  }
  for (const field of all) field.setFlags(field.getFlags() | FLAGS.readOnly);
  // Programs would draw everything anew, each with what fonts it has.
  form.delete(PDFName.of('NeedAppearances'));
  const drawn = await embedFonts(pdf.context, filling.typesetter.uses);
  pdf.context.assign(
    filling.fonts,
    pdf.context.obj(Object.fromEntries(drawn.map(([use, ref]) => [use.resource, ref]))),
  );
  const { problems, shortened } = filling;
  const written = await pdf.save({ addDefaultPage: false, updateFieldAppearances: false });
  return { ok: true, bytes: written, problems, shortened };
}

interface Filling {
  open: OpenTemplate;
  typesetter: Typesetter;
  fonts: ReturnType<OpenTemplate['pdf']['context']['nextRef']>;
  problems: TemplateProblem[];
  shortened: string[];
}

function fill(filling: Filling, name: string, field: PDFAcroTerminal, value: TemplateValue): void {
  const type = field.getInheritableAttribute(PDFName.of('FT'));
  if (type === PDFName.of('Btn')) tick(filling, name, field, value);
  else if (type === PDFName.of('Ch')) choose(filling, name, field, value);
  else write(filling, name, field, typeof value === 'string' ? value : value ? 'X' : '');
}

function write(filling: Filling, name: string, field: PDFAcroTerminal, text: string, stored = text): void {
  const { open, typesetter, fonts } = filling;
  const inherited = (key: string) =>
    field.getInheritableAttribute(PDFName.of(key)) ?? open.form.lookup(PDFName.of(key));
  const flags = field.getFlags();
  const longest = inherited('MaxLen');
  const cells = flags & FLAGS.comb && longest instanceof PDFNumber ? longest.asNumber() : undefined;
  field.dict.set(PDFName.of('V'), PDFHexString.fromText(stored));
  field.dict.delete(PDFName.of('RV'));
  for (const { dict } of field.getWidgets()) {
    const written = { text, multiline: (flags & FLAGS.multiline) !== 0, cells };
    const look = fieldLook(dict, inherited);
    const { ref, isShortened } = textAppearance(open.pdf.context, typesetter, written, look, fonts);
    dict.set(PDFName.of('AP'), open.pdf.context.obj({ N: ref }));
    if (isShortened && !filling.shortened.includes(name)) filling.shortened.push(name);
  }
}

/** One of the options of a list, by what is stored or by what is shown; any text where one may write another. */
function choose(filling: Filling, name: string, field: PDFAcroTerminal, value: TemplateValue): void {
  const text = typeof value === 'string' ? value : value ? 'X' : '';
  const options = optionsOf(field);
  const option = options.find(({ stored, shown }) => stored === text || shown === text);
  const isEditable = (field.getFlags() & ((1 << 18) | (1 << 17))) === ((1 << 18) | (1 << 17));
  if (!option && !isEditable && text !== '') {
    filling.problems.push({ code: 'noOption', field: name });
    return;
  }
  field.dict.delete(PDFName.of('I'));
  write(filling, name, field, option?.shown ?? text, option?.stored ?? text);
}

function optionsOf(field: PDFAcroTerminal): { stored: string; shown: string }[] {
  const options = field.getInheritableAttribute(PDFName.of('Opt'));
  if (!(options instanceof PDFArray)) return [];
  return options.asArray().map((_, i) => {
    const option = options.lookup(i);
    if (!(option instanceof PDFArray)) return { stored: textOf(option), shown: textOf(option) };
    return { stored: textOf(option.lookup(0)), shown: textOf(option.lookup(1)) };
  });
}

/** A box is ticked by `true`, one of several or a button by the name of its state or by what it stands for. */
function tick(filling: Filling, name: string, field: PDFAcroTerminal, value: TemplateValue): void {
  const widgets = field.getWidgets().map(({ dict }) => ({ dict, states: statesOf(dict) }));
  const exported = optionsOf(field);
  const wanted = String(value);
  const isOff = value === false || value === '';
  const chosen = isOff
    ? OFF
    : value === true
      ? widgets.flatMap(({ states }) => states)[0]
      : widgets
          .flatMap(({ states }, i) => states.map((state) => ({ state, meant: exported[i]?.stored })))
          .find(({ state, meant }) => state.decodeText() === wanted || meant === wanted)?.state;
  if (!chosen) {
    filling.problems.push({ code: 'noOption', field: name });
    return;
  }
  field.dict.set(PDFName.of('V'), chosen);
  for (const { dict, states } of widgets) dict.set(PDFName.of('AS'), states.includes(chosen) ? chosen : OFF);
}

/** The states of a button beside „off“. */
function statesOf(widget: PDFDict): PDFName[] {
  const appearances = widget.lookup(PDFName.of('AP'));
  const normal = appearances instanceof PDFDict ? appearances.lookup(PDFName.of('N')) : undefined;
  return normal instanceof PDFDict ? normal.keys().filter((key) => key !== OFF) : [];
}
