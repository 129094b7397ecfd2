import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { waitForLock } from '../boot/lock.mjs';
import { checkout, toolsDir } from './checkout.ts';

const portal = join(checkout, 'apps', 'portal');
const stamp = join(toolsDir, 'portal-built');

/** Builds the portal if anything it is made of has changed since the last build. Throws what the build complains of. */
export async function ensurePortalBuilt(say: (line: string) => void = console.error): Promise<void> {
  mkdirSync(toolsDir, { recursive: true });
  const lock = await waitForLock('portal', portal, () =>
    say('Another process is building the portal; waiting …'),
  );
  try {
    const inputs = hashInputs();
    const built = existsSync(join(portal, 'dist', 'server', 'render.js')) && existsSync(stamp);
    if (built && readFileSync(stamp, 'utf8') === inputs) return;
    say('Building the portal …');
    await build();
    writeFileSync(stamp, inputs);
  } finally {
    lock.release();
  }
}

function build(): Promise<void> {
  const path = [dirname(process.execPath), join(toolsDir, 'node_modules', '.bin'), process.env.PATH].join(
    delimiter,
  );
  const child = spawn('pnpm', ['--filter', '@formularwerk/portal', 'build'], {
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
      else reject(new Error(`The portal could not be built:\n${Buffer.concat(said)}`));
    });
  });
}

/** A hash of every file that the build reads. */
function hashInputs(): string {
  const packages = readdirSync(join(checkout, 'packages')).map((name) => join(checkout, 'packages', name));
  const files = [portal, ...packages].flatMap(sources);
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
    return entry.isFile() && !/\.(test\.tsx?|md)$/.test(entry.name) ? [path] : [];
  });
}
