import { PDFDocument, PDFHexString, PDFName, PDFNumber, PDFString } from '@cantoo/pdf-lib';
import { hex, sha256 } from '../sha256.ts';
import type { Block } from './block.ts';
import { drawBlocks } from './blocks/index.ts';
import { attachFiles, type EmbeddedFile } from './document/attachFiles.ts';
import { checkSize } from './document/checkSize.ts';
import { drawFurniture, type Furniture } from './document/furniture.ts';
import { type Metadata, xmpPacket } from './document/metadata.ts';
import { serialize } from './document/serialize.ts';
import { writeBookmarks } from './document/writeBookmarks.ts';
import { type DocumentLimits, documentLimits } from './documentTooLarge.ts';
import { cleanText, cleanTexts } from './font/cleanText.ts';
import { embedFonts } from './font/embedFont.ts';
import type { FontFace } from './font/fontFace.ts';
import { hex4 } from './font/hex.ts';
import { writeForm } from './form/writeForm.ts';
import { createLayout, type Layout } from './layout/layout.ts';
import { createTypesetter } from './layout/typesetter.ts';
import { embedPictures, picturesIn } from './picture/embedPictures.ts';
import { writeStructure } from './structure/writeStructure.ts';
import { letterhead } from './typography.ts';
import { wordsIn } from './words.ts';

/** Fonts and colour profile, read once per process (see `@formularwerk/submission/node`). */
export interface PdfAssets {
  regular: readonly FontFace[];
  bold: readonly FontFace[];
  /** An ICC profile for sRGB. */
  colorProfile: Uint8Array;
}

export interface PdfContent {
  blocks: readonly Block[];
  furniture: Furniture;
  metadata: Metadata;
  files: readonly EmbeddedFile[];
  /** Where it may be less, or more, than `documentLimits`. */
  limits?: DocumentLimits;
}

/**
 * Writes one tagged PDF that is PDF/A-3a (ISO 19005-3) and PDF/UA-1 (ISO 14289-1) at the same time. With fields to fill in
 * it is PDF/UA-1 only: what becomes of it in other programs nobody can promise.
 * The first block must be the heading of level 1. The same content gives the same bytes.
 * Throws `DocumentTooLarge` when the content exceeds the limits of a document.
 */
export async function writePdf(content: PdfContent, assets: PdfAssets): Promise<Uint8Array> {
  checkSize(content.blocks);
  const pdf = await PDFDocument.create({ updateMetadata: false });
  const words = wordsIn(content.metadata.language);
  const { furniture, limits = documentLimits } = content;
  const blocks = cleanTexts(content.blocks);
  const layout = createLayout(pdf, createTypesetter(assets, words.hyphenate), words, limits);
  layout.pictures = await embedPictures(pdf, [...armsIn(furniture), ...picturesIn(blocks)]);
  if (furniture.letterhead) layout.y = letterhead.contentTop;
  drawBlocks(layout, blocks);
  tellMissing(layout);
  drawFurniture(layout, furniture);
  await writeForm(layout, assets);
  const digests = await finishPages(layout);
  finishCatalog(layout, content, assets);
  await identify(layout, content, digests);
  await pdf.flush(); // the pictures
  return serialize(pdf.context);
}

const armsIn = ({ letterhead: { arms } = { municipality: '' } }: Furniture): Uint8Array[] =>
  arms ? [arms] : [];

/** A reader of paper must know that a sign stands for another character, and for which. */
function tellMissing(layout: Layout): void {
  const { missing } = layout.typesetter;
  if (missing.size === 0) return;
  const named = [...missing].slice(0, mostNamed).map(codePoints);
  const text = layout.words.missing(named.join(', '), missing.size > mostNamed);
  drawBlocks(layout, [{ kind: 'paragraph', text, tone: 'muted' }]);
}

const mostNamed = 30;

const codePoints = (text: string): string =>
  [...text].map((character) => `U+${hex4(character.codePointAt(0) ?? 0)}`).join(' ');

/** Writes what the pages show; gives the fingerprint of each. */
async function finishPages({ pdf, typesetter, sheets, pictures }: Layout): Promise<string[]> {
  const fonts = pdf.context.obj({});
  const embedded = await embedFonts(pdf.context, typesetter.uses);
  for (const [{ resource }, ref] of embedded) fonts.set(PDFName.of(resource), ref);
  const drawn = Object.fromEntries([...pictures.values()].map(({ resource, ref }) => [resource, ref]));
  const resources = pdf.context.register(
    pdf.context.obj({ Font: fonts, ...(pictures.size > 0 && { XObject: drawn }) }),
  );
  const digests = sheets.map(({ node, operators, annotations }, i) => {
    const bytes = new TextEncoder().encode(operators.splice(0).join('\n'));
    node.set(PDFName.of('Contents'), pdf.context.register(pdf.context.flateStream(bytes)));
    node.set(PDFName.of('Resources'), resources);
    node.set(PDFName.of('StructParents'), PDFNumber.of(i));
    node.set(PDFName.of('Tabs'), PDFName.of('S'));
    if (annotations.length > 0) node.set(PDFName.of('Annots'), pdf.context.obj(annotations));
    else node.delete(PDFName.of('Annots'));
    return sha256(bytes);
  });
  return (await Promise.all(digests)).map(hex);
}

function finishCatalog(layout: Layout, { metadata, files }: PdfContent, { colorProfile }: PdfAssets): void {
  const { catalog, context } = layout.pdf;
  const owners = layout.sheets.map((sheet) => sheet.owners);
  const fieldOwners = layout.fields.map(({ owner }) => owner);
  catalog.set(PDFName.of('StructTreeRoot'), writeStructure(context, layout.root, owners, fieldOwners));
  catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }));
  catalog.set(PDFName.of('Lang'), PDFString.of(layout.words.tag));
  catalog.set(PDFName.of('ViewerPreferences'), context.obj({ DisplayDocTitle: true }));
  const bookmarks = writeBookmarks(context, layout.bookmarks);
  if (bookmarks) catalog.set(PDFName.of('Outlines'), bookmarks);
  const intent = {
    Type: 'OutputIntent',
    S: 'GTS_PDFA1',
    OutputConditionIdentifier: PDFString.of('sRGB IEC61966-2.1'),
    Info: PDFString.of('sRGB IEC61966-2.1'),
    DestOutputProfile: context.register(context.flateStream(colorProfile, { N: 3 })),
  };
  catalog.set(PDFName.of('OutputIntents'), context.obj([intent]));
  attachFiles(context, catalog, files, metadata.date);
}

/** Metadata, and the file identifier: a hash of the content, so that the same content stays the same file. */
async function identify(
  { pdf, words, fields }: Layout,
  { metadata, files }: PdfContent,
  pages: readonly string[],
): Promise<void> {
  const { title, author, creator, date } = metadata;
  const xmp = xmpPacket({
    ...metadata,
    title: cleanText(title),
    author: cleanText(author),
    language: words.tag,
    archival: fields.length === 0,
  });
  const packet = new TextEncoder().encode(xmp);
  const stream = pdf.context.stream(packet, { Type: 'Metadata', Subtype: 'XML' });
  pdf.catalog.set(PDFName.of('Metadata'), pdf.context.register(stream));
  pdf.setTitle(cleanText(title));
  pdf.setAuthor(cleanText(author));
  pdf.setCreator(creator);
  pdf.setProducer(creator);
  pdf.setCreationDate(date);
  pdf.setModificationDate(date);
  const hashes = await Promise.all(files.map(({ bytes }) => sha256(bytes)));
  const whole = new TextEncoder().encode([xmp, ...pages, ...hashes.map(hex)].join('\n'));
  const id = PDFHexString.of(hex(await sha256(whole)).slice(0, 32));
  pdf.context.trailerInfo.ID = pdf.context.obj([id, id]);
}
