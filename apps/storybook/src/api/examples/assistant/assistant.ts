/** With scripts the same steps are events of a running assistant, here in a world in memory. */
import { type AssistantEvent, createAssistant, memoryPorts, placeToPath } from '@formularwerk/assistant';
import { compileForm } from '@formularwerk/form';
import { terrasse } from '../terrasse.ts';

const form = compileForm(terrasse);
const context = { today: '2027-01-15' };
const filing = { entries: {}, saved: [], place: { kind: 'page', page: 'terrasse' } } as const;

const assistant = createAssistant(
  {
    form,
    version: '1',
    context,
    filing,
    place: filing.place,
    revision: 'r0',
    key: 'k0',
    showProblems: false,
  },
  memoryPorts(form, context, '2027-01-15T12:00:00Z'),
);
const press = (posted: AssistantEvent & { type: 'page.act' }): string => {
  assistant.send(posted);
  const { place } = assistant.getState().session.filing;
  return placeToPath(place);
};

assistant.start();
const places = [
  press({ type: 'page.act', action: { kind: 'next' }, posted: { tische: '', heizung: '' } }), // stays: how many?
  press({ type: 'page.act', action: { kind: 'next' }, posted: { tische: '4', heizung: '' } }),
  press({ type: 'page.act', action: { kind: 'next' }, posted: { email: 'ay@example.org' } }),
];
assistant.stop();

export const result = { places, life: assistant.getState().life };
