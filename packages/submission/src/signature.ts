import { createPublicKey, type KeyObject, X509Certificate } from 'node:crypto';
import { SignedXml } from 'xml-crypto';

/** What signs: an RSA key and its certificate, both as PEM. */
export interface XmlSigner {
  privateKey: string;
  certificate: string;
}

export type XmlSignatureCheck =
  /** `signed` is what the signature covers, in canonical XML: read the data from this. */
  | { ok: true; signed: string }
  | { ok: false; reason: 'unsigned' | 'altered' | 'otherSigner' | 'unknownForm' };

const SIGNATURE = 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256';
const DIGEST = 'http://www.w3.org/2001/04/xmlenc#sha256';
const CANONICAL = 'http://www.w3.org/2001/10/xml-exc-c14n#';
const ENVELOPED = 'http://www.w3.org/2000/09/xmldsig#enveloped-signature';

const LEAST_BITS = 2048;

/**
 * The document with an enveloped signature as its last element (XML Signature, exclusive C14N, RSA-SHA256). It refers to
 * the whole document by the empty address, so that no id can point it to another part. The same input gives the same
 * bytes.
 */
export function signXml(xml: string, { privateKey, certificate }: XmlSigner): string {
  const key = new X509Certificate(certificate).publicKey;
  if (!isStrongEnough(key)) throw new Error(`XML is signed with RSA keys of ${LEAST_BITS} bits at least.`);
  const signer = new SignedXml({
    privateKey,
    publicCert: certificate,
    signatureAlgorithm: SIGNATURE,
    canonicalizationAlgorithm: CANONICAL,
  });
  signer.addReference({
    xpath: '/*',
    isEmptyUri: true,
    transforms: [ENVELOPED, CANONICAL],
    digestAlgorithm: DIGEST,
  });
  signer.computeSignature(xml, { prefix: 'ds', location: { reference: '/*', action: 'append' } });
  return `<?xml version="1.0" encoding="UTF-8"?>\n${withoutDeclaration(signer.getSignedXml())}\n`;
}

/**
 * Whether a document was signed like that by who has this certificate. The key that the document itself brings along
 * (KeyInfo) is never used: whoever changed the document could have put in his own.
 */
export function checkXmlSignature(xml: string, certificate: string): XmlSignatureCheck {
  const publicKey = createPublicKey(certificate);
  if (!isStrongEnough(publicKey)) throw new Error('The certificate is not of an RSA key that signs XML.');
  if (/<!DOCTYPE/i.test(xml)) return { ok: false, reason: 'unknownForm' };
  const signatures = xml.match(/<(?:[\w.-]+:)?Signature[\s>]/g) ?? [];
  if (signatures.length === 0) return { ok: false, reason: 'unsigned' };
  const [, signature] = /(<ds:Signature [\s\S]*<\/ds:Signature>)\s*<\/antrag>\s*$/.exec(xml) ?? [];
  if (signatures.length > 1 || signature === undefined) return { ok: false, reason: 'unknownForm' };
  const verifier = new SignedXml({ publicCert: certificate, getCertFromKeyInfo: () => null });
  try {
    verifier.loadSignature(signature);
    if (!verifier.checkSignature(xml)) return { ok: false, reason: 'altered' };
  } catch {
    return { ok: false, reason: 'otherSigner' };
  }
  const [signed, ...more] = verifier.getSignedReferences();
  return signed !== undefined && more.length === 0 && isOurs(verifier)
    ? { ok: true, signed }
    : { ok: false, reason: 'unknownForm' };
}

/** One reference, to the whole, by the algorithms that we sign with: anything else could cover less, or prove less. */
function isOurs(verified: SignedXml): boolean {
  const [reference, ...more] = verified.getReferences();
  return (
    verified.signatureAlgorithm === SIGNATURE &&
    verified.canonicalizationAlgorithm === CANONICAL &&
    more.length === 0 &&
    reference?.uri === '' &&
    reference.digestAlgorithm === DIGEST &&
    reference.transforms.join(' ') === `${ENVELOPED} ${CANONICAL}`
  );
}

const isStrongEnough = (key: KeyObject): boolean =>
  key.asymmetricKeyType === 'rsa' && (key.asymmetricKeyDetails?.modulusLength ?? 0) >= LEAST_BITS;

const withoutDeclaration = (xml: string): string => xml.replace(/^<\?xml[^>]*\?>\s*/, '').trimEnd();
