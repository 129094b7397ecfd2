import { Page } from './parts/Page.tsx';
import { Link } from './routing/Link.tsx';
import { texts } from './texts.ts';

/** At an address that is none of ours. */
export const UnknownPage = () => (
  <Page title={texts.unknown.title}>
    <p className="kern-body">{texts.unknown.text}</p>
    <p>
      <Link to={{ screen: 'kommunen' }}>{texts.unknown.start}</Link>
    </p>
  </Page>
);
