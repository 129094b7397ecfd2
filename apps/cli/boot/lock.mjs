import { createHash } from 'node:crypto';
import { realpathSync, rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * @typedef {{ release: () => void }} Lock
 */

/**
 * Takes the lock for a purpose at a folder, or gives undefined if another process holds it. It is a listening local
 * socket: the system frees it when its holder dies, however it dies.
 *
 * @param {string} purpose
 * @param {string} folder
 * @returns {Promise<Lock | undefined>}
 */
export async function tryLock(purpose, folder) {
  const address = addressOf(purpose, folder);
  const lock = await listen(address);
  if (lock || (await isHeld(address))) return lock;
  rmSync(address, { force: true });
  return listen(address);
}

/**
 * Takes the lock as soon as nobody else holds it.
 *
 * @param {string} purpose
 * @param {string} folder
 * @param {() => void} onWait called once if it has to be waited for
 * @returns {Promise<Lock>}
 */
export async function waitForLock(purpose, folder, onWait) {
  let lock = await tryLock(purpose, folder);
  if (!lock) onWait();
  while (!lock) {
    await released(addressOf(purpose, folder));
    lock = await tryLock(purpose, folder);
  }
  return lock;
}

/**
 * Linux and Windows know local sockets that leave no file behind; elsewhere a file is left by a holder that was killed.
 *
 * @param {string} purpose
 * @param {string} folder
 */
function addressOf(purpose, folder) {
  const hash = createHash('sha256').update(realpathSync(folder)).digest('hex').slice(0, 24);
  const name = `formularwerk-${purpose}-${hash}`;
  if (process.platform === 'linux') return `\0${name}`;
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), name);
}

/**
 * @param {string} address
 * @returns {Promise<Lock | undefined>}
 */
function listen(address) {
  const waiting = new Set();
  const server = createServer((socket) => {
    waiting.add(socket.on('error', () => undefined));
    socket.unref();
  });
  const release = () => {
    server.close();
    for (const socket of waiting) socket.destroy();
  };
  return new Promise((resolve, reject) => {
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code === 'EADDRINUSE') resolve(undefined);
      else reject(error);
    });
    server.listen(address, () => {
      server.unref();
      resolve({ release });
    });
  });
}

/**
 * @param {string} address
 * @returns {Promise<boolean>}
 */
function isHeld(address) {
  return new Promise((resolve) => {
    const socket = connect(address);
    socket.once('connect', () => resolve(true));
    socket.once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}

/**
 * The holder never answers: the connection ends when it lets go.
 *
 * @param {string} address
 * @returns {Promise<void>}
 */
function released(address) {
  return new Promise((resolve) => {
    connect(address)
      .on('error', () => undefined)
      .on('close', () => setTimeout(resolve, 50));
  });
}
