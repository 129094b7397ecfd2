import { findBrowser } from './browser.ts';
import { startThrowawayPostgres } from './throwawayPostgres.ts';
import { ensureVeraPdf } from './verapdf.ts';

/** What tests find in their environment, and how to end it. */
export type TestServices = { env: Record<string, string>; stop: () => Promise<void> };

/**
 * Everything that tests need beside Node: a PostgreSQL to make databases in, a browser, veraPDF. What cannot be had is
 * missing in the environment, after a line that says so; its tests skip themselves.
 */
export async function startTestServices(): Promise<TestServices> {
  const veraPdf = await ensureVeraPdf();
  const browser = await findBrowser();
  const env: Record<string, string> = { TZ: 'Europe/Berlin' };
  if (veraPdf) Object.assign(env, { VERAPDF_CLASSPATH: veraPdf.classpath, JAVA: veraPdf.java });
  if (browser) env.CHROMIUM_PATH = browser;
  if (process.env.TEST_DATABASE_ADMIN_URL) return { env, stop: async () => undefined };
  const postgres = await startThrowawayPostgres();
  env.TEST_DATABASE_URL = postgres.url;
  env.TEST_DATABASE_ADMIN_URL = postgres.adminUrl;
  return { env, stop: postgres.stop };
}
