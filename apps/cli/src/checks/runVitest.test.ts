import { expect, test } from 'vitest';
import { countReport } from './runVitest.ts';
import { sentence } from './tally.ts';

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((test) => ({ status: test })),
});

test('counts a file that could not be loaded as one that failed', () => {
  const testResults = [file('passed', 'passed', 'pending'), file('failed', 'failed'), file('failed')];
  const report = { numPassedTests: 1, numFailedTests: 1, numPendingTests: 1, numTodoTests: 0, testResults };
  expect(sentence(countReport(report))).toBe('1 passed, 2 failed, 1 skipped');
});

test('counts a run without a report as one that failed', () => {
  expect(sentence(countReport(undefined))).toBe('0 passed, 1 failed');
});
