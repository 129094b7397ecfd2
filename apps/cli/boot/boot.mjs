// Runs on Node 20 or newer without any package: it fetches what is missing, then runs a task under a proper Node.
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { waitForLock } from './lock.mjs';
import { areInstalled, installPackages } from './packages.mjs';
import { ensureHome, fetchTools, findTools, prependToPath, Refusal } from './tools.mjs';

const TASKS = /** @type {Record<string, string>} */ ({
  start: 'start.ts',
  test: 'test.ts',
  formularwerk: 'main.ts',
});

const root = fileURLToPath(new URL('../../..', import.meta.url));
const tools = join(root, '.tools');

const [task = '', ...args] = process.argv.slice(2);
const script = TASKS[task];
if (!script) {
  console.error(`Usage: node apps/cli/boot/boot.mjs ${Object.keys(TASKS).join('|')} [ARGUMENT…]`);
  process.exit(2);
}

try {
  ensureHome(tools);
  await ensureInstalled();
  const { node, bin } = findTools(tools);
  prependToPath(dirname(node), bin);
  // What Node has read once, it need not read again: a server starts in half the time.
  process.env.NODE_COMPILE_CACHE ??= join(tools, 'compiled');
  process.exitCode = await run(node, [fileURLToPath(new URL(`../src/${script}`, import.meta.url)), ...args]);
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

/** Two at once: the second one waits and then finds everything done. */
async function ensureInstalled() {
  if (findTools(tools).missing.length === 0 && areInstalled(root, tools)) return;
  mkdirSync(tools, { recursive: true });
  const lock = await waitForLock('install', tools, () =>
    console.error('Another installation is running; waiting …'),
  );
  const { missing, wanted } = findTools(tools);
  if (missing.length > 0) {
    console.error(`Fetching ${missing.map(([name, version]) => `${name} ${version}`).join(' and ')} …`);
    fetchTools(tools, wanted);
  }
  const programs = findTools(tools);
  prependToPath(dirname(programs.node), programs.bin);
  if (!areInstalled(root, tools)) {
    console.error('Installing packages …');
    installPackages(root, tools, programs);
  }
  lock.release();
}

/**
 * Runs a program in our place: it gets our signals, and we end as it ends.
 *
 * @param {string} program
 * @param {string[]} programArgs
 * @returns {Promise<number>}
 */
function run(program, programArgs) {
  // The channel tells the child when we are gone without having been able to pass a signal on.
  const stdio = /** @type {const} */ (['inherit', 'inherit', 'inherit', 'ipc']);
  const child = spawn(program, programArgs, { stdio: task === 'start' ? [...stdio] : 'inherit' });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => child.kill(signal));
  }
  endWithNpm(() => child.kill('SIGTERM'));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve(code ?? 128 + constants.signals[signal ?? 'SIGTERM']));
  });
}

/**
 * A signal for npm ends npm and the shell between it and us, but does not come through to us: that they have gone can
 * only be told from our being handed over to another parent.
 *
 * @param {() => void} end
 */
function endWithNpm(end) {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    end();
  }, 300);
  watch.unref();
}
