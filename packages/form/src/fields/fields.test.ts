import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json } from '../entries.ts';
import { parseDate } from '../feel/temporal.ts';
import type { Field } from '../generated/definition.ts';
import { isValueType, type ValueType } from './fieldType.ts';
import { fieldType } from './index.ts';

const field = (type: Field['type'], more: object = {}): Field =>
  ({ id: 'f', type, label: 'F', ...more }) as Field;

function valueType(type: Field['type']): ValueType {
  const found = fieldType(type);
  if (!isValueType(found)) throw new Error(`${type} holds no single answer`);
  return found;
}

function read(type: Field['type'], typed: string, more: object = {}): Json | undefined {
  const reading = valueType(type).read(typed, field(type, more));
  return 'answer' in reading ? reading.answer : reading.fault.code;
}

describe('reading what people type', () => {
  it.each<[Field['type'], string, Json]>([
    ['integer', '12', 12],
    ['integer', ' 1.234 ', 1234],
    ['integer', '-3', -3],
    ['integer', '4,5', 'integer.format'],
    ['integer', '99999999999999999999', 'number.tooLarge'],
    ['decimal', '4,50', '4.5'],
    ['decimal', '4.50', '4.5'],
    ['decimal', '1.234', '1234'],
    ['decimal', '1.234,5', '1234.5'],
    ['decimal', '0.500', '0.5'],
    ['decimal', '00.123', '0.123'],
    ['decimal', '-0', '0'],
    ['decimal', '−2,5', '-2.5'],
    ['decimal', '1e3', 'decimal.format'],
    ['decimal', '4,5 m', 'decimal.format'],
    ['decimal', '1234567890123456', 'number.tooLarge'],
    ['money', '1.234,5', '1234.50'],
    ['money', '30 €', '30.00'],
    ['money', '-0,00', '0.00'],
    ['money', '€ 30', '30.00'],
    ['money', '30,-', '30.00'],
    ['money', '1.250,-- €', '1250.00'],
    ['money', '1234,50 EUR', '1234.50'],
    ['money', '1,234.50', 'money.format'],
    ['money', '30 Dollar', 'money.format'],
    ['money', '-', 'money.format'],
    ['money', '0,005', 'money.format'],
    ['date', '1.4.2027', '2027-04-01'],
    ['date', '01.04.2027', '2027-04-01'],
    ['date', '01042027', '2027-04-01'],
    ['date', '2027-04-01', '2027-04-01'],
    ['date', '29.02.2027', 'date.exists'],
    ['date', '29.02.2028', '2028-02-29'],
    ['date', '1-4-2027', '2027-04-01'],
    ['date', '1 4 2027', '2027-04-01'],
    ['date', '1.4.27', 'date.format'],
    ['date', '01/04/2027', 'date.format'],
    ['date', '01.04.0000', 'date.exists'],
    ['time', '9:30', '09:30'],
    ['time', '09.30', '09:30'],
    ['time', '1430', '14:30'],
    ['time', '930', '09:30'],
    ['time', '2460', 'time.format'],
    ['time', '22 Uhr', '22:00'],
    ['time', '24:00', 'time.format'],
    ['email', 'info@espelkamp.example', 'info@espelkamp.example'],
    ['email', 'info@espelkamp', 'email.format'],
    ['email', 'a b@c.de', 'email.format'],
    ['tel', '+49 5772 562-0', '+49 5772 562-0'],
    ['tel', '05772/562-0', '05772/562-0'],
    ['tel', '(05772) 562 0', '(05772) 562 0'],
    ['tel', '05772\u00a0562–0', '05772 562-0'],
    ['tel', '05772.562.0', '05772 562 0'],
    ['tel', '+43 (0)1 / 4000', '+43 (0)1 / 4000'],
    ['tel', '110', 'tel.format'],
    ['tel', '()()()()', 'tel.format'],
    ['tel', '05772 562-0 Herr Meier', 'tel.format'],
    ['plate', 'MI-AB 123', 'MI-AB 123'],
    ['plate', 'mi-ab123', 'MI-AB 123'],
    ['plate', ' mi ab 123 ', 'MI-AB 123'],
    ['plate', 'MI:AB 123', 'MI-AB 123'],
    ['plate', 'mi – a 1', 'MI-A 1'],
    ['plate', 'B-A 1234', 'B-A 1234'],
    ['plate', 'lip-xy 12 e', 'LIP-XY 12E'],
    ['plate', 'M-OO 88H', 'M-OO 88H'],
    ['plate', 'TU\u0308-A 1', 'TÜ-A 1'],
    ['plate', 'MIAB123', 'plate.format'],
    ['plate', 'MI-AB 0123', 'plate.format'],
    ['plate', 'MI-ABC 123', 'plate.format'],
    ['plate', 'MIND-A 1', 'plate.format'],
    ['plate', 'MI-AB 12345', 'plate.format'],
    ['plate', 'MI-AB 123X', 'plate.format'],
    ['iban', 'de02 1203 0000 0000 2020 51', 'DE02120300000000202051'],
    ['iban', 'DE03120300000000202051', 'iban.checksum'],
    ['iban', 'DE0212030000000020205', 'iban.length'],
    ['iban', 'IBAN: DE02-1203-0000-0000-2020-51', 'DE02120300000000202051'],
    ['iban', 'DE02.1203.0000.0000.2020.51', 'DE02120300000000202051'],
    ['iban', 'AT611904300234573201', 'AT611904300234573201'],
    ['iban', 'CH9300762011623852957', 'CH9300762011623852957'],
    ['iban', 'BE68 5390 0754 7034', 'BE68539007547034'],
    ['iban', 'NL91ABNA0417164300', 'NL91ABNA0417164300'],
    ['iban', 'FR1420041010050500013M02606', 'FR1420041010050500013M02606'],
    ['iban', 'GB82WEST12345698765432', 'GB82WEST12345698765432'],
    ['iban', 'LU280019400644750000', 'LU280019400644750000'],
    ['iban', 'PL61109010140000071219812874', 'PL61109010140000071219812874'],
    ['iban', 'DK5000400440116243', 'DK5000400440116243'],
    ['iban', 'NO9386011117947', 'NO9386011117947'],
    ['iban', 'MT84MALT011000012345MTLCAST001S', 'MT84MALT011000012345MTLCAST001S'],
    ['iban', 'LC55HEMM000100010012001200023015', 'LC55HEMM000100010012001200023015'],
    ['iban', 'TR330006100519786457841326', 'TR330006100519786457841326'],
    ['iban', 'AT61190430023457320', 'iban.length'],
    ['iban', 'BE6853900754703', 'iban.length'],
    ['iban', 'NO93860111179470', 'iban.length'],
    ['iban', 'XX611904300234573201', 'iban.country'],
    ['iban', 'US64SVBKUS6S3300958879', 'iban.country'],
    ['iban', 'AT611904300234573202', 'iban.checksum'],
    ['iban', 'GB82WEST12345698765423', 'iban.checksum'],
    ['iban', 'DE99120300000000202051', 'iban.checksum'],
    ['iban', '120300000000202051', 'iban.format'],
    ['iban', 'DE02', 'iban.format'],
    ['iban', 'DEO2120300000000202051', 'iban.format'],
    ['iban', 'DE02 1203 0000 0000 2020 51 €', 'iban.format'],
    ['text', '  Cafe\u0301 ', 'Café'],
    ['text', 'eine\nzwei', 'text.characters'],
    ['text', 'a\ufeffb', 'text.characters'],
    ['textarea', 'eins\r\nzwei\rdrei', 'eins\nzwei\ndrei'],
    ['file', '{"id":"x"}', 'file.unknown'],
  ])('%s reads "%s" as %j', (type, typed, expected) => {
    expect(read(type, typed)).toEqual(expected);
  });

  it('takes choices in the form’s order, each once', () => {
    const options = [
      { id: 'a', label: 'A' },
      { id: 'b', label: 'B' },
    ];
    const reading = valueType('choices').read(['b', 'a', 'b'], field('choices', { options }));
    expect(reading).toEqual({ answer: ['a', 'b'] });
  });
});

describe('a text bound to a data type of DIN 91379', () => {
  const faults = (type: Field['type'], answer: string, latin: string) =>
    valueType(type).validate?.(answer, field(type, { latin }), {});

  it('names the first character that may not be there, and where', () => {
    expect(faults('text', 'Zoë Müller', 'A')).toEqual([]);
    expect(faults('text', 'Müller & Sohn', 'A')).toEqual([
      { code: 'text.latin', params: { character: '&', position: 8 } },
    ]);
    expect(faults('text', 'Анна', 'D')).toEqual([
      { code: 'text.latin', params: { character: 'А', position: 1, how: 'letter' } },
    ]);
  });

  it('may have several lines where there is room for them', () => {
    expect(faults('textarea', 'eins\nzwei', 'A')).toEqual([]);
    expect(faults('text', 'eins\nzwei', 'A')).toHaveLength(1);
  });

  it('is taken as it was sent only in the form in which it is kept', () => {
    expect(valueType('text').entry('Zoë', field('text', { latin: 'A' }))).toBe('Zoë');
    expect(valueType('text').entry('Zoe\u0308', field('text', { latin: 'A' }))).toBeUndefined();
  });
});

describe('writing for people', () => {
  it.each<[Field['type'], Json, object, string, string]>([
    ['money', '-1234567.50', {}, '-1.234.567,50\u00a0€', '-1,234,567.50\u00a0€'],
    ['decimal', '4.5', { unit: { de: 'm', en: 'm' } }, '4,5\u00a0m', '4.5\u00a0m'],
    ['integer', 12000, {}, '12.000', '12,000'],
    ['date', '2027-04-01', {}, '01.04.2027', '1 April 2027'],
    ['time', '09:30', {}, '09:30\u00a0Uhr', '09:30'],
    ['boolean', true, {}, 'Ja', 'Yes'],
    [
      'iban',
      'DE02120300000000202051',
      {},
      'DE02\u00a01203\u00a00000\u00a00000\u00a02020\u00a051',
      'DE02\u00a01203\u00a00000\u00a00000\u00a02020\u00a051',
    ],
  ])('%s writes %j', (type, answer, more, german, english) => {
    expect(valueType(type).write(answer, field(type, more), 'de')).toBe(german);
    expect(valueType(type).write(answer, field(type, more), 'en')).toBe(english);
  });
});

describe('a canonical answer', () => {
  const cents = fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n }).map((n) => {
    const digits = String(n < 0n ? -n : n).padStart(3, '0');
    return `${n < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
  });
  const canonical: readonly [Field['type'], fc.Arbitrary<Json>][] = [
    ['integer', fc.maxSafeInteger()],
    ['money', cents],
    [
      'decimal',
      cents
        .map((amount) => amount.replace(/\.?0+$/, ''))
        .map((number) => (number === '-0' || number === '' || number === '-' ? '0' : number)),
    ],
    [
      'date',
      fc
        .date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
        .map((d) => d.toISOString().slice(0, 10)),
    ],
    [
      'time',
      fc
        .tuple(fc.nat(23), fc.nat(59))
        .map(([h, m]) => `${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}`),
    ],
    ['boolean', fc.boolean()],
  ];

  it.each(canonical)('of type %s is read back exactly from how one would have typed it', (type, answers) => {
    fc.assert(
      fc.property(answers, (answer) => {
        const entry = valueType(type).entry(answer, field(type));
        expect(entry).toBeDefined();
        expect(valueType(type).read(entry ?? '', field(type))).toEqual({ answer });
      }),
    );
  });

  it('survives lifting to FEEL and back', () => {
    for (const [type, answers] of canonical)
      fc.assert(
        fc.property(answers, (answer) => {
          const { lift, lower } = valueType(type);
          expect(lower(lift(answer), field(type))).toEqual(answer);
        }),
      );
  });
});

it('reads any text without failing', () => {
  const types: Field['type'][] = [
    'text',
    'textarea',
    'integer',
    'decimal',
    'money',
    'date',
    'time',
    'boolean',
    'email',
    'tel',
    'iban',
    'plate',
    'file',
  ];
  fc.assert(
    fc.property(fc.constantFrom(...types), fc.string({ unit: 'binary' }), (type, typed) => {
      expect(() => read(type, typed)).not.toThrow();
    }),
  );
});

it.each([
  ['1.4.27', '2027-01-15', undefined, '2027-04-01'],
  ['1.4.85', undefined, '2027-01-15', '1985-04-01'],
  // Both may be meant, or none: that is asked.
  ['1.4.20', undefined, '2027-01-15', 'date.format'],
  ['1.4.20', undefined, undefined, 'date.format'],
  ['1.4.20', '2027-01-15', '2027-12-31', 'date.format'],
])(
  'a year of two digits in %s is read where only one century lies from %s to %s',
  (typed, min, max, expected) => {
    const limits = {
      ...(min && { min: parseDate(min) ?? null }),
      ...(max && { max: parseDate(max) ?? null }),
    };
    const reading = valueType('date').read(typed, field('date'), limits);
    expect('answer' in reading ? reading.answer : reading.fault.code).toBe(expected);
  },
);
