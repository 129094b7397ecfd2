import { type FromFrame, marked, readToFrame, type ToFrame } from './protocol.ts';
import { safeTokens, tokenNames } from './theme.ts';

/**
 * Tells the page around how high this one is and when another one is shown, and takes on its looks. It answers only the
 * sites of the list, which are those that the header `frame-ancestors` lets show it at all.
 */
export const speakToHost = (window: Window, hosts: readonly string[]): void => {
  const { document, parent } = window;
  let host: string | undefined;
  const tell = (message: FromFrame): void => {
    if (host !== undefined) parent.postMessage(marked(message), host);
  };
  const tellHeight = (): void => {
    const { height } = document.body.getBoundingClientRect();
    // A part of a pixel too little would bring a scroll bar up; what lies over the page is in the second number only.
    tell({ kind: 'height', height: Math.max(Math.ceil(height), document.body.scrollHeight) });
  };

  window.addEventListener('message', ({ source, origin, data }) => {
    const hello = source === parent && hosts.includes(origin) ? readToFrame(data) : undefined;
    if (hello === undefined) return;
    host = origin;
    dress(window, hello);
    tellHeight();
  });
  new ResizeObserver(tellHeight).observe(document.body);
  // What opens over the page needs room too, and changes no size.
  for (const event of ['input', 'click', 'focusin'])
    document.addEventListener(event, () => requestAnimationFrame(tellHeight));
  // Every page has a title of its own, and it changes with an error too.
  const title = document.querySelector('title');
  if (title !== null)
    new MutationObserver(() => tell({ kind: 'page' })).observe(title, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  document.addEventListener('click', openElsewhere, true);
  // Nobody learns anything by it: who may know the rest has to answer first.
  parent.postMessage(marked({ kind: 'ready' }), '*');
};

const dress = ({ document, matchMedia }: Window, { tokens, scheme }: ToFrame): void => {
  const { style, dataset } = document.documentElement;
  const isDark =
    scheme === undefined ? matchMedia('(prefers-color-scheme: dark)').matches : scheme === 'dark';
  if (scheme !== undefined) dataset.kernTheme = scheme;
  style.colorScheme = scheme ?? '';
  for (const name of tokenNames) style.removeProperty(name);
  for (const [name, value] of safeTokens(tokens, isDark)) style.setProperty(name, value);
};

/** Other sites open in a window of their own: most of them won't be shown in a frame, and this one is being filled in. */
const openElsewhere = ({ target }: Event): void => {
  const link = target instanceof Element ? target.closest('a') : null;
  if (link === null || !/^https?:$/.test(link.protocol) || link.origin === location.origin) return;
  link.target = '_blank';
  link.rel = 'noopener';
};
