import type { PublishedForm } from '@formularwerk/assistant';
import { useEffect, useRef } from 'react';
import { action } from 'storybook/actions';
import townCss from '../../demo/stadt.css?inline';
import townHtml from '../../demo/stadt.html?raw';
import portalCss from '../client/style.css?inline';
import { type PortalInPage, portalInPage } from '../portalInPage.fixture.ts';
import { assistantAddress } from './assistantAddress.ts';
import { assistantElement } from './element.ts';
import frameScript from './frame.ts?worker&url';

export interface TownPageProps {
  /** The form that is embedded. */
  readonly form: PublishedForm;
  readonly scheme: string;
  readonly color: string;
  readonly radiusSmall: string;
  readonly radius: string;
  readonly radiusLarge: string;
  readonly font: string;
  /** The portal does not let the town show it. */
  readonly isRefused?: boolean;
}

/** The demonstration's page of a town, with a portal in memory. Looks that change are another page. */
export const TownPage = (props: TownPageProps) => <Town key={JSON.stringify(props)} {...props} />;

function Town({ form, isRefused = false, ...looks }: TownPageProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = place.current?.querySelector('formular-assistent');
    if (!element) return;
    if (isRefused) element.removeAttribute('kommune');
    return serve(element, portalInPage([form], [location.origin]));
  }, [form, isRefused]);
  return (
    <>
      <style>{[WITHOUT_KERN, townCss, styleOf(looks)].join('\n')}</style>
      <div className="town" ref={place} dangerouslySetInnerHTML={{ __html: BODY }} />
    </>
  );
}

/** The workshop has KERN's style in every story, which names a font for every element; a town's page has it not. */
const WITHOUT_KERN = '.town, .town * { font-family: Georgia, serif; }';

const BODY = new DOMParser()
  .parseFromString(townHtml.replaceAll('{{portal}}', ''), 'text/html')
  .body.innerHTML.trim();

const styleOf = (looks: Omit<TownPageProps, 'form' | 'isRefused'>): string => `
:root { color-scheme: ${looks.scheme}; }
formular-assistent {
  --kern-color-action-default: ${looks.color};
  --kern-metric-border-radius-small: ${looks.radiusSmall};
  --kern-metric-border-radius-default: ${looks.radius};
  --kern-metric-border-radius-large: ${looks.radiusLarge};
  --kern-typography-font-family-default: ${looks.font};
}`;

/** An empty page of this origin, in which the portal's pages are then shown. */
const blank = (): URL => new URL(pageAddress('<!doctype html><title>…</title>'));

const pageAddress = (html: string): string => URL.createObjectURL(new Blob([html], { type: 'text/html' }));

if (customElements.get('formular-assistent') === undefined)
  customElements.define(
    'formular-assistent',
    assistantElement((element) => assistantAddress(element, location.origin) && blank()),
  );

/** Answers what is asked in the element's frame. */
function serve(element: Element, portal: PortalInPage): () => void {
  const frame = element.shadowRoot?.querySelector('iframe');
  const begin = assistantAddress(element, location.origin);
  if (!frame || !begin) return () => undefined;
  const show = async (html: Promise<string>): Promise<void> => {
    frame.src = pageAddress(withOurs(await html));
  };
  const loaded = (): void => {
    const page = frame.contentDocument;
    page?.addEventListener('submit', (event) => {
      event.preventDefault();
      const sent = event.target as HTMLFormElement;
      void show(portal.post(addressIn(sent, 'action'), new FormData(sent, event.submitter)));
    });
    page?.addEventListener('click', (event) => {
      const link = (event.target as Element).closest('a');
      const address = link ? addressIn(link, 'href') : '#';
      if (address.startsWith('#')) return;
      event.preventDefault();
      if (address.startsWith('/') && link?.target !== '_blank') void show(portal.get(address));
      else action('opens a window')(address);
    });
  };
  frame.addEventListener('load', loaded);
  void show(portal.get(begin.pathname));
  return () => frame.removeEventListener('load', loaded);
}

const addressIn = (element: Element, attribute: string): string => element.getAttribute(attribute) ?? '';

/** What the portal's build names in the head: its style, and the script that speaks to the page around. */
const withOurs = (html: string): string =>
  html.replace(
    '</head>',
    () =>
      `<style>${portalCss}</style><script type="module" src="${new URL(frameScript, location.href)}"></script></head>`,
  );
