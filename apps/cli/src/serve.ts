import { runChild } from './runChild.ts';
import { serverEnv, serverScript } from './server.ts';

/** Runs the server alone, with the settings of the environment; gives its exit code. */
export const serve = (): Promise<number> =>
  runChild(process.execPath, [serverScript], { env: serverEnv(process.env) });
