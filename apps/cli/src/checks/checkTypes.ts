import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkout } from '../checkout.ts';
import { addTally, NOTHING, single, type Tally } from './tally.ts';

/** The compiler brings threads of its own, so two at a time keep a small machine busy. */
const AT_ONCE = 2;

/** Type-checks every package and app; what the compiler says is printed for those that fail. */
export async function checkTypes(): Promise<Tally> {
  const queue = packages();
  const tallies: Tally[] = [];
  async function work(): Promise<void> {
    for (let name = queue.shift(); name !== undefined; name = queue.shift()) {
      tallies.push(single(await compiles(name)));
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return tallies.reduce(addTally, NOTHING);
}

function packages(): string[] {
  return ['packages', 'apps']
    .flatMap((folder) => readdirSync(join(checkout, folder)).map((name) => join(folder, name)))
    .filter((name) => existsSync(join(checkout, name, 'tsconfig.json')));
}

function compiles(name: string): Promise<boolean> {
  const compiler = join(checkout, 'node_modules', 'typescript', 'bin', 'tsc');
  return new Promise((resolve) => {
    execFile(process.execPath, [compiler, '-p', name], { cwd: checkout }, (error, stdout, stderr) => {
      if (error) console.log(`${name}:\n${stdout}${stderr}`);
      resolve(!error);
    });
  });
}
