import { describe, expect, test } from 'vitest';
import { memoryBackend } from '../../test/memoryBackend.ts';
import { visitor } from '../../test/visitor.ts';

const town = 'https://www.stadt.example';
const paths = ['/espelkamp', '/espelkamp/stand', '/espelkamp/datenschutz', '/espelkamp/nichts'];

describe('in a frame', () => {
  test('a page leaves header and footer of the portal out, and keeps what the law wants on each', async () => {
    const { get } = visitor(memoryBackend(), [town]);
    const { html } = await get('/espelkamp/stand');
    expect(html).toContain(`data-embedded-by="${town}"`);
    expect(html).not.toContain('portal-brand');
    expect(html).not.toContain('Anmeldung für Beschäftigte');
    for (const path of ['impressum', 'datenschutz', 'barrierefreiheit'])
      expect(html).toMatch(new RegExp(`href="/espelkamp/${path}"[^>]* target="_blank"`));
    expect(html).toContain('href="/espelkamp/stand?sprache=de"');
    expect(html).toContain('>English<');
  });

  test('who has no draft after beginning one learns that the browser keeps nothing there, and how it works', async () => {
    const { get } = visitor(memoryBackend(), [town]);
    const { html, status } = await get('/espelkamp/stand/antrag/zweck');
    expect(status).toBe(410);
    expect(html).toContain('Haben Sie den Antrag gerade erst begonnen?');
    expect(html).toMatch(/href="\/espelkamp\/stand\?sprache=de" target="_blank"/);
  });
});

test('in a window of its own no page knows of frames', async () => {
  const { get } = visitor();
  for (const path of paths) {
    const { html } = await get(path);
    expect(html).toContain('portal-brand');
    expect(html).not.toContain('embedded');
  }
});
