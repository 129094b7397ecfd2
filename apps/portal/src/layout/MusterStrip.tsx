import type { Texts } from '../texts/texts.ts';

/** Says on every page of a form with status "muster" that it is a sample. */
export const MusterStrip = ({ texts }: { readonly texts: Texts }) => (
  <aside className="portal-muster" aria-label={texts.muster.mark}>
    <p className="portal-muster__inner">
      <strong className="portal-muster__mark">{texts.muster.mark}</strong> {texts.muster.sentence}
    </p>
  </aside>
);
