import { Agent, get } from 'node:http';

export interface Load {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
}

/** Asks for a page over and over on several connections, as fast as answers come; times are in milliseconds. */
export async function load(
  url: string,
  headers: Readonly<Record<string, string>>,
  { connections = 10, seconds = 10 } = {},
): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const times: number[] = [];
  const start = performance.now();
  const isOver = () => performance.now() - start > seconds * 1000;
  const one = async () => {
    while (!isOver()) {
      const begun = performance.now();
      await ask(url, headers, agent);
      times.push(performance.now() - begun);
    }
  };
  await Promise.all(Array.from({ length: connections }, one));
  const spent = performance.now() - start;
  agent.destroy();
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(times.length * share)] ?? Number.NaN;
  return { perSecond: (times.length / spent) * 1000, p50: at(0.5), p99: at(0.99) };
}

const ask = (url: string, headers: Readonly<Record<string, string>>, agent: Agent): Promise<void> =>
  new Promise((resolve, reject) => {
    get(url, { agent, headers }, (response) => {
      response.resume();
      response.once('error', reject);
      response.once('end', () =>
        response.statusCode === 200
          ? resolve()
          : reject(new Error(`${url} answered ${response.statusCode}.`)),
      );
    }).once('error', reject);
  });
