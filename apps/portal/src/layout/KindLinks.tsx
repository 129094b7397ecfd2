import type { DocumentKind } from '@formularwerk/assistant';

interface KindLinksProps {
  readonly kinds: readonly DocumentKind[];
  /** The address below which the documents are. */
  readonly base: string;
  /** What they are of, for those who hear the links without what stands before them. */
  readonly about: string;
}

/** The documents of an application by their kinds, to be stored: PDF, XML. */
export const KindLinks = ({ kinds, base, about }: KindLinksProps) =>
  kinds.map((kind) => (
    <a key={kind} className="kern-link portal-table__document" href={`${base}/${kind}`} download="">
      {kind.toUpperCase()}
      <span className="kern-sr-only"> {about}</span>
    </a>
  ));
