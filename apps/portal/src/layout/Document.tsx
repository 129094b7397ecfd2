import type { Kommune } from '@formularwerk/assistant';
import { htmlLanguage } from '@formularwerk/form';
import type { ReactNode } from 'react';
import { assets } from '../assets.ts';
import type { Reader } from '../http/visit.ts';
import { EmbeddedFooter } from './EmbeddedFooter.tsx';
import { Footer } from './Footer.tsx';
import { Header } from './Header.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { MusterStrip } from './MusterStrip.tsx';

interface DocumentProps {
  readonly visit: Reader;
  /** What the page is about, then the form; the town follows by itself. */
  readonly title: readonly string[];
  readonly kommune?: Kommune | undefined;
  readonly muster?: boolean;
  /** Id of the form whose typed answers a change of language has to keep. */
  readonly keeps?: string;
  /** Loads the script that takes the page over. */
  readonly interactive?: boolean;
  /** The parts of the script that the form on the page needs. */
  readonly parts?: Iterable<string>;
  /** What the script will ask the server for. */
  readonly data?: string;
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/**
 * The frame of every page: head, header with the town's name, main, footer. Where the page is itself in a frame, the page
 * around has said whose it is.
 */
export const Document = (props: DocumentProps) => {
  const { visit, kommune, title, muster = false, interactive = false, parts = [], wide = false } = props;
  return (
    <html lang={htmlLanguage(visit.language)} data-embedded-by={visit.embedded?.by.join(' ')}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{[...title, kommune?.name ?? visit.texts.product].join(' – ')}</title>
        <link rel="icon" type="image/svg+xml" href="/assets/favicon.svg" />
        {assets.preload.map((href) => (
          <link key={href} rel="preload" as="font" type="font/woff2" crossOrigin="anonymous" href={href} />
        ))}
        {assets.styles.map((href) => (
          <link key={href} rel="stylesheet" href={href} />
        ))}
        {visit.embedded && assets.frame !== '' && <script type="module" src={assets.frame} />}
        {interactive && assets.script !== '' && <Script parts={parts} data={props.data} />}
      </head>
      <body className={visit.embedded ? 'portal portal--embedded' : 'portal'}>
        <a className="portal-skip kern-link" href="#inhalt">
          {visit.texts.skip}
        </a>
        {visit.embedded ? (
          <div className="portal-header__inner">
            <LanguageSwitch visit={visit} keeps={props.keeps} />
          </div>
        ) : (
          <Header visit={visit} kommune={kommune} keeps={props.keeps} />
        )}
        {muster && <MusterStrip texts={visit.texts} />}
        <main id="inhalt" tabIndex={-1} className={wide ? 'portal-main portal-main--wide' : 'portal-main'}>
          {props.children}
        </main>
        {visit.embedded ? (
          <EmbeddedFooter visit={visit} kommune={kommune} own={visit.embedded.own} />
        ) : (
          <Footer visit={visit} kommune={kommune} />
        )}
      </body>
    </html>
  );
};

// Told at once, all of it is fetched side by side.
const Script = ({ parts, data }: { readonly parts: Iterable<string>; readonly data: string | undefined }) => (
  <>
    <script type="module" src={assets.script} />
    {[...assets.modules, ...[...parts].flatMap((part) => assets.parts[part] ?? [])].map((href) => (
      <link key={href} rel="modulepreload" href={href} />
    ))}
    {data && <link rel="preload" as="fetch" crossOrigin="anonymous" href={data} />}
  </>
);
