import type { LocalCopies, Sending } from '@formularwerk/assistant';
import type { FileAnswer, FileField as FileDefinition } from '@formularwerk/form';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fireEvent, fn, userEvent, waitFor } from 'storybook/test';
import { plan } from '../sample.fixture.ts';
import { alive, asked, FieldsHere, LONG, NARROW, onStage, startWith } from '../story.fixture.tsx';
import { ArrivedFile } from './ArrivedFile.tsx';
import { CameraButton } from './CameraButton.tsx';
import { DropZone } from './DropZone.tsx';
import { FileField } from './FileField.tsx';
import { fieldStates } from './fieldStates.fixture.ts';
import { SendingFiles } from './SendingFiles.tsx';
import { StoredFiles } from './StoredFiles.tsx';
import { UnsentFiles } from './UnsentFiles.tsx';

export default {
  component: FileField,
  subcomponents: { StoredFiles, SendingFiles, ArrivedFile, CameraButton, DropZone, UnsentFiles },
} satisfies Meta<typeof FileField>;

const field: FileDefinition = {
  id: 'lageplan',
  type: 'file',
  label: 'Lageplan',
  required: true,
  accept: ['pdf', 'png'],
};
const states = fieldStates({ field, filled: plan });
const longName = JSON.stringify({ ...JSON.parse(plan), name: `${LONG.replaceAll(' ', '-')}.pdf` });

export const Empty: StoryObj = {
  ...states.empty,
  play: ({ canvas }) =>
    expect(canvas.getByLabelText('Lageplan')).toHaveAccessibleDescription(
      /^Erlaubt sind PDF und PNG\. Die Datei darf höchstens 10\sMB groß sein\.$/,
    ),
};
export const Filled: StoryObj = {
  ...states.filled,
  play: ({ canvas }) => {
    expect(canvas.getByText('plan.pdf (2 kB)')).toBeVisible();
    expect(canvas.getByRole('button', { name: 'Datei entfernen: Lageplan' })).toBeVisible();
  },
};
export const Optional = states.optional;
export const Wrong = states.wrong;
export const Warned = states.warned;
export const LongWords = asked([{ ...field, label: LONG }], { lageplan: longName });
export const Narrow = states.narrow;

const refused = [{ path: 'lageplan', code: 'file.size', params: { max: '10 MB' } }];
/** Nothing of a file that was refused is kept. */
export const Refused: StoryObj = {
  ...onStage(startWith([field], {}, { refused }), <FieldsHere />),
  play: ({ canvas }) => expect(canvas.getByLabelText('Lageplan')).toBeInvalid(),
};

const way: Sending = { id: 'w1', name: 'bauplan.pdf', size: 4_000_000, sent: 1_600_000, state: 'sending' };
/** A moment of a file that is on its way, with the buttons that a script brings. */
const underWay = (of: FileDefinition, ...sending: readonly Sending[]): StoryObj =>
  onStage(startWith([of]), <FieldsHere />, ({ state }) => ({
    send: fn(),
    state: { ...state, session: { ...state.session, uploads: { [of.id]: sending } } },
  }));

export const Uploading: StoryObj = {
  ...underWay(field, way),
  play: ({ canvas }) => {
    expect(canvas.getByRole('progressbar', { name: 'Fortschritt: bauplan.pdf' })).toHaveValue(40);
    expect(canvas.getByText(/^40\s% von 3,8\sMB hochgeladen$/)).toBeVisible();
    expect(canvas.getByText('bauplan.pdf: 25 Prozent hochgeladen')).toBeInTheDocument();
    expect(canvas.getByRole('button', { name: 'Abbrechen: bauplan.pdf' })).toBeVisible();
  },
};
export const UploadingNarrow: StoryObj = {
  ...underWay(field, { ...way, name: `${LONG.replaceAll(' ', '-')}.pdf` }),
  globals: NARROW,
};
export const UploadingEnglish: StoryObj = { ...underWay(field, way), globals: { language: 'en' } };
/** The line was cut: what has come is kept, and one can go on or give up. */
export const Interrupted: StoryObj = {
  ...underWay(field, { ...way, sent: 2_400_000, state: 'cut' }),
  play: ({ canvas }) => {
    expect(
      canvas.getByText(
        /^Die Verbindung wurde bei 60\s% unterbrochen\. Was schon hochgeladen ist, bleibt erhalten\.$/,
      ),
    ).toBeVisible();
    expect(canvas.getByRole('button', { name: 'Weiter hochladen: bauplan.pdf' })).toBeVisible();
    expect(canvas.getByRole('button', { name: 'Abbrechen: bauplan.pdf' })).toBeVisible();
  },
};
export const InterruptedNarrow: StoryObj = { ...Interrupted, globals: NARROW };
export const Checking: StoryObj = underWay(field, { ...way, sent: way.size, state: 'checking' });
export const Joining: StoryObj = underWay(
  { ...field, id: 'fotos', max: 3 },
  {
    ...way,
    name: '',
    size: 0,
    sent: 0,
    state: 'joining',
  },
);

const held = (scan: 'waiting' | 'infected') => {
  const { id } = JSON.parse(plan) as { id: string };
  const start = startWith([field], { lageplan: plan });
  return onStage({ ...start, draft: { ...start.draft, held: { [id]: scan } } }, <FieldsHere />);
};
/** The virus scanner has not answered yet: nobody has to wait for it. */
export const HeldBack: StoryObj = {
  ...held('waiting'),
  play: ({ canvas }) =>
    expect(
      canvas.getByText('Die Datei wird noch auf Schadsoftware geprüft. Sie können weitermachen.'),
    ).toBeVisible(),
};
export const Infected: StoryObj = {
  ...held('infected'),
  play: ({ canvas }) => expect(canvas.getByText(/möglicherweise Schadsoftware/)).toBeVisible(),
};

const choose = (control: HTMLElement) =>
  userEvent.upload(control, new File(['%PDF-1.7'], 'plan.pdf', { type: 'application/pdf' }));

export const ChosenAndRemoved = alive(startWith([field]), async ({ canvas }) => {
  await choose(await canvas.findByLabelText('Lageplan'));
  expect(await canvas.findByText(/^plan\.pdf \(1\skB\) ist hochgeladen\.$/)).toBeVisible();
  await userEvent.click(canvas.getByRole('button', { name: 'Datei entfernen: Lageplan' }));
  await waitFor(() => expect(canvas.queryByText(/^plan\.pdf/)).toBeNull());
});

/** Drags a file over the field, and lets it go there. */
async function drag(
  canvas: Parameters<NonNullable<StoryObj['play']>>[0]['canvas'],
  ...events: readonly ('dragenter' | 'dragover' | 'drop')[]
) {
  const zone = (await canvas.findByText('Oder ziehen Sie die Datei hierher.')).parentElement;
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File(['%PDF-1.7'], 'plan.pdf', { type: 'application/pdf' }));
  for (const type of events)
    zone?.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
}

/** Files are over the field and not yet let go. */
export const DraggedOver = alive(startWith([field]), async ({ canvas }) => {
  await drag(canvas, 'dragenter', 'dragover');
  expect(await canvas.findByText('Lassen Sie jetzt los, um hochzuladen.')).toBeVisible();
});

export const Dropped = alive(startWith([field]), async ({ canvas }) => {
  await drag(canvas, 'dragenter', 'dragover', 'drop');
  expect(await canvas.findByText(/^plan\.pdf \(1\skB\) ist hochgeladen\.$/)).toBeVisible();
});

/** Told at once, and nothing of it is sent. */
export const RefusedBefore = alive(startWith([field]), async ({ canvas }) => {
  const control = await canvas.findByLabelText('Lageplan');
  fireEvent.change(control, { target: { files: [new File(['x'], 'IMG_0815.HEIC')] } });
  expect(
    await canvas.findAllByText(/IMG_0815\.HEIC: Fotos im Format HEIC können nicht angenommen werden\./),
  ).not.toHaveLength(0);
  expect(control).toBeInvalid();
});

const several: FileDefinition = { id: 'fotos', type: 'file', label: 'Fotos', required: true, max: 3 };
const stored = (...ids: string[]) =>
  ids.map((id) => JSON.stringify({ ...JSON.parse(plan), id, name: `Ansicht ${id}.pdf` }));
const many = fieldStates({ field: several, filled: stored('nord', 'ost') });

export const SeveralEmpty: StoryObj = {
  ...many.empty,
  play: ({ canvas }) =>
    expect(canvas.getByLabelText('Fotos')).toHaveAccessibleDescription(
      /Sie können bis zu 3 Dateien hochladen\.$/,
    ),
};
export const SeveralFilled: StoryObj = {
  ...many.filled,
  play: ({ canvas }) => {
    expect(canvas.getAllByRole('listitem')).toHaveLength(2);
    expect(canvas.getByRole('button', { name: 'Datei entfernen: Ansicht nord.pdf' })).toBeVisible();
    expect(canvas.getByText(/2 Dateien sind hochgeladen, höchstens 3 sind möglich/)).toBeVisible();
  },
};
/** Nothing more can be chosen, and what to do is said. */
export const SeveralFull: StoryObj = {
  ...asked([several], { fotos: stored('nord', 'ost', 'west') }),
  play: ({ canvas }) => {
    expect(canvas.getByText(/Mehr als 3 Dateien sind nicht möglich\./)).toBeVisible();
    expect(canvas.queryByLabelText('Fotos')).toBeNull();
  },
};
export const SeveralTooMany = asked([several], { fotos: stored('a', 'b', 'c', 'd') }, true);
export const SeveralWrong = many.wrong;
export const SeveralLong = asked([{ ...several, label: LONG }], { fotos: [longName, ...stored('ost')] });
export const SeveralNarrow = many.narrow;

let sent = 0;
/** One after the other, and both at once; each can be taken out by itself. */
export const SeveralChosenAndRemoved = alive(
  startWith([several]),
  async ({ canvas }) => {
    const pdf = (name: string) => new File(['%PDF-1.7'], name, { type: 'application/pdf' });
    await userEvent.upload(await canvas.findByLabelText('Fotos'), [pdf('eins.pdf'), pdf('zwei.pdf')]);
    expect(await canvas.findByText(/^zwei\.pdf \([^)]*\)$/)).toBeVisible();
    await userEvent.upload(canvas.getByLabelText('Fotos'), pdf('drei.pdf'));
    expect(await canvas.findByText(/^drei\.pdf \([^)]*\)$/)).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Datei entfernen: zwei.pdf' }));
    await waitFor(() => expect(canvas.queryByText(/^zwei\.pdf \([^)]*\)$/)).toBeNull());
    expect(canvas.getByText(/^eins\.pdf \([^)]*\)$/)).toBeVisible();
    expect(canvas.getByText(/^drei\.pdf \([^)]*\)$/)).toBeVisible();
  },
  {
    upload: (_path, file) => {
      sent += 1;
      return Promise.resolve({
        outcome: 'stored' as const,
        file: { ...JSON.parse(plan), id: `gesendet${sent}`, name: file.name },
      });
    },
  },
);

let tries = 0;
/** The line is cut at 60 %, somebody goes on without the file and is told, then it goes on where it was. */
export const CutAndGoneOn = alive(
  startWith([field]),
  async ({ canvas }) => {
    await choose(await canvas.findByLabelText('Lageplan'));
    await userEvent.click(await canvas.findByRole('button', { name: 'Weiter hochladen: plan.pdf' }));
    expect(await canvas.findByText(/^plan\.pdf \(2\skB\) ist hochgeladen\.$/)).toBeVisible();
  },
  {
    upload: (_path, file, watch) => {
      tries += 1;
      if (tries % 2 === 0)
        return Promise.resolve({ outcome: 'stored' as const, file: JSON.parse(plan) as FileAnswer });
      watch?.onProgress(Math.floor(file.size * 0.6));
      return Promise.reject(new Error('no network'));
    },
  },
);

/** Given up: the field is as it was, and has the focus. */
export const Cancelled = alive(
  startWith([field]),
  async ({ canvas }) => {
    const control = await canvas.findByLabelText('Lageplan');
    await choose(control);
    await userEvent.click(await canvas.findByRole('button', { name: 'Abbrechen: plan.pdf' }));
    await waitFor(() => expect(canvas.queryByRole('progressbar')).toBeNull());
    expect(control).toHaveFocus();
  },
  { upload: () => new Promise(() => undefined) },
);

const leftBehind = (goesOn?: true): LocalCopies => ({
  adopt: () =>
    Promise.resolve({
      filing: { entries: {}, saved: [], place: { kind: 'page', page: 'seite' } },
      revision: 'r1',
      isStored: true,
      unsent: [{ path: 'lageplan', name: 'lageplan.pdf', ...(goesOn && { goesOn }) }],
    }),
  keep: () => undefined,
});

/** The page was loaded anew while a file was on its way: what to do, until it is chosen again or let go. */
export const LeftBehind = alive(
  startWith([field]),
  async ({ canvas }) => {
    expect(
      await canvas.findByText(
        /^„lageplan\.pdf“ ist noch nicht ganz hochgeladen\. Wählen Sie die Datei bitte noch einmal aus\. Was schon hochgeladen ist, bleibt erhalten\./,
      ),
    ).toBeVisible();
    await choose(canvas.getByLabelText('Lageplan'));
    await waitFor(() => expect(canvas.queryByText(/noch nicht ganz hochgeladen/)).toBeNull());
  },
  {},
  leftBehind(true),
);
export const LeftBehindAndLetGo = alive(
  startWith([field]),
  async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Doch nicht hochladen: lageplan.pdf' }));
    await waitFor(() => expect(canvas.queryByText(/noch nicht ganz hochgeladen/)).toBeNull());
    expect(canvas.getByLabelText('Lageplan')).toHaveFocus();
  },
  {},
  leftBehind(),
);
export const LeftBehindNarrow: StoryObj = {
  ...alive(
    startWith([field]),
    async ({ canvas }) => expect(await canvas.findByText(/noch nicht ganz hochgeladen/)).toBeVisible(),
    {},
    leftBehind(),
  ),
  globals: NARROW,
};

const photos = ['nord', 'ost', 'west'].map((id) =>
  JSON.stringify({ ...JSON.parse(plan), id, name: `${id}.jpg`, mediaType: 'image/jpeg' }),
);
const album: FileDefinition = { ...several, max: 5 };

/** Their order can be changed, by keyboard too; together they become one document. */
export const Photos = alive(startWith([album], { fotos: photos }), async ({ canvas }) => {
  const names = () => canvas.getAllByRole('listitem').map(({ textContent }) => textContent?.split(' ')[0]);
  await userEvent.click(await canvas.findByRole('button', { name: 'Nach oben: ost.jpg' }));
  await waitFor(() => expect(names()).toEqual(['ost.jpg', 'nord.jpg', 'west.jpg']));
  canvas.getByRole('button', { name: '3 Fotos zu einem PDF zusammenfügen' }).focus();
  await userEvent.keyboard('{Enter}');
  expect(await canvas.findByText(/^Fotos\.pdf \(4\skB\) ist hochgeladen\.$/)).toBeVisible();
  expect(names()).toEqual(['Fotos.pdf']);
});
export const PhotosStill = asked([album], { fotos: photos });
export const PhotosNarrow: StoryObj = { ...PhotosStill, globals: NARROW };
