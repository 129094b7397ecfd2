import { checkTypes } from './checks/checkTypes.ts';
import { lint } from './checks/lint.ts';
import { runVitest } from './checks/runVitest.ts';
import { addTally, NOTHING, sentence, type Tally } from './checks/tally.ts';
import { startTestServices } from './testServices.ts';

/**
 * `npm test`: everything that can be checked, one step after another; a failing one does not keep the others from
 * running. The last line says how it went. Arguments go to vitest, which then is the only step.
 */
const filter = process.argv.slice(2);
let total = NOTHING;

async function step(name: string, run: () => Promise<Tally> | Tally): Promise<void> {
  console.log(`\n== ${name}`);
  const start = performance.now();
  const tally = await run();
  total = addTally(total, tally);
  console.log(`== ${name}: ${sentence(tally)} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
}

if (filter.length === 0) {
  await step('biome', () => lint('@biomejs/biome/bin/biome', ['ci', '--colors=off']));
  await step('knip', () => lint('knip/bin/knip.js', ['--no-progress']));
  await step('types', checkTypes);
}
await step('tests', async () => {
  const services = await startTestServices();
  try {
    return await runVitest(services.env, filter);
  } finally {
    await services.stop();
  }
});
console.log(`\n${sentence(total)}`);
process.exit(total.failed > 0 ? 1 : 0);
