import type { PublishedForm } from '@formularwerk/assistant';
import { describe, expect, test } from 'vitest';
import { memoryBackend } from '../../test/memoryBackend.ts';
import { sampleForm } from '../../test/sampleForm.ts';
import { type Visitor, visitor } from '../../test/visitor.ts';

/** The sample form in other languages. */
const formIn = (languages: readonly string[]): PublishedForm => {
  const { definition } = sampleForm;
  const title = { de: 'Stand anmelden', en: 'Register a stall', 'de-simple': 'Einen Stand anmelden' };
  return {
    ...sampleForm,
    hash: languages.join(),
    definition: { ...definition, title, languages: languages as [string, ...string[]] },
  };
};

const visiting = (...languages: string[]): Visitor => visitor(memoryBackend([formIn(languages)]));

/** The names on the switch, the one of the page in brackets. */
const choices = (html: string): string =>
  [...html.matchAll(/(aria-current="true" )?lang="[a-z]+"[^>]*>(Deutsch|English|Einfache Sprache)</g)]
    .map(([, current, name]) => (current ? `[${name}]` : name))
    .join(' ');

const start = '/espelkamp/stand';

describe('the language of a page', () => {
  test('is one that the form offers, and „Einfache Sprache“ is German to a screen reader', async () => {
    const { get, post } = visiting('de', 'en', 'de-simple');
    const { html } = await get(`${start}?sprache=de-simple`);
    expect(choices(html)).toBe('Deutsch English [Einfache Sprache]');
    expect(html).toContain('<html lang="de"');
    expect(html).toContain('Einen Stand anmelden</h1>');
    expect(html).toContain('Jetzt starten');
    const question = await post(start, [['_action', 'start']]);
    expect(question.html).toContain('Einen Stand anmelden – Stadt Espelkamp</title>');
    expect(choices(question.html)).toBe('Deutsch English [Einfache Sprache]');
    expect(question.html).not.toContain('lang="de-simple"');
    // The portal's own pages have no such language, and are German then.
    const services = await get('/espelkamp');
    expect(choices(services.html)).toBe('[Deutsch] English');
    expect(services.html).toContain('Einen Stand anmelden</a>');
  });

  test('is German as a whole where the form has no other, and says so in the language asked for', async () => {
    const { get, post } = visiting('de');
    const { html } = await get(`${start}?sprache=en`);
    expect(choices(html)).toBe('');
    expect(html).toContain('<html lang="de"');
    expect(html).toMatch(/<p (?=[^>]*lang="en")[^>]*>This application is available in German only\.<\/p>/);
    const question = await post(start, [['_action', 'start']]);
    expect(question.html).toContain('>Was haben Sie vor?</h1>');
    expect(question.html).toContain('"language":"de"');
  });

  test('marks the parts that are there in German only', async () => {
    const { get } = visiting('de', 'en');
    const { html } = await get(`${start}?sprache=en`);
    expect(html).toContain('<html lang="en"');
    expect(html).toMatch(/<h2[^>]*>Responsible[^<]*<\/h2><div lang="de">.*?Ordnungsamt/);
    expect(html).not.toMatch(/lang="de"[^>]*><div class="fw-text"><p class="kern-body">Register a/);
    const legal = await get('/espelkamp/datenschutz?sprache=en');
    expect(legal.html).toMatch(/<div lang="de">.*?Wir verarbeiten Ihre Angaben/);
  });
});
