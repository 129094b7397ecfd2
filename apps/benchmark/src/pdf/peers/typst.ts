import { dirname } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { fonts, type Writer } from '../writer.ts';

/** One compiler for all documents of a process, so that it keeps what it keeps. */
let compiler: NodeCompiler | undefined;

/** typst takes one standard at a time; each of the two is a writer here. */
const typst = (pdfStandard: 'a-3a' | 'ua-1'): Writer => ({
  name: `typst, ${pdfStandard}`,
  async write(application) {
    compiler ??= NodeCompiler.create({ fontArgs: [{ fontPaths: [dirname(fonts.regular)] }] });
    const { data, ...told } = application;
    const inputs = { application: JSON.stringify(told), data: new TextDecoder().decode(data) };
    const pdf = compiler.pdf(
      { mainFileContent: source(pdfStandard), inputs },
      { pdfStandard, creationTimestamp: 1_795_687_200 },
    );
    compiler.evictCache(10);
    return pdf;
  },
});

export const writers = [typst('a-3a'), typst('ua-1')];

/** PDF/A-3 alone may hold any file. */
const attached = `#pdf.attach("submission.json", bytes(sys.inputs.data), relationship: "source", mime-type: "application/json", description: "Die Angaben als Daten")`;

const source = (pdfStandard: string) => `
#let a = json(bytes(sys.inputs.application))
#set document(title: a.title, author: a.municipality)
#set page(paper: "a4", margin: (left: 62pt, right: 62pt, top: 86pt, bottom: 78pt),
  header: text(8pt, a.municipality),
  footer: text(8pt)[#a.reference #h(1fr) #context [Seite #counter(page).display() von #counter(page).final().first()]])
#set text(font: "Noto Sans", size: 10pt, lang: "de", region: "DE", hyphenate: false)
#set heading(numbering: none)
#show heading.where(level: 1): set text(20pt)
#show heading.where(level: 2): set text(13pt)
#set table(stroke: (x, y) => (top: 0.5pt + luma(140)))
${pdfStandard === 'a-3a' ? attached : ''}
= #a.title
#for section in a.sections [
  == #section.title
  #table(columns: (165pt, 1fr),
    ..section.rows.map(row => (text(9pt, row.label), for part in row.value.split("\\n") { par(part) })).flatten())
]
== #a.table.title
#set text(9pt)
#table(columns: (28pt, 105pt, 1fr, 70pt, 103pt), align: (x, y) => if x == 4 { right } else { left },
  table.header(..a.table.columns.map(strong)),
  ..a.table.rows.flatten())
#set text(10pt)
#for declaration in a.declarations [
  #box(pdf.artifact(rect(width: 8pt, height: 8pt, stroke: 0.5pt, fill: if declaration.checked { black }))) #declaration.text

]
`;
