import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { toolsDir } from './checkout.ts';
import { succeeds } from './succeeds.ts';

const PACKED = { name: '@sparticuz/chromium', version: '153.0.0' };

/**
 * A Chromium for the tests, wherever it is to be had: named by CHROMIUM_PATH, installed, packed in an npm package
 * (Linux on x64), from Debian's packages (as root), or by Playwright. Undefined, after a line that says so, if nowhere.
 */
export async function findBrowser(say: (line: string) => void = console.error): Promise<string | undefined> {
  const named = process.env.CHROMIUM_PATH;
  if (named) return named;
  for (const find of [installed, packed, fromDebian, fromPlaywright]) {
    for (const path of find()) {
      if (await shows(path)) return path;
    }
  }
  say('No browser was found or could be fetched: set CHROMIUM_PATH to a Chromium, Chrome or Edge.');
  return undefined;
}

/** Some of these are only stubs that ask for something else to be installed: a browser is what shows a page. */
async function shows(executablePath: string): Promise<boolean> {
  if (!existsSync(executablePath)) return false;
  try {
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'], timeout: 20_000 });
    await (await browser.newPage()).setContent('<p>there');
    await browser.close();
    return true;
  } catch {
    return false;
  }
}

function installed(): string[] {
  // The headless shell is the same browser without windows, and needs a third less of the processor.
  const unix = [
    'chromium-headless-shell',
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge',
  ];
  const mac = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
  const windows = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];
  const programs = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
  const places = {
    linux: unix.flatMap((name) => [`/usr/bin/${name}`, `/usr/local/bin/${name}`, `/snap/bin/${name}`]),
    darwin: mac.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`),
    win32: programs.flatMap((folder) => (folder ? windows.map((name) => join(folder, name)) : [])),
  };
  return places[process.platform as keyof typeof places] ?? [];
}

/** Chromium's headless shell, unpacked once; it needs libraries that bare systems may lack. */
function packed(): string[] {
  if (process.platform !== 'linux' || process.arch !== 'x64') return [];
  const folder = join(toolsDir, 'browser');
  const unpacked = join(folder, 'unpacked');
  const path = join(unpacked, 'chromium');
  if (existsSync(path)) return [path];
  const unpacking = join(folder, `unpacking-${process.pid}`);
  mkdirSync(unpacking, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  if (!npm(['install', '--prefix', folder, '--ignore-scripts', `${PACKED.name}@${PACKED.version}`]))
    return [];
  const unpack = `import(${JSON.stringify(PACKED.name)}).then(({ default: packed }) => packed.executablePath())`;
  const env = { ...process.env, TMPDIR: unpacking };
  spawnSync(process.execPath, ['-e', unpack], { cwd: folder, env, stdio: 'ignore' });
  rmSync(unpacked, { recursive: true, force: true });
  renameSync(unpacking, unpacked);
  return [path];
}

function fromDebian(): string[] {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return [];
  const installs = succeeds('apt-get', ['install', '-y', '-q', 'chromium']);
  if (!installs) {
    succeeds('apt-get', ['update']);
    succeeds('apt-get', ['install', '-y', '-q', 'chromium']);
  }
  return installed();
}

function fromPlaywright(): string[] {
  const folder = join(toolsDir, 'playwright');
  const cli = join(import.meta.dirname, '..', 'node_modules', 'playwright-core', 'cli.js');
  spawnSync(process.execPath, [cli, 'install', '--only-shell', 'chromium'], {
    env: { ...process.env, PLAYWRIGHT_BROWSERS_PATH: folder },
    stdio: 'ignore',
    timeout: 180_000,
  });
  const files = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [];
  const name = /(^|[/\\])(chrome-)?headless[_-]shell(\.exe)?$/;
  return files.filter((file) => name.test(file)).map((file) => join(folder, file));
}

function npm(args: readonly string[]): boolean {
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error', '--no-update-notifier'];
  return succeeds('npm', [...args, ...quiet]);
}
