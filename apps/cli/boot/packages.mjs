import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Refusal } from './tools.mjs';

/**
 * Whether the packages that the lockfile and the manifests name are installed, as a stamp of the last good
 * installation tells.
 *
 * @param {string} root
 * @param {string} tools
 */
export function areInstalled(root, tools) {
  const complete = manifests(root).every((file) =>
    existsSync(join(dirname(join(root, file)), 'node_modules')),
  );
  return complete && read(stampFile(tools)) === fingerprint(root);
}

/**
 * Installs exactly what the lockfile says. What pnpm prints goes to stderr: stdout belongs to the command.
 *
 * @param {string} root
 * @param {string} tools
 * @param {{ node: string, pnpm: string }} programs
 */
export function installPackages(root, tools, { node, pnpm }) {
  rmSync(stampFile(tools), { force: true });
  const args = [pnpm, 'install', '--frozen-lockfile', '--reporter=append-only'];
  const done = spawnSync(node, args, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    env: { ...process.env, CI: 'true' },
  });
  if (done.status !== 0) {
    throw new Refusal(
      'The packages could not be installed; pnpm says above why. If the npm registry cannot be reached, ' +
        'please check the network and its proxy settings and start again.',
    );
  }
  writeFileSync(stampFile(tools), fingerprint(root));
}

/** @param {string} tools */
const stampFile = (tools) => join(tools, 'installed');

/** @param {string} root */
function fingerprint(root) {
  const hash = createHash('sha256').update(`${process.platform}-${process.arch}`);
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml', ...manifests(root)]) {
    hash.update(`\n${file}\n`).update(readFileSync(join(root, file)));
  }
  return hash.digest('hex');
}

/**
 * @param {string} root
 * @returns {string[]}
 */
function manifests(root) {
  const members = ['packages', 'apps'].flatMap((folder) => {
    return readdirSync(join(root, folder)).map((name) => join(folder, name, 'package.json'));
  });
  return ['package.json', ...members.filter((file) => existsSync(join(root, file)))];
}

/** @param {string} file */
function read(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
