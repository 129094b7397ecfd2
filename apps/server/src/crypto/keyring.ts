import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

/**
 * What is derived from SECRET_KEY, each municipality with keys of its own: sealing (AES-256-GCM) and message
 * authentication (HMAC-SHA-256). `context` binds a sealed text to its place (`draft:<id>`), so that it cannot be moved.
 */
export interface Keyring {
  readonly seal: (kommune: string, context: string, plain: Uint8Array) => Buffer;
  /** Throws when the text was changed, moved, or sealed with a key that is no longer there. */
  readonly open: (kommune: string, context: string, sealed: Uint8Array) => Buffer;
  /** One code for each secret key that is known, the current one first. */
  readonly macs: (kommune: string, purpose: string, data: string) => readonly [Buffer, ...Buffer[]];
}

const VERSION = 1;
const HEADER = 1 + 4 + 12 + 16;

interface Secret {
  readonly id: Buffer;
  readonly key: (purpose: string) => Buffer;
}

/** A keyring of one or more secret keys; the first seals, all of them open. */
export function createKeyring(secretKeys: readonly string[]): Keyring {
  const secrets = secretKeys.map(createSecret);
  const [current] = secrets;
  if (!current) throw new Error('A keyring needs a secret key.');
  return {
    seal: (kommune, context, plain) => seal(current, kommune, context, plain),
    open: (kommune, context, sealed) => open(secretOf(secrets, sealed), kommune, context, sealed),
    macs: (kommune, purpose, data) => {
      const mac = (secret: Secret) =>
        createHmac('sha256', secret.key(`mac:${purpose}:${kommune}`))
          .update(data)
          .digest();
      return [mac(current), ...secrets.slice(1).map(mac)];
    },
  };
}

function createSecret(secretKey: string): Secret {
  const derive = (info: string, length: number) =>
    Buffer.from(hkdfSync('sha256', secretKey, 'formularwerk', info, length));
  const known = new Map<string, Buffer>();
  const key = (purpose: string): Buffer => {
    const found = known.get(purpose) ?? derive(purpose, 32);
    known.set(purpose, found);
    return found;
  };
  return { id: derive('id', 4), key };
}

function seal(secret: Secret, kommune: string, context: string, plain: Uint8Array): Buffer {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', secret.key(`seal:${kommune}`), iv).setAAD(
    Buffer.from(context),
  );
  const sealed = [cipher.update(plain), cipher.final()];
  return Buffer.concat([Buffer.of(VERSION), secret.id, iv, cipher.getAuthTag(), ...sealed]);
}

function open(secret: Secret, kommune: string, context: string, sealed: Uint8Array): Buffer {
  const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength);
  const decipher = createDecipheriv('aes-256-gcm', secret.key(`seal:${kommune}`), bytes.subarray(5, 17));
  decipher.setAAD(Buffer.from(context)).setAuthTag(bytes.subarray(17, HEADER));
  return Buffer.concat([decipher.update(bytes.subarray(HEADER)), decipher.final()]);
}

function secretOf(secrets: readonly Secret[], sealed: Uint8Array): Secret {
  if (sealed.byteLength < HEADER || sealed[0] !== VERSION) throw new Error('This is no sealed text.');
  const secret = secrets.find(({ id }) => id.equals(sealed.subarray(1, 5)));
  if (!secret)
    throw new Error(
      'This was sealed with a key that SECRET_KEY no longer names; add the old key: "new,old".',
    );
  return secret;
}
