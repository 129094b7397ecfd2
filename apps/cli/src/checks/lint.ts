import { join } from 'node:path';
import { checkout } from '../checkout.ts';
import { runChild } from '../runChild.ts';
import { single, type Tally } from './tally.ts';

/** Runs a tool of the checkout's node_modules over the whole checkout; good is exit code 0. */
export async function lint(tool: string, args: readonly string[]): Promise<Tally> {
  const script = join(checkout, 'node_modules', tool);
  return single((await runChild(process.execPath, [script, ...args], { cwd: checkout })) === 0);
}
