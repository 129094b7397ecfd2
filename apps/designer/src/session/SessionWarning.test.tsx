import { act } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { drawn } from '../../test/drawn.tsx';
import { texts } from '../texts.ts';
import { SessionWarning } from './SessionWarning.tsx';
import { createSessionClock } from './sessionClock.ts';

const MINUTE = 60_000;

beforeEach(() => void vi.useFakeTimers({ now: new Date('2027-01-15T13:00:00Z') }));
afterEach(() => void vi.useRealTimers());

const shown = async (leftSeconds = 40_000) => {
  const clock = createSessionClock();
  clock.told({ idleSeconds: 29 * 60, leftSeconds });
  const pressed: string[] = [];
  const place = await drawn(
    <SessionWarning
      clock={clock}
      onStay={async () => {
        pressed.push('stay');
        clock.used();
      }}
      onSignIn={() => pressed.push('signIn')}
    />,
  );
  const wait = (minutes: number) => act(async () => void vi.advanceTimersByTime(minutes * MINUTE));
  const press = () => act(async () => place.querySelector('button')?.click());
  return { place, pressed, wait, press, clock };
};

test('is told five minutes before the end, and taken away by staying', async () => {
  const { place, pressed, wait, press } = await shown();
  await wait(23);
  expect(place.textContent).toBe('');
  await wait(2);
  expect(place.querySelector('[role=alert]')?.textContent).toContain(
    'Ihre Anmeldung endet um 14:29\u00a0Uhr',
  );
  expect(place.querySelector('button')?.textContent).toBe(texts.session.stay);
  await press();
  expect(pressed).toEqual(['stay']);
  expect(place.textContent).toBe('');
  await wait(25);
  expect(place.textContent).toContain('14:54');
});

test('goes by itself when something is saved meanwhile', async () => {
  const { place, wait, clock } = await shown();
  await wait(25);
  clock.used();
  await wait(1);
  expect(place.textContent).toBe('');
});

test('offers to sign in anew where no use puts the end off, and after the end', async () => {
  const final = await shown(20 * 60);
  await final.wait(16);
  expect(final.place.textContent).toContain(texts.session.finalHow);
  await final.press();
  expect(final.pressed).toEqual(['signIn']);
  const over = await shown();
  await over.wait(30);
  expect(over.place.textContent).toContain(texts.session.ended);
  await over.press();
  expect(over.pressed).toEqual(['signIn']);
});

test('a dialog leaves nothing else within reach, so the warning comes up in it, and back on the page after it', async () => {
  const { place, pressed, wait, press } = await shown();
  const lower = document.body.appendChild(document.createElement('dialog'));
  const upper = document.body.appendChild(document.createElement('dialog'));
  lower.open = upper.open = true;
  await wait(25);
  expect(place.textContent).toBe('');
  expect(lower.textContent).toBe('');
  expect(upper.querySelector('[role=alert]')?.textContent).toContain('Ihre Anmeldung endet um');
  lower.remove();
  upper.remove();
  await wait(1);
  expect(place.querySelector('[role=alert]')?.textContent).toContain('Ihre Anmeldung endet um');
  await press();
  expect(pressed).toEqual(['stay']);
});

test('the dialog to sign in with needs no warning that one is about to be signed out', async () => {
  const { place, wait } = await shown();
  const dialog = document.body.appendChild(document.createElement('dialog'));
  dialog.open = true;
  dialog.innerHTML = '<form class="da-login"></form>';
  await wait(25);
  expect(dialog.textContent).toBe('');
  expect(place.textContent).toContain('Ihre Anmeldung endet um');
  dialog.remove();
});
