import type { Draft, StaffUser, SubmissionState } from '@formularwerk/assistant';
import type { StoryObj } from '@storybook/react-vite';
import { type ReactElement, useEffect, useRef } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { action } from 'storybook/actions';
import { memoryBackend } from '../test/memoryBackend.ts';
import { sampleForm } from '../test/sampleForm.ts';
import './client/portal.css';
import type { Visit } from './http/visit.ts';
import { isLanguage, type Language, textsIn } from './texts/texts.ts';

/** As long as German words get. */
export const LONG = 'Straßenverkehrsrechtliche Ausnahmegenehmigungsverlängerungsgebührenbescheidsnummer';

/** The address of the portal in stories. */
const PORTAL = 'https://antrag.stadt.example';

/** The sample form, with a title as long as they get. */
export const longForm = { ...sampleForm, definition: { ...sampleForm.definition, title: LONG } };

export const draft: Draft = {
  id: 'd1',
  kommune: 'espelkamp',
  form: 'stand',
  version: '1',
  revision: 'r1',
  savedAt: '2027-03-01T09:30:00.000Z',
  expiresAt: '2027-04-01T09:30:00.000Z',
  filing: { entries: {}, saved: [], place: { kind: 'page', page: 'zweck' } },
};

export const submission: SubmissionState = {
  id: 's1',
  reference: 'ESP-2027-K7M4QX',
  form: 'stand',
  version: '1',
  title: 'Stand anmelden',
  receivedAt: '2027-03-01T09:30:00.000Z',
  state: 'documented',
  events: [{ at: '2027-03-01T09:30:00.000Z', type: 'received' }],
  documents: ['pdf', 'xml', 'json'],
};

export const user: StaffUser = {
  id: 'u1',
  name: 'Frau Muster',
  kommune: sampleForm.kommune,
  offices: [{ id: 'ordnungsamt', name: 'Ordnungsamt' }],
  roles: ['sachbearbeitung'],
};

/** Somebody who looks at a page of the portal. */
export const visitAt = (path: string, language: Language, more: Partial<Visit> = {}): Visit => {
  const url = new URL(path, PORTAL);
  return {
    request: new Request(url),
    url,
    params: {},
    cookies: new Map(),
    language,
    texts: textsIn(language),
    backend: memoryBackend().backend,
    publicUrl: PORTAL,
    place: '',
    ...more,
  };
};

/** In a frame on a town's page. */
export const EMBEDDED = { embedded: { by: ['https://www.stadt.example'], own: '/espelkamp/stand' } };

/**
 * Draws something as the server does, with no script listening; of a whole page what is in its body. Where a link or a
 * button would lead is told as an action: there is no server behind it.
 */
export function Drawn({ children }: { readonly children: ReactElement }) {
  const root = useRef<HTMLDivElement>(null);
  const html = renderToStaticMarkup(children);
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  useEffect(() => {
    const stage = root.current;
    const stay = (event: Event): void => {
      const to = addressOf(event);
      if (to === undefined) return;
      event.preventDefault();
      action('leads to')(to);
    };
    for (const type of ['click', 'submit']) stage?.addEventListener(type, stay);
    return () => {
      for (const type of ['click', 'submit']) stage?.removeEventListener(type, stay);
    };
  }, []);
  return <div ref={root} className={body.className} dangerouslySetInnerHTML={{ __html: body.innerHTML }} />;
}

/** Undefined: it stays on the page. */
function addressOf({ type, target }: Event): string | undefined {
  if (target instanceof HTMLFormElement && type === 'submit') return target.getAttribute('action') ?? '';
  const address = target instanceof Element ? target.closest('a')?.getAttribute('href') : undefined;
  return address?.startsWith('#') ? undefined : (address ?? undefined);
}

interface Way {
  /** Where somebody is. */
  readonly path?: string;
  readonly visit?: Partial<Visit>;
}

/** A story of a page, in the language of the toolbar. */
export const pageStory = (
  draw: (visit: Visit) => ReactElement,
  { path = '/espelkamp/stand', visit }: Way = {},
): StoryObj => ({
  parameters: { layout: 'fullscreen', docs: { story: { inline: false, height: '30rem' } } },
  render: (_args, { globals }) => <Drawn>{draw(visitAt(path, languageOf(globals.language), visit))}</Drawn>,
});

/** A story of parts of a page, one below the other. */
export const partStory = (draw: (visit: Visit) => ReactElement, way?: Way): StoryObj =>
  pageStory((visit) => <body className="portal">{draw(visit)}</body>, way);

const languageOf = (chosen: unknown): Language =>
  typeof chosen === 'string' && isLanguage(chosen) ? chosen : 'de';
