import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fakeClamd, hasClamd, realClamd } from '../../test/files/clamds.ts';
import { eicar } from '../../test/files/eicar.ts';
import { samplePdf } from '../../test/files/samplePdf.ts';
import { askClamd } from './clamd.ts';

const bytes = Buffer.from('x'.repeat(300_000));

describe('asking a scanner', () => {
  let scanner: Awaited<ReturnType<typeof fakeClamd>>;
  beforeAll(async () => {
    scanner = await fakeClamd();
  });
  afterAll(() => scanner.stop());

  it.each([
    ['clean', 'clean'],
    ['found', 'infected'],
    ['error', 'unknown'],
    ['limit', 'unknown'],
    ['hang', 'unknown'],
    ['nonsense', 'unknown'],
  ] as const)('that says %s gives %s', async (manner, verdict) => {
    scanner.manner = manner;
    const before = performance.now();
    expect(await askClamd({ host: '127.0.0.1', port: scanner.port }, bytes, 500)).toBe(verdict);
    expect(performance.now() - before).toBeLessThan(1500);
  });

  it('sends every byte', async () => {
    scanner.manner = 'clean';
    await askClamd({ host: '127.0.0.1', port: scanner.port }, bytes, 500);
    expect(scanner.seen.at(-1)?.equals(bytes)).toBe(true);
  });

  it('that is away, or nowhere, gives unknown', async () => {
    const gone = await fakeClamd();
    await gone.stop();
    expect(await askClamd({ host: '127.0.0.1', port: gone.port }, bytes, 500)).toBe('unknown');
    expect(await askClamd({ host: 'gibt-es-nicht.invalid', port: 1 }, bytes, 3000)).toBe('unknown');
  });
});

describe.skipIf(!hasClamd())('a real clamd (skipped where none is installed)', () => {
  let clamd: Awaited<ReturnType<typeof realClamd>>;
  beforeAll(async () => {
    clamd = await realClamd();
  });
  afterAll(() => clamd?.stop());
  const ask = (file: Uint8Array) => askClamd({ host: '127.0.0.1', port: clamd.port }, file, 5000);

  it('clears a PDF, finds EICAR alone and inside one, and gives no word on what is too large for it', async () => {
    expect(await ask(samplePdf())).toBe('clean');
    expect(await ask(Buffer.from(eicar()))).toBe('infected');
    expect(await ask(samplePdf('', { raw: `%${eicar()}\n` }))).toBe('infected');
    expect(await ask(Buffer.alloc(3 * 1024 * 1024))).toBe('unknown');
  });
});
