const LONGEST = 200;
const ENDING = /\.[A-Za-z0-9]{1,8}$/;

/** Controls, invisible formatting (it can turn the writing direction), lone surrogates, and what Windows forbids. */
const UNWANTED = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}<>:"|?*]/gu;

/** The last part of a path, without characters that no file system or header should see; its ending stays. */
export function cleanFileName(name: string): string {
  const last = name.normalize('NFC').split(/[\\/]/).at(-1) ?? '';
  const clean = last.replace(UNWANTED, '_').trim();
  const characters = [...clean];
  if (characters.length <= LONGEST && clean.length < 255) return clean || 'datei';
  const ending = ENDING.exec(clean)?.[0] ?? '';
  return `${characters.slice(0, LONGEST / 2).join('')}${ending}`;
}
