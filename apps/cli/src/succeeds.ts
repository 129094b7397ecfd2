import { spawnSync } from 'node:child_process';

/** Whether a command is there and ends with exit code 0; what it prints is dropped. */
export function succeeds(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore', timeout: 300_000 }).status === 0;
}
