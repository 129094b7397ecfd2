import type { PortalBackend } from '@formularwerk/assistant';
import type { Language, Texts } from '../texts/texts.ts';

/** One request on its way through the portal, with all that a route needs to answer it. */
export interface Visit {
  readonly request: Request;
  readonly url: URL;
  readonly params: Readonly<Record<string, string>>;
  readonly cookies: ReadonlyMap<string, string>;
  readonly language: Language;
  readonly texts: Texts;
  /** The languages that the page can be switched to; by default those of the portal. */
  readonly offered?: readonly Language[];
  readonly backend: PortalBackend;
  /** Address under which people reach the portal, without a slash at the end. */
  readonly publicUrl: string;
  /** The network address of who visits, for limits; '' where nobody says. */
  readonly place: string;
  /** Only where the page is shown in a frame on another page. */
  readonly embedded?: Embedded | undefined;
}

export interface Embedded {
  /** The sites that may have put it there. */
  readonly by: readonly string[];
  /** Where the same service begins in a window of its own. */
  readonly own: string;
}

/** Answers a visit; undefined: there is no such page. */
export type Handler = (visit: Visit) => Promise<Response | undefined>;

/** What the frame of a page needs to know of who reads it. */
export type Reader = Pick<Visit, 'language' | 'texts' | 'offered' | 'embedded'> & Partial<Pick<Visit, 'url'>>;
