import { randomBytes, randomUUID } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The key that guards the embedded database's drafts, files and tokens: 32 bytes as base64url, made once. It is
 * completely on the disk before anything can be encrypted with it.
 */
export function secretKeyIn(dataDir: string): string {
  const file = join(dataDir, 'secret-key');
  if (!existsSync(file)) {
    const part = `${file}.${randomUUID()}`;
    const handle = openSync(part, 'wx', 0o600);
    writeSync(handle, randomBytes(32).toString('base64url'));
    fsyncSync(handle);
    closeSync(handle);
    renameSync(part, file);
  }
  return readFileSync(file, 'utf8').trim();
}
