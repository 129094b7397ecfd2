import { runChild } from './runChild.ts';
import { startTestServices } from './testServices.ts';

/** `node apps/cli/src/withServices.ts -- COMMAND…` runs one command with all that tests need around it. */
const [command, ...args] = process.argv.slice(process.argv[2] === '--' ? 3 : 2);
if (command === undefined) {
  console.error('Usage: node apps/cli/src/withServices.ts -- COMMAND…');
  process.exit(2);
}
const services = await startTestServices();
try {
  process.exitCode = await runChild(command, args, { env: { ...process.env, ...services.env } });
} catch (error) {
  console.error(`${command} cannot be run: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 2;
} finally {
  await services.stop();
}
