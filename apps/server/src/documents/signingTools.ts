import { X509Certificate } from 'node:crypto';
import { CertificateExpired, type DocumentTools } from '@formularwerk/submission';
import type { Signing } from './openSigning.ts';

/** What seals and signs in a thread; a certificate that expires while the server runs seals and signs no more. */
export async function signingTools({ seal, xml }: Signing): Promise<Pick<DocumentTools, 'seal' | 'signXml'>> {
  return { ...(seal && { seal: await sealOf(seal) }), ...(xml && { signXml: await signXmlOf(xml) }) };
}

async function sealOf({ p12, passphrase }: NonNullable<Signing['seal']>) {
  const { openP12Seal } = await import('@formularwerk/submission/seal');
  const opened = await openP12Seal(p12, passphrase, () => new Date());
  if (!opened.ok) throw new Error(`The seal does not open: ${opened.reason}.`);
  return opened.value.seal;
}

async function signXmlOf(signer: NonNullable<Signing['xml']>) {
  const { signXml } = await import('@formularwerk/submission/signature');
  const validTo = new Date(new X509Certificate(signer.certificate).validTo);
  return (xml: string): string => {
    if (new Date() > validTo) throw new CertificateExpired();
    return signXml(xml, signer);
  };
}
