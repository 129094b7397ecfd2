import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toolsDir } from './checkout.ts';
import { succeeds } from './succeeds.ts';

/**
 * veraPDF is the judge of our documents (PDF/A-3a, PDF/UA-1). Maven Central carries its command line as one jar
 * that holds all it needs. It is only run by tests and never shipped (GPL 3 or MPL 2).
 */
const ARTIFACT = { group: 'org.verapdf.apps', name: 'greenfield-apps', version: '1.28.2' };
const SHA256 = '687d4d8bcfec48c9f7e931cf78ed061f1eeccfba55d4cdc000ba9b4d8aa46ce6';
const FILE = `${ARTIFACT.name}-${ARTIFACT.version}.jar`;
const REPOSITORY = 'https://repo.maven.apache.org/maven2';

/** The class to start; it takes `--flavour 3a|ua1 --format json FILE…`. */
export const VERAPDF_MAIN = 'org.verapdf.apps.GreenfieldCliWrapper';

/**
 * A Java and the class path of veraPDF, fetched on first use; undefined, after one line that says why, where there
 * is no Java or the jar cannot be had.
 */
export async function ensureVeraPdf(
  say: (line: string) => void = console.error,
): Promise<{ classpath: string; java: string } | undefined> {
  const java = findJava();
  if (!java) {
    say('veraPDF is left out: no Java here (install a Java runtime, or set JAVA_HOME).');
    return undefined;
  }
  const classpath = join(toolsDir, 'verapdf', FILE);
  if (existsSync(classpath)) return { classpath, java };
  const failure = await fetchJar(classpath);
  if (!failure) return { classpath, java };
  say(`veraPDF is left out: ${failure}`);
  return undefined;
}

function findJava(): string | undefined {
  const home = process.env.JAVA_HOME;
  const candidates = [process.env.JAVA, home && join(home, 'bin', 'java'), 'java'];
  return candidates.find((java) => java !== undefined && java !== '' && succeeds(java, ['-version']));
}

async function fetchJar(target: string): Promise<string | undefined> {
  const folder = join(toolsDir, 'verapdf', `unpacking-${randomUUID()}`);
  const part = join(folder, FILE);
  await mkdir(folder, { recursive: true });
  try {
    if (!(await download(part)) && !copyWithMaven(folder)) {
      return 'Maven Central cannot be reached.';
    }
    const sum = createHash('sha256')
      .update(await readFile(part))
      .digest('hex');
    if (sum !== SHA256) return `${FILE} does not have the checksum it should have.`;
    await rename(part, target);
    return undefined;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function download(target: string): Promise<boolean> {
  const path = [...ARTIFACT.group.split('.'), ARTIFACT.name, ARTIFACT.version, FILE].join('/');
  try {
    const answer = await fetch(`${REPOSITORY}/${path}`, { signal: AbortSignal.timeout(120_000) });
    if (!answer.ok) return false;
    await writeFile(target, new Uint8Array(await answer.arrayBuffer()));
    return true;
  } catch {
    return false;
  }
}

/** Where only a mirror can be reached, Maven knows it from its settings. */
function copyWithMaven(folder: string): boolean {
  const { group, name, version } = ARTIFACT;
  return succeeds('mvn', [
    '-q',
    '-B',
    'dependency:copy',
    `-Dartifact=${group}:${name}:${version}`,
    `-DoutputDirectory=${folder}`,
  ]);
}
