import { enableCompileCache } from 'node:module';
import type { Writer } from './writer.ts';

/**
 * The first document of a process: loads the one library that it is told of, writes once, and says how many milliseconds
 * that took, and how many megabytes the process held at most.
 */
enableCompileCache(); // as the product has it
const [file = '', name, rows] = process.argv.slice(2);
const { application } = await import('./application.ts');
const begun = performance.now();
const { writers } = (await import(`./peers/${file}`)) as { writers: readonly Writer[] };
await writers.find((writer) => writer.name === name)?.write(application(0, Number(rows)));
console.log(performance.now() - begun, process.resourceUsage().maxRSS / 1024);
process.exit();
