import { createCall, unexpected } from './http/call.ts';
import type { Kommune } from './http/designerApi.ts';
import { Failed } from './parts/Failed.tsx';
import { Loading } from './parts/Loading.tsx';
import { Page } from './parts/Page.tsx';
import { useLoaded } from './parts/useLoaded.ts';
import { Link } from './routing/Link.tsx';
import { texts } from './texts.ts';

/** The municipalities that there are here. */
export async function loadKommunen(): Promise<readonly Kommune[]> {
  const answer = await createCall('/api')('GET', '/kommunen');
  if (answer.ok) return answer.body as readonly Kommune[];
  throw unexpected(answer);
}

/** The first page: which municipality one writes for. */
export function KommunenPage() {
  const [kommunen, reload] = useLoaded(loadKommunen);
  return (
    <Page title={texts.kommunen.title}>
      {kommunen.status === 'loading' && <Loading />}
      {kommunen.status === 'failed' && <Failed title={texts.kommunen.failed} onRetry={reload} />}
      {kommunen.status === 'there' && kommunen.value.length === 0 && (
        <p className="kern-body">{texts.kommunen.none}</p>
      )}
      {kommunen.status === 'there' && (
        <ul className="da-kommunen">
          {kommunen.value.map(({ id, name }) => (
            <li key={id} className="kern-card kern-card--interactive">
              <div className="kern-card__container">
                <h2 className="kern-title">
                  <Link className="kern-link kern-link--stretched" to={{ screen: 'forms', kommune: id }}>
                    {name}
                  </Link>
                </h2>
              </div>
            </li>
          ))}
        </ul>
      )}
    </Page>
  );
}
