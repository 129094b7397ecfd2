import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { ensureVeraPdf, VERAPDF_MAIN } from './verapdf.ts';

const veraPdf = await ensureVeraPdf();

test.runIf(veraPdf)('judges that a page with nothing but text on it is no PDF/UA-1', async () => {
  const document = await PDFDocument.create();
  document.addPage().drawText('Sondernutzung');
  const file = join(mkdtempSync(join(tmpdir(), 'formularwerk-verapdf-')), 'größer.pdf');
  writeFileSync(file, await document.save());
  const { java = '', classpath = '' } = veraPdf ?? {};
  const args = ['-cp', classpath, VERAPDF_MAIN, '--flavour', 'ua1', '--format', 'json', file];
  const { stdout } = spawnSync(java, args, { encoding: 'utf8' });
  const [job] = JSON.parse(stdout).report.jobs;
  expect(job.itemDetails.name).toBe(file);
  expect(job.validationResult[0].compliant).toBe(false);
});
