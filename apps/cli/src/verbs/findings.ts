import { authorMessage } from '@formularwerk/form/messages';
import type { Finding, Language } from './verb.ts';

/** `path: code: message`; a file before the path where several were given, a point for the whole. */
export const findingLine = (finding: Finding, language: Language): string =>
  `${placeOf(finding)}: ${finding.code}: ${authorMessage(finding, language).replace(/\s*\n\s*/g, ' ')}`;

function placeOf({ file, path }: Finding): string {
  if (file === undefined) return path === '' ? '.' : path;
  return path === '' ? file : `${file}#${path}`;
}

/** A problem as other programs read it. */
export const findingJson = (finding: Finding, language: Language): object => ({
  ...(finding.file !== undefined && { file: finding.file }),
  path: finding.path,
  code: finding.code,
  message: authorMessage(finding, language),
  ...(finding.severity && { severity: finding.severity }),
});

/** A problem that only the command line has: its sentence comes along. */
export const ownProblem = (path: string, code: string, message: string): Finding => ({
  path,
  code,
  params: { message },
});
