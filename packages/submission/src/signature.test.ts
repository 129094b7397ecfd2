import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { xsd } from '@formularwerk/form';
import { describe, expect, test } from 'vitest';
import { buildDocuments } from './buildDocuments.ts';
import { hasOpenssl, newCertificate } from './newCertificate.fixture.ts';
import { documentTools } from './node.ts';
import { sampleForm, sampleInput } from './sampleApplication.fixture.ts';
import { checkXmlSignature, signXml, type XmlSigner } from './signature.ts';
import { createSubmission } from './submission.ts';
import { toXml } from './toXml.ts';
import { validateXml } from './validateXml.ts';

/** A program that is asked where it is there. */
const xmlsec1 = 'xmlsec1';
const hasXmlsec = spawnSync(xmlsec1, ['--version']).status === 0;
if (!hasXmlsec) console.info('Skipped: no xmlsec1 to be asked as well.');

const newSigner = (bits = 2048): XmlSigner => newCertificate({ key: [`rsa:${bits}`] });

describe.skipIf(!hasOpenssl)('a signed XML document', () => {
  const [town, stranger] = hasOpenssl ? [newSigner(), newSigner()] : [];
  if (!town || !stranger) return;
  const xml = toXml(createSubmission(sampleInput()), sampleForm);
  const signed = signXml(xml, town);

  test('is what it was, with the signature at its end', () => {
    const [before, after] = signed.split(/<ds:Signature [\s\S]*<\/ds:Signature>/);
    expect(`${before}${after}`.replaceAll(/\s+/g, ' ')).toBe(xml.replaceAll(/\s+/g, ' '));
    expect(after?.trim()).toBe('</antrag>');
  });

  test('is still valid against its schema, and the same bytes each time', () => {
    expect(validateXml(signed, xsd(sampleForm, { version: 3 }))).toEqual([]);
    expect(signXml(xml, town)).toBe(signed);
  });

  test('is found to be signed by who has the certificate, and by nobody else', () => {
    const checked = checkXmlSignature(signed, town.certificate);
    expect(checked.ok && checked.signed).toContain('<familienname>Đặng Thị Ngọc Ánh</familienname>');
    expect(checked.ok && checked.signed).not.toContain('Signature');
    expect(checkXmlSignature(signed, stranger.certificate)).toEqual({ ok: false, reason: 'otherSigner' });
  });

  test('does not prove itself by the certificate that it brings along', () => {
    const forged = signXml(xml.replace('Đặng', 'Dang'), stranger);
    expect(checkXmlSignature(forged, town.certificate)).toEqual({ ok: false, reason: 'otherSigner' });
  });

  const value = (from: string) => /<ds:SignatureValue>([^<]*)</.exec(from)?.[1] ?? '';
  test.each([
    ['an answer was changed', signed.replace('Breslauer', 'Danziger'), 'altered'],
    ['something was added', signed.replace('<vornamen>', '<mehr/><vornamen>'), 'altered'],
    ['it was never signed', xml, 'unsigned'],
    [
      'its value is that of another',
      signed.replace(value(signed), value(signXml(xml, stranger))),
      'otherSigner',
    ],
    ['its reference points to a part', signed.replace('URI=""', 'URI="#a"'), 'altered'],
    ['its algorithm is a weak one', signed.replaceAll('/04/xmlenc#sha256', '/04/xmlenc#md5'), 'otherSigner'],
    ['it has two signatures', signXml(signed, stranger), 'unknownForm'],
    ['it has a DOCTYPE', signed.replace('?>', '?><!DOCTYPE antrag>'), 'unknownForm'],
    [
      'the signed whole was wrapped into another',
      `<antrag>${signed.replace(/^<\?xml.*\?>/, '')}</antrag>`,
      'unknownForm',
    ],
    ['what follows is not what was signed', `${signed}<!-- x -->`, 'unknownForm'],
  ])('is refused where %s', (_, changed, reason) => {
    expect(changed).not.toBe(signed);
    expect(checkXmlSignature(changed, town.certificate)).toEqual({ ok: false, reason });
  });

  test('is not made with a key that is too short', () => {
    expect(() => signXml(xml, newSigner(1024))).toThrow(/2048 bits/);
  });

  test('stands in the documents where a signer is given', async () => {
    const tools = { ...(await documentTools()), signXml: (text: string) => signXml(text, town) };
    const documents = await buildDocuments(sampleInput(), tools);
    const delivered = new TextDecoder().decode(documents['submission.xml']);
    expect(checkXmlSignature(delivered, town.certificate).ok).toBe(true);
  });

  test.skipIf(!hasXmlsec)('is right for xmlsec1, too', () => {
    const folder = mkdtempSync(join(tmpdir(), 'xmlsec-'));
    const [file, certificate] = [join(folder, 'signed.xml'), join(folder, 'certificate.pem')];
    writeFileSync(file, signed);
    writeFileSync(certificate, town.certificate);
    const { status } = spawnSync(xmlsec1, ['--verify', '--pubkey-cert-pem', certificate, file]);
    rmSync(folder, { recursive: true });
    expect(status).toBe(0);
  });
});
