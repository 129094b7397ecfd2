import { expect, it } from 'vitest';
import { readTableFile } from './readTableFile.ts';

const read = (...bytes: number[]) => readTableFile(new Blob([new Uint8Array(bytes)]));

it.each([
  ['UTF-8', [0x4d, 0xc3, 0xbc], 'Mü'],
  ['UTF-8 with its mark', [0xef, 0xbb, 0xbf, 0x4d], 'M'],
  ['Windows-1252', [0x4d, 0xfc, 0x80], 'Mü€'],
  ['UTF-16 of Excel', [0xff, 0xfe, 0x4d, 0, 0xfc, 0], 'Mü'],
  ['nothing', [], ''],
  ['a workbook', [0x50, 0x4b, 0x03, 0x04, 0xff], undefined],
  ['bytes that are no text', [0x4d, 0, 0x4d], undefined],
])('reads %s', async (_what, bytes, text) => {
  expect(await read(...bytes)).toBe(text);
});
