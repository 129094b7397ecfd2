import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { waitForLock } from '../boot/lock.mjs';
import { checkout, toolsDir } from './checkout.ts';

/** An app that is built before the server can serve it. */
interface BuiltApp {
  readonly name: string;
  /** What is there when it was built. */
  readonly proof: string;
}

const builtApps: readonly BuiltApp[] = [
  { name: 'portal', proof: 'dist/server/render.js' },
  { name: 'designer', proof: 'dist/index.html' },
];

type Say = (line: string) => void;

/** Builds each app of which anything has changed since its last build. Throws what the build complains of. */
export async function ensureAppsBuilt(say: Say = console.error): Promise<void> {
  mkdirSync(toolsDir, { recursive: true });
  for (const app of builtApps) await ensureBuilt(app, say);
}

async function ensureBuilt({ name, proof }: BuiltApp, say: Say): Promise<void> {
  const folder = join(checkout, 'apps', name);
  const stamp = join(toolsDir, `${name}-built`);
  const lock = await waitForLock(name, folder, () =>
    say(`Another process is building the ${name}; waiting …`),
  );
  try {
    const inputs = hashInputs(folder);
    const built = existsSync(join(folder, proof)) && existsSync(stamp);
    if (built && readFileSync(stamp, 'utf8') === inputs) return;
    say(`Building the ${name} …`);
    await build(name);
    writeFileSync(stamp, inputs);
  } finally {
    lock.release();
  }
}

function build(name: string): Promise<void> {
  const path = [dirname(process.execPath), join(toolsDir, 'node_modules', '.bin'), process.env.PATH].join(
    delimiter,
  );
  const child = spawn('pnpm', ['--filter', `./apps/${name}`, 'build'], {
    cwd: checkout,
    env: { ...process.env, PATH: path, NODE_ENV: 'production' },
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => said.push(chunk));
  return new Promise((resolve, reject) => {
    child.once('error', (error) => reject(new Error(`pnpm cannot be run: ${error.message}`)));
    child.once('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`The ${name} could not be built:\n${Buffer.concat(said)}`));
    });
  });
}

/** A hash of every file that the build of the app in this folder reads. */
function hashInputs(folder: string): string {
  const packages = readdirSync(join(checkout, 'packages')).map((name) => join(checkout, 'packages', name));
  const files = [folder, ...packages].flatMap(sources);
  const hash = createHash('sha256');
  for (const file of [
    join(checkout, 'pnpm-lock.yaml'),
    join(checkout, 'tsconfig.base.json'),
    ...files.sort(),
  ]) {
    hash.update(`\n${file}\n`).update(readFileSync(file));
  }
  return hash.digest('hex');
}

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return ['node_modules', 'dist', 'e2e'].includes(entry.name) ? [] : sources(path);
    return entry.isFile() && !/\.((test|stories)\.tsx?|md)$/.test(entry.name) ? [path] : [];
  });
}
