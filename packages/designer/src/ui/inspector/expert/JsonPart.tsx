import { Disclosure } from '../../controls/Disclosure.tsx';
import { texts } from '../texts.ts';

/** A part of the form as it is stored, to read and copy. */
export const JsonPart = ({ value }: { readonly value: unknown }) => (
  <Disclosure title={texts.json}>
    {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
    <section className="fd-json" tabIndex={0} aria-label={texts.jsonLabel}>
      <pre className="fd-code">{JSON.stringify(value, null, 2)}</pre>
    </section>
  </Disclosure>
);
