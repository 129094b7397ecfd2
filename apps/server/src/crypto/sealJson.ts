import type { Keyring } from './keyring.ts';

/** JSON, sealed. Lone surrogates and U+0000 survive, because JSON text escapes them. */
export const sealJson = (keys: Keyring, kommune: string, context: string, value: unknown): Buffer =>
  keys.seal(kommune, context, Buffer.from(JSON.stringify(value)));

/** What was sealed; its shape is the caller's knowledge, who sealed it. */
export const openJson = <T>(keys: Keyring, kommune: string, context: string, sealed: Uint8Array): T =>
  JSON.parse(keys.open(kommune, context, sealed).toString()) as T;
