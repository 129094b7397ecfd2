import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TextField } from '../../generated/definition.ts';
import { problemMessage } from '../../messages/problemMessage.ts';
import type { ValueType } from '../fieldType.ts';
import { fieldType } from '../index.ts';
import { textFormats } from './index.ts';

type Format = NonNullable<TextField['format']>;

const text = fieldType('text') as ValueType<TextField>;

const field = (format: Format): TextField => ({ id: 'f', type: 'text', label: 'F', format });

function read(format: Format, typed: string, country?: string): string {
  const reading = text.read(typed, field(format), country === undefined ? {} : { country });
  return 'answer' in reading ? String(reading.answer) : reading.fault.code;
}

describe('postalCode', () => {
  it.each<[string | undefined, string, string]>([
    [undefined, '32339', '32339'],
    [undefined, ' 32 339 ', '32339'],
    [undefined, 'D-32339', '32339'],
    [undefined, 'DE 01067', '01067'],
    ['DE', '99998', '99998'],
    ['AT', '1010', '1010'],
    ['AT', 'A-1010', '1010'],
    ['CH', 'CH-8001', '8001'],
    ['NL', '1234ab', '1234 AB'],
    ['NL', '1011 AC', '1011 AC'],
    ['BE', 'B-1000', '1000'],
    ['FR', '75001', '75001'],
    ['LU', 'L-1009', '1009'],
    ['PL', '00950', '00-950'],
    ['PL', '00-950', '00-950'],
    ['DK', '0800', '0800'],
    ['GB', 'sw1a1aa', 'SW1A 1AA'],
    ['GB', 'M1 1AE', 'M1 1AE'],
    ['GB', 'cr2 6xh', 'CR2 6XH'],
    ['GB', 'EC1A1BB', 'EC1A 1BB'],
    ['US', '20500', '20500'],
    ['US', '205000003', '20500-0003'],
    ['IT', 'I-00118', '00118'],
    ['ES', '28013', '28013'],
    ['CZ', '11000', '110 00'],
    ['SE', '111 22', '111 22'],
    ['PT', '1000205', '1000-205'],
    ['TR', '34110', '34110'],
    ['MT', 'vlt1117', 'VLT 1117'],
    ['IS', '101', '101'],
    ['JP', '100-0001', '100-0001'],
    ['BR', '01310-100', '01310-100'],
    ['CA', 'k1a 0b1', 'K1A 0B1'],
  ])('of %s reads „%s“ as „%s“', (country, typed, answer) => {
    expect(read('postalCode', typed, country)).toBe(answer);
  });

  it.each<[string | undefined, string, string]>([
    [undefined, '3233', 'postalCode.format'],
    [undefined, '323390', 'postalCode.format'],
    [undefined, '3233O', 'postalCode.format'],
    [undefined, 'A-32339', 'postalCode.format'],
    [undefined, '00999', 'postalCode.exists'],
    [undefined, '99999', 'postalCode.exists'],
    [undefined, 'Espelkamp', 'postalCode.format'],
    ['AT', '0101', 'postalCode.country'],
    ['AT', '32339', 'postalCode.country'],
    ['CH', '80010', 'postalCode.country'],
    ['NL', '1234', 'postalCode.country'],
    ['NL', '0123 AB', 'postalCode.country'],
    ['BE', '100', 'postalCode.country'],
    ['PL', '0095', 'postalCode.country'],
    ['GB', '12345', 'postalCode.country'],
    ['GB', 'SW1A', 'postalCode.country'],
    ['US', '2050', 'postalCode.country'],
    ['CZ', '01000', 'postalCode.country'],
    ['JP', '1', 'postalCode.any'],
    ['JP', '〒100', 'postalCode.any'],
    ['JP', '1234567890123', 'postalCode.any'],
    ['toString', '<b>', 'postalCode.any'],
  ])('of %s refuses „%s“ (%s)', (country, typed, code) => {
    expect(read('postalCode', typed, country)).toBe(code);
  });

  it('shows how a code of the country looks', () => {
    const said = (country: string) => {
      const reading = text.read('?', field('postalCode'), { country });
      return 'fault' in reading ? problemMessage({ path: 'f', ...reading.fault }) : '';
    };
    expect(said('AT')).toBe(
      'So sieht keine Postleitzahl aus diesem Land (AT) aus. Geben Sie sie in dieser Form ein: 1234.',
    );
    expect(said('NL')).toContain('1234 EF.');
    expect(said('PL')).toContain('12-345.');
    expect(said('DE')).toBe('Die Postleitzahl hat fünf Ziffern. Prüfen Sie, ob eine fehlt oder zu viel ist.');
  });
});

// Numbers made up for tests: by the tax offices’ own publications and by others who check them.
describe('taxId', () => {
  it.each([
    ['86095742719', '86095742719'],
    ['86 095 742 719', '86095742719'],
    ['47036892816', '47036892816'],
    ['65929970489', '65929970489'],
    ['57549285017', '57549285017'],
    ['25768131411', '25768131411'],
    ['36574261809', '36574261809'],
    ['36 574 261 809', '36574261809'],
    ['36-574-261-809', '36574261809'],
    ['86\u00a0095\u00a0742\u00a0719', '86095742719'],
    ['26954371827', '26954371827'],
    ['12345678911', '12345678911'],
    // One digit three times, but not in a row.
    ['12131456787', '12131456787'],
    [' 86.095.742.719 ', '86095742719'],
  ])('reads „%s“', (typed, answer) => {
    expect(read('taxId', typed)).toBe(answer);
  });

  it.each([
    ['8609574271', 'taxId.format'],
    ['860957427190', 'taxId.format'],
    ['8609574271X', 'taxId.format'],
    ['Steuernummer', 'taxId.format'],
    ['331/5077/0123', 'taxId.taxNumber'],
    ['86095742718', 'taxId.checksum'],
    ['86095742791', 'taxId.checksum'],
    ['36574261890', 'taxId.checksum'],
    ['36554266806', 'taxId.checksum'],
    ['00000000000', 'taxId.checksum'],
    ['11111111111', 'taxId.checksum'],
    ['02476291358', 'taxId.checksum'],
    ['12345678903', 'taxId.checksum'],
    // The check digits of these are right: three in a row, two digits that repeat.
    ['11123456786', 'taxId.checksum'],
    ['23344556787', 'taxId.checksum'],
  ])('refuses „%s“ (%s)', (typed, code) => {
    expect(read('taxId', typed)).toBe(code);
  });

  it('is written in groups', () => {
    expect(text.write('86095742719', field('taxId'), 'de')).toBe('86\u00a0095\u00a0742\u00a0719');
  });

  it('notices every wrong digit, and neighbours that changed places', () => {
    const good = '86095742719';
    fc.assert(
      fc.property(fc.nat(10), fc.integer({ min: 1, max: 9 }), (at, more) => {
        const digit = String((Number(good[at]) + more) % 10);
        expect(read('taxId', good.slice(0, at) + digit + good.slice(at + 1))).toBe('taxId.checksum');
      }),
    );
    expect(read('taxId', '68095742719')).toBe('taxId.checksum');
  });
});

describe('vatId', () => {
  it.each([
    ['DE136695976', 'DE136695976'],
    ['de 136 695 976', 'DE136695976'],
    ['DE-136.695.976', 'DE136695976'],
    ['DE129273398', 'DE129273398'],
    ['ATU13585627', 'ATU13585627'],
    ['BE0428759497', 'BE0428759497'],
    ['BE428759497', 'BE0428759497'],
    ['DK13585628', 'DK13585628'],
    ['EE100931558', 'EE100931558'],
    ['EL094259216', 'EL094259216'],
    ['GR 094259216', 'EL094259216'],
    ['ESA13585625', 'ESA13585625'],
    ['FI20774740', 'FI20774740'],
    ['FR40303265045', 'FR40303265045'],
    ['FRK7399859412', 'FRK7399859412'],
    ['HR33392005961', 'HR33392005961'],
    ['HU12892312', 'HU12892312'],
    ['IE6433435F', 'IE6433435F'],
    ['IT00743110157', 'IT00743110157'],
    ['LT119511515', 'LT119511515'],
    ['LU15027442', 'LU15027442'],
    ['LV40003521600', 'LV40003521600'],
    ['MT11679112', 'MT11679112'],
    ['NL004495445B01', 'NL004495445B01'],
    ['NL002455799B11', 'NL002455799B11'],
    ['PL8567346215', 'PL8567346215'],
    ['PT501964843', 'PT501964843'],
    ['RO18547290', 'RO18547290'],
    ['SE123456789701', 'SE123456789701'],
    ['SI50223054', 'SI50223054'],
    ['SK2022749619', 'SK2022749619'],
    ['CY10259033P', 'CY10259033P'],
    ['CZ25123891', 'CZ25123891'],
    ['BG175074752', 'BG175074752'],
  ])('reads „%s“', (typed, answer) => {
    expect(read('vatId', typed)).toBe(answer);
  });

  it.each([
    ['136695976', 'vatId.country'],
    ['US136695976', 'vatId.country'],
    ['CHE123456788', 'vatId.country'],
    ['?', 'vatId.country'],
    ['__proto__', 'vatId.country'],
    ['DE', 'vatId.format'],
    ['DE13669597', 'vatId.format'],
    ['DE1366959760', 'vatId.format'],
    ['DE036695976', 'vatId.format'],
    ['DE13669597X', 'vatId.format'],
    ['AT13585627', 'vatId.format'],
    ['NL004495445001', 'vatId.format'],
    ['SE123456789702', 'vatId.format'],
    ['DE136695978', 'vatId.checksum'],
    ['DE123456789', 'vatId.checksum'],
    ['ATU13585626', 'vatId.checksum'],
    ['BE0431150351', 'vatId.checksum'],
    ['DK13585627', 'vatId.checksum'],
    ['EE100594103', 'vatId.checksum'],
    ['FI20774741', 'vatId.checksum'],
    ['FR84323140391', 'vatId.checksum'],
    ['HR33392005962', 'vatId.checksum'],
    ['HU12892313', 'vatId.checksum'],
    ['IT00743110158', 'vatId.checksum'],
    ['LU15027443', 'vatId.checksum'],
    ['MT11679113', 'vatId.checksum'],
    ['NL123456789B90', 'vatId.checksum'],
    ['PL8567346216', 'vatId.checksum'],
    ['SE123456789101', 'vatId.checksum'],
    ['SK2022749618', 'vatId.checksum'],
  ])('refuses „%s“ (%s)', (typed, code) => {
    expect(read('vatId', typed)).toBe(code);
  });
});

describe('registerNumber', () => {
  it.each([
    ['HRB 12345', 'HRB 12345'],
    ['hrb12345', 'HRB 12345'],
    ['HRB  12345', 'HRB 12345'],
    ['HR B 12345', 'HRB 12345'],
    ['H R A 1', 'HRA 1'],
    ['hra 7', 'HRA 7'],
    ['HRB Nr. 12345', 'HRB 12345'],
    ['HRB-12345', 'HRB 12345'],
    ['HRB: 12345', 'HRB 12345'],
    ['HRB 12345 B', 'HRB 12345 B'],
    ['HRB 12345b', 'HRB 12345 B'],
    ['hrb 1234 fl', 'HRB 1234 FL'],
    ['gsr 12', 'GsR 12'],
    ['GNR 345', 'GnR 345'],
    ['PR 6', 'PR 6'],
    ['vr 987654', 'VR 987654'],
    ['12345', '12345'],
  ])('reads „%s“ as „%s“', (typed, answer) => {
    expect(read('registerNumber', typed)).toBe(answer);
  });

  it.each([
    'HRB',
    'HRC 12345',
    'HRB 1234567',
    'HRB 12345 ABCD',
    '12345 HRB 6',
    'HRB 12 345 678',
    'HRB 12,345',
    'HRB 12345/6',
    'Amtsgericht Bad Oeynhausen',
    'HRB zwölf',
    'B 12345 HRB',
    'HRB 12345 Ä',
    'HRB #1',
    '-',
    'XR 5',
  ])('refuses „%s“', (typed) => {
    expect(read('registerNumber', typed)).toBe('registerNumber.format');
  });
});

describe('web', () => {
  it.each([
    ['https://www.beispiel.de', 'https://www.beispiel.de'],
    ['https://www.beispiel.de/', 'https://www.beispiel.de'],
    ['http://beispiel.de', 'http://beispiel.de'],
    ['HTTPS://WWW.Beispiel.DE/Pfad', 'https://www.beispiel.de/Pfad'],
    ['www.beispiel.de', 'https://www.beispiel.de'],
    ['beispiel.de/impressum', 'https://beispiel.de/impressum'],
    ['beispiel.de:8080/a', 'https://beispiel.de:8080/a'],
    ['https://beispiel.de:443', 'https://beispiel.de'],
    ['https://beispiel.de?x=1&y=2', 'https://beispiel.de/?x=1&y=2'],
    ['https://beispiel.de/#oben', 'https://beispiel.de/#oben'],
    ['https://müller.de', 'https://xn--mller-kva.de'],
    ['müller.de/über-uns', 'https://xn--mller-kva.de/%C3%BCber-uns'],
    ['https://beispiel.de/a/../b', 'https://beispiel.de/b'],
    ['https://instagram.com/cafe_am_markt/@x', 'https://instagram.com/cafe_am_markt/@x'],
    ['https://a.b.c.beispiel.museum', 'https://a.b.c.beispiel.museum'],
  ])('reads „%s“ as „%s“', (typed, answer) => {
    expect(read('web', typed)).toBe(answer);
    expect(read('web', answer)).toBe(answer);
  });

  it.each([
    ['beispiel', 'web.format'],
    ['localhost', 'web.format'],
    ['https://', 'web.format'],
    ['https://beispiel', 'web.format'],
    ['https://192.168.0.1', 'web.format'],
    ['https://[::1]', 'web.format'],
    ['https:beispiel.de', 'web.format'],
    ['unsere Seite', 'web.format'],
    ['https://beispiel.de/über uns', 'web.format'],
    ['javascript:alert(1)', 'web.format'],
    ['https://-beispiel.de', 'web.format'],
    ['https://bei_spiel.de', 'web.format'],
    ['ftp://beispiel.de', 'web.scheme'],
    ['file:///etc/passwd', 'web.scheme'],
    ['info@beispiel.de', 'web.at'],
    ['https://ich:geheim@beispiel.de', 'web.at'],
  ])('refuses „%s“ (%s)', (typed, code) => {
    expect(read('web', typed)).toBe(code);
  });
});

describe('every format', () => {
  const formats = Object.keys(textFormats) as Format[];
  const typed = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.stringMatching(/^[A-Z]{0,3}[ -]?[0-9]{1,11}[A-Z]{0,2}$/),
    fc.stringMatching(/^(https?:\/\/)?[a-zäöü]{1,9}\.[a-z]{2,3}(\/[a-z ?#%äöü]{0,9})?$/),
  );

  it('has answers that its pattern lets in, that stay as they are when read again, and never fails', () => {
    const countries = fc.constantFrom(undefined, 'DE', 'AT', 'NL', 'GB', 'US', 'PL', 'JP');
    fc.assert(
      fc.property(fc.constantFrom(...formats), typed, countries, (format, words, country) => {
        const reading = text.read(words, field(format), country === undefined ? {} : { country });
        if (!('answer' in reading) || reading.answer === '') return;
        const answer = String(reading.answer);
        const { pattern, maxLength } = textFormats[format];
        expect(answer.length).toBeLessThanOrEqual(maxLength);
        expect(answer).toMatch(new RegExp(`^(?:${pattern(country ?? 'DE')})$`, 'u'));
        expect(answer).toMatch(new RegExp(`^(?:${pattern(undefined)})$`, 'u'));
        expect(text.read(answer, field(format), country === undefined ? {} : { country })).toEqual({
          answer,
        });
      }),
      { numRuns: 2_000 },
    );
  });

  it('says what is wrong and what to do, in both languages, whatever is typed', () => {
    const countries = fc.constantFrom('DE', 'AT', 'JP');
    fc.assert(
      fc.property(fc.constantFrom(...formats), typed, countries, (format, words, country) => {
        const reading = text.read(words, field(format), { country });
        if (!('fault' in reading)) return;
        for (const language of ['de', 'en']) {
          const said = problemMessage({ path: 'f', ...reading.fault }, language);
          expect(said).not.toMatch(/\((\w+\.)+\w+\)|\{|undefined/);
          expect(said).toMatch(/[.!?] [A-Z].*\.$/);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('takes a canonical answer only as it is kept', () => {
    expect(text.entry('86095742719', field('taxId'))).toBe('86095742719');
    expect(text.entry('86 095 742 719', field('taxId'))).toBeUndefined();
    expect(text.entry('hrb 1', field('registerNumber'))).toBeUndefined();
    expect(text.entry('www.beispiel.de', field('web'))).toBeUndefined();
  });
});
