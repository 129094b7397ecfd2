import { classifyError } from './http/classifyError.ts';
import { readSettings } from './settings.ts';
import { type Server, startServer } from './startServer.ts';

/**
 * `node src/main.ts`: starts the server with the settings of its environment. Tells a parent process over IPC when it
 * serves; stops on SIGTERM, on Ctrl-C, and when that parent has gone.
 */
const stop = new AbortController();
for (const event of ['SIGTERM', 'SIGINT', 'disconnect'] as const) process.on(event, () => stop.abort());

const read = readSettings(process.env);
if (!read.ok) {
  for (const fault of read.faults) console.error(fault);
  process.exit(2);
}

try {
  const server = await startServer(read.settings);
  announce(server);
  await new Promise<void>((resolve) => {
    if (stop.signal.aborted) resolve();
    stop.signal.addEventListener('abort', () => resolve());
  });
  setTimeout(() => process.exit(1), 9000).unref();
  await server.stop();
  process.exit(0);
} catch (error) {
  console.error(reason(error));
  process.exit(1);
}

function announce({ urls, setupUrl, notes }: Server): void {
  console.log(`Portal:   ${urls.portal}`);
  console.log(`Designer: ${urls.designer}`);
  console.log(`API:      ${urls.api}`);
  console.log(`Health:   ${urls.health}`);
  for (const note of notes) console.log(note);
  if (setupUrl) console.log(`First administrator, once: ${setupUrl}`);
  process.send?.({ ready: true, urls });
}

function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error instanceof AggregateError ? error.errors[0] : error;
  if (classifyError(cause).code === 'busy')
    return `The database cannot be reached (${cause instanceof Error && 'code' in cause ? String(cause.code) : 'no answer'}). Is DATABASE_URL right, and does PostgreSQL run?`;
  return error.message;
}
