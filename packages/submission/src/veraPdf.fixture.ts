/** veraPDF as a judge of PDF files, where it is there (`VERAPDF_CLASSPATH`). For tests and measurements. */
import { execFile } from 'node:child_process';
import { basename } from 'node:path';
import { promisify } from 'node:util';

export type Flavour = '3a' | 'ua1';

interface Report {
  report: {
    jobs: {
      itemDetails: { name: string };
      validationResult?: { compliant: boolean; details: { ruleSummaries: unknown[] } }[];
    }[];
  };
}

const { VERAPDF_CLASSPATH: classpath, JAVA: java = 'java' } = process.env;

export const veraPdfIsThere = Boolean(classpath);

/** Validates files in one JVM: 'compliant' or the broken rules by the file's name. */
export async function judge(
  flavour: Flavour,
  files: readonly string[],
): Promise<Record<string, 'compliant' | 'not validated' | unknown[]>> {
  const main = ['-cp', classpath ?? '', 'org.verapdf.apps.GreenfieldCliWrapper'];
  const args = [...main, '--flavour', flavour, '--format', 'json', ...files];
  // veraPDF ends with 1 where a file does not comply, and has still written its report.
  const { stdout } = await promisify(execFile)(java, args, { maxBuffer: 64 * 1024 * 1024 }).catch(
    (error: { stdout?: string }) => ({ stdout: error.stdout ?? '' }),
  );
  const { report } = JSON.parse(stdout) as Report;
  return Object.fromEntries(
    report.jobs.map(({ itemDetails, validationResult: [result] = [] }) => [
      basename(itemDetails.name),
      result?.compliant ? 'compliant' : (result?.details.ruleSummaries ?? 'not validated'),
    ]),
  );
}
