import { isError } from '@formularwerk/form';
import { findingJson, findingLine } from './findings.ts';
import type { Call, Outcome, Terminal } from './verb.ts';

/** Prints what came of a verb, and gives the exit code: 1 when a problem blocks. */
export function report(outcome: Outcome, call: Call, { out, err }: Terminal): number {
  const { problems = [] } = outcome;
  const asJson = call.flag('json');
  const output = asJson ? (outcome.json ?? outcome.output ?? listed(outcome, call)) : outcome.output;
  if (output !== undefined) out(printed(output));
  if (!asJson) for (const problem of problems) err(`${findingLine(problem, call.language)}\n`);
  return outcome.exitCode ?? (problems.some(isError) ? 1 : 0);
}

const listed = ({ problems = [] }: Outcome, { language }: Call): object => ({
  problems: problems.map((problem) => findingJson(problem, language)),
});

function printed(output: string | object): string {
  const text = typeof output === 'string' ? output : JSON.stringify(output, undefined, 2);
  return text.endsWith('\n') ? text : `${text}\n`;
}
