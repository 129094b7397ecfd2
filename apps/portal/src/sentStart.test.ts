import type { AssistantStart } from '@formularwerk/assistant-react';
import { expect, test } from 'vitest';
import { sampleForm } from '../test/sampleForm.ts';
import { receiveStart, sendStart } from './sentStart.ts';

const start: AssistantStart = {
  kommune: sampleForm.kommune,
  published: sampleForm,
  context: { today: '2027-03-01' },
  filing: { entries: {}, saved: [], place: { kind: 'review' } },
  place: { kind: 'review' },
  draft: { id: 'd', revision: '1', expiresAt: '2027-04-01T00:00:00Z' },
  base: '/espelkamp/stand/antrag',
  showProblems: false,
  key: 'k',
};

test('the definition travels by itself, and all else is there again', async () => {
  const sent = sendStart(start);
  expect(JSON.stringify(sent)).not.toContain('Verkaufen Sie Essen?');
  const asked: unknown[] = [];
  const received = await receiveStart(JSON.parse(JSON.stringify(sent)), async (address) => {
    asked.push(address);
    return Response.json({ definition: sampleForm.definition });
  });
  expect(received).toEqual(start);
  expect(asked).toEqual(['/api/espelkamp/forms/stand?version=1&hash=stand-1']);
});

test('without the definition nothing begins: the page stays the plain form that it is', async () => {
  const refused = async () => new Response('', { status: 503 });
  await expect(receiveStart(sendStart(start), refused)).rejects.toThrow('503');
});
