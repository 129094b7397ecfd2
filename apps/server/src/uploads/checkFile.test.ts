import { describe, expect, it } from 'vitest';
import { deflated, objectStream, samplePdf } from '../../test/files/samplePdf.ts';
import {
  sampleHeic,
  sampleJpeg,
  samplePng,
  sampleTiff,
  sampleZip,
  segment,
} from '../../test/files/samplePictures.ts';
import { checkFile } from './checkFile.ts';
import { inspect } from './inspect.ts';

const field = { id: 'plan', type: 'file', label: 'Plan', maxSize: 25 * 1024 * 1024 } as const;

const judge = async (name: string, bytes: Uint8Array, declared?: string, of = field) => {
  const checked = await checkFile({ name, bytes, declared }, of);
  return checked.ok ? 'taken' : checked.fault.code;
};

const latin = (text: string): Buffer => Buffer.from(text, 'latin1');
const together = (...parts: readonly Uint8Array[]): Buffer => Buffer.concat(parts);
const zipBehind = (bytes: Buffer) => together(bytes, sampleZip(bytes.length));

describe('a file is taken', () => {
  it.each<[string, string, Buffer, string?]>([
    ['a PDF', 'plan.PDF', samplePdf(), 'application/pdf'],
    ['what the browser does not know', 'plan.pdf', samplePdf(), ''],
    ['a photo', 'foto.jpeg', sampleJpeg(4000, 3000), 'image/jpeg'],
    ['the word of an old browser', 'foto.jpg', sampleJpeg(), 'image/pjpeg'],
    ['a picture', 'bild.png', samplePng(), 'image/png'],
    ['a scan', 'scan.tif', sampleTiff(), 'image/tiff'],
    ['a PDF that opens at its first page', 'a.pdf', samplePdf('/OpenAction [3 0 R /Fit]')],
    ['as other programs write that', 'a.pdf', samplePdf('/OpenAction << /S /GoTo /D [3 0 R /Fit] >>')],
    ['and others', 'a.pdf', samplePdf('/OpenAction 5 0 R', { objects: ['<< /S /GoTo /D [3 0 R /Fit] >>'] })],
    [
      'and TeX',
      'a.pdf',
      samplePdf('/OpenAction 9 0 R', { objects: [objectStream({ 9: '<< /S /GoTo /D [3 0 R /Fit] >>' })] }),
    ],
    [
      'a PDF with links',
      'a.pdf',
      samplePdf('', { objects: ['<< /S /URI /URI (https://espelkamp.example) >>'] }),
    ],
    [
      'a text about scripts in its compressed pages',
      'a.pdf',
      samplePdf('', { objects: [deflated('', '/JavaScript')] }),
    ],
  ])('%s', async (_, name, bytes, declared) => expect(await judge(name, bytes, declared)).toBe('taken'));

  it('without the film that a phone hangs behind a photo', async () => {
    const photo = sampleJpeg();
    for (const tail of [sampleJpeg(), latin('\0\0\0\x18ftypmp42film'), latin('…SEFT'), Buffer.alloc(40)]) {
      const checked = await checkFile({ name: 'foto.jpg', bytes: together(photo, tail) }, field);
      expect(checked.ok && Buffer.from(checked.file.bytes).equals(photo)).toBe(true);
      expect(checked.ok && checked.file.facts.size).toBe(photo.length);
    }
  });
});

describe('a file is refused', () => {
  const js = '<< /S /JavaScript /JS (app.alert(1)) >>';
  it.each<[string, string, Buffer, string, string?]>([
    ['with nothing in it', 'a.pdf', Buffer.alloc(0), 'file.empty'],
    ['of another kind', 'a.pdf', latin('MZ\x90'), 'file.type'],
    ['of another kind, by its name', 'a.exe', samplePdf(), 'file.name'],
    ['named like another kind', 'a.png', samplePdf(), 'file.name'],
    ['declared as another kind', 'a.pdf', samplePdf(), 'file.name', 'image/png'],
    ['as an iPhone stores photos', 'IMG_1.HEIC', sampleHeic(), 'file.heic'],
    ['as an iPhone stores photos, called otherwise', 'IMG_1.jpg', sampleHeic(), 'file.heic'],

    ['PDF: only its beginning', 'a.pdf', samplePdf().subarray(0, 300), 'file.damaged'],
    ['PDF: nothing but its head', 'a.pdf', latin('%PDF-1.7\n%%EOF'), 'file.damaged'],
    [
      'PDF: a stream without an end',
      'a.pdf',
      samplePdf('', { raw: '9 0 obj << >>\nstream\nabc' }),
      'file.damaged',
    ],
    ['PDF: with a script', 'a.pdf', samplePdf('/OpenAction 5 0 R', { objects: [js] }), 'file.active'],
    [
      'PDF: with a script under a veiled name',
      'a.pdf',
      samplePdf('', { objects: [js.replace('JavaScript', 'Java#53cript').replace('/JS', '/J#53')] }),
      'file.active',
    ],
    [
      'PDF: with a script among compressed objects',
      'a.pdf',
      samplePdf('', { objects: [objectStream({ 9: js })] }),
      'file.active',
    ],
    [
      'PDF: with a script in a stream that does not say its type',
      'a.pdf',
      samplePdf('', { objects: [objectStream({ 9: js }, '')] }),
      'file.active',
    ],
    [
      'PDF: with a script behind a comment before its stream',
      'a.pdf',
      samplePdf('', { objects: [objectStream({ 9: js }).replace('>>\nstream', '>> %c\nstream')] }),
      'file.active',
    ],
    [
      'PDF: that starts a program',
      'a.pdf',
      samplePdf('/AA << /O << /S /Launch /F (cmd.exe) >> >>'),
      'file.active',
    ],
    [
      'PDF: with a file in it',
      'a.pdf',
      samplePdf('', { objects: ['<< /Type /EmbeddedFile /Length 1 >>\nstream\nx\nendstream'] }),
      'file.active',
    ],
    ['PDF: with a form of the other sort', 'a.pdf', samplePdf('/AcroForm << /XFA 5 0 R >>'), 'file.active'],
    [
      'PDF: that opens an address',
      'a.pdf',
      samplePdf('/OpenAction << /S /URI /URI (http://x.example) >>'),
      'file.active',
    ],
    [
      'PDF: that opens an address among others',
      'a.pdf',
      samplePdf('/OpenAction 5 0 R', { objects: ['<< /S /GoTo /D [3 0 R] /Next 6 0 R >>', '<< /S /URI >>'] }),
      'file.active',
    ],
    ['PDF: that opens nobody knows what', 'a.pdf', samplePdf('/OpenAction 99 0 R'), 'file.active'],
    [
      'PDF: with a password',
      'a.pdf',
      samplePdf('', { trailer: '/Encrypt 5 0 R', objects: ['<< /Filter /Standard >>'] }),
      'file.encrypted',
    ],
    [
      'PDF: with objects hidden in a stream',
      'a.pdf',
      samplePdf('', {
        raw: `${`9 0 obj << /Length 60 >>\nstream\n7 0 obj ${js} endobj`.padEnd(95)}\nendstream endobj\n`,
      }),
      'file.mixed',
    ],
    ['PDF: with something behind it', 'a.pdf', together(samplePdf(), latin('MZ')), 'file.mixed'],
    ['PDF: that is an archive as well', 'a.pdf', zipBehind(samplePdf()), 'file.mixed'],
    [
      'PDF: an archive under its end',
      'a.pdf',
      samplePdf('', { raw: `%${sampleZip(0, '').toString('latin1')}` }),
      'file.mixed',
    ],
    [
      'PDF: with objects that grow without end',
      'a.pdf',
      samplePdf('', { objects: [deflated('/Type /ObjStm /N 1 /First 4', Buffer.alloc(80_000_000))] }),
      'file.unreadable',
    ],
    [
      'PDF: with objects packed in an unusual way',
      'a.pdf',
      samplePdf('', {
        objects: ['<< /Type /ObjStm /N 1 /First 4 /Filter /LZWDecode /Length 1 >>\nstream\nx\nendstream'],
      }),
      'file.unreadable',
    ],

    ['PNG: the size of a house', 'a.png', samplePng(60_000, 60_000, 10), 'file.pixels'],
    ['PNG: its header alone', 'a.png', samplePng().subarray(0, 33), 'file.damaged'],
    ['PNG: with one bit changed', 'a.png', changed(samplePng(), 45), 'file.damaged'],
    ['PNG: with something behind it', 'a.png', together(samplePng(), latin('<script>')), 'file.mixed'],
    ['PNG: that is an archive as well', 'a.png', zipBehind(samplePng()), 'file.mixed'],

    ['JPG: the size of a house', 'a.jpg', sampleJpeg(60_000, 60_000), 'file.pixels'],
    ['JPG: broken off', 'a.jpg', sampleJpeg().subarray(0, -2), 'file.damaged'],
    ['JPG: with something behind it', 'a.jpg', together(sampleJpeg(), latin('MZ')), 'file.mixed'],
    ['JPG: that is an archive as well', 'a.jpg', zipBehind(sampleJpeg()), 'file.mixed'],
    ['JPG: with a PDF in its comment', 'a.jpg', sampleJpeg(1, 1, segment(0xfe, samplePdf())), 'file.mixed'],
    [
      'JPG: with a page in its comment',
      'a.jpg',
      sampleJpeg(1, 1, segment(0xfe, latin('<html><script>'))),
      'file.mixed',
    ],

    ['TIFF: the size of a house', 'a.tiff', sampleTiff(60_000, 60_000, { bytes: 4 }), 'file.pixels'],
    ['TIFF: broken off', 'a.tiff', sampleTiff(100, 100, { bytes: 10_000 }), 'file.damaged'],
    ['TIFF: whose pages go round in a circle', 'a.tiff', sampleTiff(2, 2, { next: 8 }), 'file.damaged'],
    ['TIFF: whose pages are nowhere', 'a.tiff', sampleTiff(2, 2, { next: 9_999_999 }), 'file.damaged'],
  ])('%s', async (_, name, bytes, code, declared) => expect(await judge(name, bytes, declared)).toBe(code));

  it('a byte beyond what the form allows', async () => {
    const small = { ...field, maxSize: samplePdf().length };
    expect(await judge('a.pdf', samplePdf(), '', small)).toBe('taken');
    expect(await judge('a.pdf', samplePdf(' '), '', small)).toBe('file.size');
  });

  it('wherever it was broken off, and never by a crash', async () => {
    const files: [string, Buffer][] = [
      ['a.pdf', samplePdf()],
      ['a.png', samplePng()],
      ['a.jpg', sampleJpeg()],
      ['a.tif', sampleTiff()],
    ];
    const { checkStructure } = await import('./structure.ts');
    const { kindOf } = await import('./fileKind.ts');
    for (const [name, whole] of files) {
      const type = kindOf(whole)?.mediaType ?? '';
      for (let length = 8; length < whole.length - 1; length += 1)
        expect(checkStructure(whole.subarray(0, length), type), `${name} at ${length}`).toHaveProperty(
          'code',
        );
    }
  });
});

describe('looking into a file', () => {
  it('ends when it takes too long, and the next one is looked into', async () => {
    expect(await inspect(samplePdf(), 'application/pdf', 1)).toEqual({ code: 'file.unreadable' });
    expect(await inspect(samplePdf(), 'application/pdf')).toEqual({ length: samplePdf().length });
  });

  it('takes 25 MB of a PDF in less than two seconds', async () => {
    const large = samplePdf('', {
      objects: [
        deflated('', Buffer.alloc(1000)),
        `<< /Length 25000000 >>\nstream\n${'/JS stream x '.repeat(1_900_000).slice(0, 25_000_000)}\nendstream`,
      ],
    });
    const before = performance.now();
    expect(await inspect(large, 'application/pdf')).toEqual({ length: large.length });
    expect(performance.now() - before).toBeLessThan(2000);
  });
});

function changed(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes);
  copy[at] = (copy[at] ?? 0) ^ 1;
  return copy;
}
