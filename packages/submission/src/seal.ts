/** Puts a seal on the bytes of a PDF. What was there stays as it was, byte for byte; the seal comes after it. */
export type Seal = (pdf: Uint8Array) => Promise<Uint8Array>;

/** That a certificate is not valid now: what is sealed or signed with it would not be believed. */
export class CertificateExpired extends Error {
  constructor() {
    super('The certificate of the seal or signature is not valid now.');
    this.name = 'CertificateExpired';
  }
}
