import { afterEach } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { lostInForcedColors } from './checks/lostInForcedColors.ts';
import { stickingOut } from './checks/stickingOut.ts';

/** After a story has been played it is looked at on a small phone, and with forced colours. */
afterEach(async () => {
  await page.viewport(360, 740);
  complain('sticks out of 360 px', stickingOut(document));
  await forceColors('active');
  complain('is lost in forced colours', lostInForcedColors(document.body));
  await forceColors('none');
});

const forceColors = (value: 'active' | 'none') =>
  cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value }] });

function complain(what: string, elements: readonly Element[]): void {
  const told = elements.slice(0, 3).map((element) => element.outerHTML.slice(0, 160));
  if (told.length > 0) throw new Error(`${told.join(' and ')} ${what}.`);
}
