import { KommuneArea } from './KommuneArea.tsx';
import { KommunenPage } from './KommunenPage.tsx';
import type { LocalCopies } from './local/localCopies.ts';
import { useRoute } from './routing/useRoute.ts';
import { UnknownPage } from './UnknownPage.tsx';

/** The designer's pages, by the address. */
export function App({ copies }: { readonly copies: LocalCopies }) {
  const route = useRoute();
  switch (route.screen) {
    case 'kommunen':
      return <KommunenPage />;
    case 'unknown':
      return <UnknownPage />;
    default:
      return <KommuneArea key={route.kommune} route={route} copies={copies} />;
  }
}
