import { type ChildProcess, fork } from 'node:child_process';
import { here } from './testServer.ts';

export interface ServerProcess {
  readonly child: ChildProcess;
  readonly url: string;
  readonly output: () => string;
}

/** Starts the server as a process of its own, as `npm start` does; resolves when it serves. */
export function forkServer(env: Record<string, string>): Promise<ServerProcess> {
  const { PATH, NODE_COMPILE_CACHE } = process.env;
  const child = fork(here('../src/main.ts'), {
    env: { PATH, ...(NODE_COMPILE_CACHE && { NODE_COMPILE_CACHE }), TZ: 'Europe/Berlin', ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const lines: string[] = [];
  const output = () => lines.join('');
  child.stdout?.on('data', (chunk) => lines.push(String(chunk)));
  child.stderr?.on('data', (chunk) => lines.push(String(chunk)));
  return new Promise((resolve, reject) => {
    child.once('message', (message) => {
      const { urls } = message as { urls: { api: string } };
      resolve({ child, url: new URL(urls.api).origin, output });
    });
    child.once('exit', (code) => reject(new Error(`The server ended with ${code}: ${output()}`)));
  });
}

export const ended = (child: ChildProcess): Promise<number | null> =>
  child.exitCode !== null || child.signalCode !== null
    ? Promise.resolve(child.exitCode)
    : new Promise((resolve) => child.once('exit', (code) => resolve(code)));
