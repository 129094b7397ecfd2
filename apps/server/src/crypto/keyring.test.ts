import { describe, expect, it } from 'vitest';
import { draftCodeOf, draftKeyOf, isDraftCode, storedDraftKey } from './draftKeys.ts';
import { createKeyring } from './keyring.ts';
import { checkPassword, hashPassword } from './passwords.ts';
import { hashToken, isSubmissionToken, submissionToken } from './tokens.ts';

const OLD = 'o'.repeat(32);
const NEW = 'n'.repeat(32);
const text = Buffer.from('Kanarienvogel');

describe('a keyring', () => {
  const keys = createKeyring([OLD]);

  it('opens what it sealed, and never seals alike', () => {
    const sealed = keys.seal('espelkamp', 'draft:1', text);
    expect(keys.open('espelkamp', 'draft:1', sealed)).toEqual(text);
    expect(sealed.includes('Kanarienvogel')).toBe(false);
    expect(keys.seal('espelkamp', 'draft:1', text)).not.toEqual(sealed);
  });

  it('does not open for another municipality, at another place, or after one bit was changed', () => {
    const sealed = keys.seal('espelkamp', 'draft:1', text);
    expect(() => keys.open('hille', 'draft:1', sealed)).toThrow();
    expect(() => keys.open('espelkamp', 'draft:2', sealed)).toThrow();
    for (let at = 0; at < sealed.length; at += 1) {
      const changed = Buffer.from(sealed);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(() => keys.open('espelkamp', 'draft:1', changed)).toThrow();
    }
  });

  it('opens what an earlier key sealed, as long as that is named', () => {
    const sealed = keys.seal('espelkamp', 'draft:1', text);
    expect(createKeyring([NEW, OLD]).open('espelkamp', 'draft:1', sealed)).toEqual(text);
    expect(() => createKeyring([NEW]).open('espelkamp', 'draft:1', sealed)).toThrow(
      /SECRET_KEY no longer names/,
    );
  });

  it('derives access tokens that stay valid when the key is changed', () => {
    const token = submissionToken(keys, 'espelkamp', 'id', 'access');
    const changed = createKeyring([NEW, OLD]);
    expect(isSubmissionToken(changed, 'espelkamp', 'id', 'access', token)).toBe(true);
    expect(isSubmissionToken(changed, 'hille', 'id', 'access', token)).toBe(false);
    expect(isSubmissionToken(changed, 'espelkamp', 'other', 'access', token)).toBe(false);
    expect(isSubmissionToken(createKeyring([NEW]), 'espelkamp', 'id', 'access', token)).toBe(false);
  });
});

describe('key and code of a draft', () => {
  const [old, changed, other] = [createKeyring([OLD]), createKeyring([NEW, OLD]), createKeyring([NEW])];
  const key = draftKeyOf(old, 'espelkamp', 'id');
  const stored = { id: 'id', tokenHash: hashToken(key) };

  it('stay the same when the secret key is changed, and are lost with it', () => {
    expect(storedDraftKey(changed, 'espelkamp', stored)).toBe(key);
    expect(storedDraftKey(other, 'espelkamp', stored)).toBeUndefined();
    const code = draftCodeOf(old, 'espelkamp', 'id');
    expect(isDraftCode(changed, 'espelkamp', 'id', code)).toBe(true);
    expect(isDraftCode(other, 'espelkamp', 'id', code)).toBe(false);
  });

  it('belong to one draft of one municipality, and tell nothing of each other', () => {
    expect(storedDraftKey(old, 'hille', stored)).toBeUndefined();
    expect(storedDraftKey(old, 'espelkamp', { ...stored, id: 'other' })).toBeUndefined();
    const code = draftCodeOf(old, 'espelkamp', 'id');
    expect(isDraftCode(old, 'hille', 'id', code)).toBe(false);
    expect(isDraftCode(old, 'espelkamp', 'other', code)).toBe(false);
    expect(isDraftCode(old, 'espelkamp', 'id', '')).toBe(false);
  });
});

describe('a password', () => {
  it('is right or wrong, and stored differently each time', async () => {
    const stored = await hashPassword('Pass wörter');
    expect(await checkPassword('Pass wo\u0308rter', stored)).toBe(true);
    expect(await checkPassword('pass wörter', stored)).toBe(false);
    expect(await checkPassword('', undefined)).toBe(false);
    expect(await hashPassword('Pass wörter')).not.toBe(stored);
  });
});
