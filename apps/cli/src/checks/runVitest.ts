import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkout } from '../checkout.ts';
import { runChild } from '../runChild.ts';
import { addTally, type Tally } from './tally.ts';

/** What vitest's JSON reporter writes, as far as it is read here. */
type Report = {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
};

/** Runs the tests and counts them; a run that fails without a failing test (a crash, say) counts as one that failed. */
export async function runVitest(env: Record<string, string>, filter: readonly string[]): Promise<Tally> {
  const folder = mkdtempSync(join(tmpdir(), 'formularwerk-report-'));
  const file = join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const args = ['run', '--config', join('apps', 'cli', 'test', 'vitest.config.ts'), ...reporters, ...filter];
  try {
    const script = join(checkout, 'node_modules', 'vitest', 'vitest.mjs');
    const code = await runChild(process.execPath, [script, ...args], {
      cwd: checkout,
      env: { ...process.env, ...env },
    });
    const tally = countReport(readReport(file));
    return code !== 0 && tally.failed === 0 ? addTally(tally, { passed: 0, failed: 1, skipped: 0 }) : tally;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Counts tests, and every file that failed without any of its tests failing (it could not be loaded). */
export function countReport(report: Report | undefined): Tally {
  if (!report) return { passed: 0, failed: 1, skipped: 0 };
  const broken = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

function readReport(file: string): Report | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
