import { marked, readFromFrame, type ToFrame } from './protocol.ts';
import { tokenNames } from './theme.ts';

/** A frame that says nothing for so long after it was loaded was refused, in milliseconds. */
const PATIENCE = 5000;

/** Until its page has said how high it is, in pixels. */
const FIRST_HEIGHT = 640;

/**
 * The element `<formular-assistent>`: the assistant in a frame inside a shadow root, so that neither page's styles and
 * scripts reach the other. The frame is as high as its content. What stands inside the element, a plain link, is for
 * browsers that don't know it, and comes back where the portal doesn't let this site show it.
 */
export const assistantElement = (addressOf: (element: HTMLElement) => URL | undefined) =>
  class FormularAssistent extends HTMLElement {
    static readonly observedAttributes = ['kommune', 'form', 'sprache'];

    readonly #frame = document.createElement('iframe');
    readonly #fallback = document.createElement('slot');
    readonly #dark = matchMedia('(prefers-color-scheme: dark)');
    #origin = '';
    #pages = 0;
    #waiting: ReturnType<typeof setTimeout> | undefined;

    constructor() {
      super();
      this.attachShadow({ mode: 'open' }).append(this.#frame, this.#fallback);
      // Property by property: a policy that forbids inline styles allows that.
      const { style } = this.#frame;
      style.display = 'block';
      style.width = '100%';
      style.height = `${FIRST_HEIGHT}px`;
      style.border = '0';
      this.#frame.allow = 'clipboard-write';
      this.#frame.addEventListener('load', () => {
        clearTimeout(this.#waiting);
        this.#waiting = setTimeout(() => this.#show(false), PATIENCE);
      });
    }

    connectedCallback(): void {
      window.addEventListener('message', this.#listen);
      this.#dark.addEventListener('change', this.#greet);
      this.#open();
    }

    disconnectedCallback(): void {
      window.removeEventListener('message', this.#listen);
      this.#dark.removeEventListener('change', this.#greet);
      clearTimeout(this.#waiting);
    }

    attributeChangedCallback(): void {
      if (this.isConnected) this.#open();
    }

    #open(): void {
      const address = addressOf(this);
      this.#show(address !== undefined);
      if (address === undefined) return;
      this.#origin = address.origin;
      this.#pages = 0;
      this.#frame.title = this.title || this.textContent.trim() || 'Online-Antrag';
      if (this.#frame.src !== address.href) this.#frame.src = address.href;
    }

    #show(isThere: boolean): void {
      this.#frame.hidden = !isThere;
      this.#frame.style.display = isThere ? 'block' : 'none';
      this.#fallback.hidden = isThere;
    }

    readonly #listen = ({ source, origin, data }: MessageEvent): void => {
      if (source !== this.#frame.contentWindow || origin !== this.#origin) return;
      const message = readFromFrame(data);
      if (message?.kind === 'height') this.#frame.style.height = `${message.height}px`;
      if (message?.kind === 'page') this.#toTop();
      if (message?.kind !== 'ready') return;
      clearTimeout(this.#waiting);
      this.#waiting = undefined;
      this.#show(true);
      this.#greet();
      this.#pages += 1;
      if (this.#pages > 1) this.#toTop();
    };

    readonly #greet = (): void => {
      const styles = getComputedStyle(this);
      const tokens = Object.fromEntries(
        tokenNames.map((name) => [name, styles.getPropertyValue(name).trim()]).filter(([, value]) => value),
      );
      const hello: ToFrame = { kind: 'hello', tokens, ...schemeOf(styles.colorScheme) };
      this.#frame.contentWindow?.postMessage(marked(hello), this.#origin);
    };

    /** Another page begins at its top; `scroll-margin-top` keeps a fixed header off it. */
    #toTop(): void {
      if (this.getBoundingClientRect().top < 0) this.scrollIntoView({ block: 'start' });
    }
  };

/** A page that says nothing of a dark scheme is light. */
const schemeOf = (colorScheme: string): Pick<ToFrame, 'scheme'> => {
  const isDark = colorScheme.includes('dark');
  if (isDark && colorScheme.includes('light')) return {};
  return { scheme: isDark ? 'dark' : 'light' };
};
