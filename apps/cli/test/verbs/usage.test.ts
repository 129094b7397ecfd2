import { describe, expect, it } from 'vitest';
import { fileOf, formularwerk, SONDERNUTZUNG } from './command.ts';

describe('the command line', () => {
  it('shows its help in German, and in English when asked', () => {
    const help = formularwerk('--help');
    expect(help.code).toBe(0);
    expect(help.out).toContain('Befehle:');
    for (const verb of ['check', 'walk', 'schema', 'types', 'build', 'eval', 'serve', 'bench'])
      expect(help.out).toContain(`\n  ${verb}`);
    expect(formularwerk('--help', '--language', 'en').out).toContain('Commands:');
    expect(formularwerk('walk', '--help').out).toContain('--answers A.json');
  });

  it('names every command in its help once, though `export` came in twice', () => {
    const [, list = ''] = /Befehle:\n([\s\S]*?)\n\n/.exec(`${formularwerk('--help').out}\n\n`) ?? [];
    const names = [...list.matchAll(/^ {2}(\S+)/gm)].map(([, name]) => name);
    expect(names).toContain('export');
    expect(names).toEqual([...new Set(names)]);
  });

  it.each([
    { args: [], says: 'Aufruf: formularwerk BEFEHL' },
    { args: ['chek', 'a.json'], says: 'Den Befehl „chek“ gibt es nicht. Meinten Sie „check“?' },
    { args: ['check'], says: 'Es fehlt: FORM.json…' },
    { args: ['check', SONDERNUTZUNG, '--schnell'], says: 'Die Angabe --schnell gibt es nicht.' },
    { args: ['check', SONDERNUTZUNG, '--language', 'fr'], says: 'Die Sprache „fr“ gibt es nicht.' },
    { args: ['walk', SONDERNUTZUNG], says: 'Es fehlt die Angabe --answers.' },
    { args: ['walk', SONDERNUTZUNG, '--answers'], says: 'Der Angabe --answers fehlt ihr Wert' },
    { args: ['types', SONDERNUTZUNG, SONDERNUTZUNG], says: 'ist zu viel.' },
    { args: ['types', 'gibt-es-nicht.json'], says: 'gibt-es-nicht.json kann nicht gefunden werden.' },
    { args: ['types', 'forms'], says: 'forms kann nicht gelesen werden, es ist ein Ordner.' },
    { args: ['bench', 'alles'], says: 'Einen Vergleich „alles“ gibt es nicht.' },
    { args: ['eval', '1', '--today', '2027-02-30'], says: '„2027-02-30“ ist kein Tag' },
  ])('ends with 2 and a sentence for $args', ({ args, says }) => {
    const { code, out, err } = formularwerk(...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(says);
    expect(err).not.toContain('    at ');
  });
});

describe('a file', () => {
  it.each([
    { text: '{ "a": 1,\n  "b" 2 }', says: '2:7: json.syntax: Hier müsste „:“ stehen, nicht „2“.' },
    { text: '{ "a": [1, 2', says: '1:13: json.syntax: Die Datei hört auf, wo „,“ oder „]“ stehen müsste.' },
    { text: '', says: '1:1: json.syntax: Die Datei hört auf, wo ein Wert stehen müsste.' },
    { text: '{ "ä": "\n" }', says: '1:8: json.syntax: Der Text, der hier beginnt, endet nicht' },
    { text: '{ "a": 01 }', says: '1:9: json.syntax: Hier müsste „,“ oder „}“ stehen, nicht „1“.' },
    { text: '{ "id": 1, "id": 2 }', says: '1:12: json.syntax: Der Name "id" steht zweimal' },
    { text: '[1] 2', says: '1:5: json.syntax: Hier müsste das Ende stehen, nicht „2“.' },
    { text: '['.repeat(100_000), says: 'json.syntax: Hier ist zu tief verschachtelt.' },
  ])('that is not JSON is told with line and column: $says', ({ text, says }) => {
    const { code, err } = formularwerk('check', fileOf(text));
    expect(code).toBe(1);
    expect(err).toContain(says);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });

  it('may begin with a byte order mark', () => {
    expect(formularwerk('eval', 'a', '--context', fileOf('\ufeff{ "a": 1 }')).out).toBe('1\n');
  });

  it('that is not UTF-8 is refused with what to do', () => {
    const { code, err } = formularwerk('check', fileOf(Uint8Array.of(0x22, 0xe4, 0x22)));
    expect(code).toBe(1);
    expect(err).toBe(
      '.: json.encoding: Die Datei ist nicht in UTF-8 geschrieben. Speichern Sie sie mit dieser Zeichenkodierung.\n',
    );
  });
});
