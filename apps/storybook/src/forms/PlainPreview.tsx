import { pathToPlace } from '@formularwerk/assistant';
import { AssistantApp, type AssistantStart, Confirmation } from '@formularwerk/assistant-react';
import { useEffect, useRef, useState } from 'react';
import { renderToString } from 'react-dom/server';
import { Away } from './Away.tsx';
import type { ViewProps } from './FormPreview.tsx';
import { type Answered, takePost } from './takePost.ts';

/**
 * A form without JavaScript: the very markup that a server sends, with nothing listening inside. Around it stands what the
 * server would be: it answers posts, and links to other pages of the form.
 */
export function PlainPreview({ start: first, ports, keep }: ViewProps) {
  const [{ page, count }, setShown] = useState<{ readonly page: Answered; readonly count: number }>({
    page: { start: first },
    count: 0,
  });
  const answer = (next: Answered): void => {
    keep(next.start.filing);
    setShown({ page: next, count: count + 1 });
  };
  const { start, receipt, left } = page;
  if (left) return <Away goOn={() => answer({ start })} />;
  if (receipt)
    return (
      <Confirmation receipt={receipt} language={start.context.language} pdf={`${start.base}/pdf`} isBuilt />
    );
  return (
    <PlainPage
      // A page that arrives is a new one: its controls hold what the markup says.
      key={count}
      start={start}
      post={async (data) => answer(await takePost(start, data, ports))}
      follow={(address) => {
        const place = placeAt(address, start);
        if (place) answer({ start: { ...start, place, showProblems: false, refused: [] } });
      }}
    />
  );
}

interface PlainPageProps {
  readonly start: AssistantStart;
  readonly post: (data: FormData) => Promise<void>;
  readonly follow: (address: string) => void;
}

function PlainPage({ start, post, follow }: PlainPageProps) {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const page = root.current;
    const submitted = (event: SubmitEvent): void => {
      event.preventDefault();
      if (event.target instanceof HTMLFormElement) void post(new FormData(event.target, event.submitter));
    };
    const clicked = (event: MouseEvent): void => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      const address = link?.getAttribute('href') ?? '';
      if (!address.startsWith('/')) return;
      event.preventDefault();
      follow(address);
    };
    page?.addEventListener('submit', submitted);
    page?.addEventListener('click', clicked);
    return () => {
      page?.removeEventListener('submit', submitted);
      page?.removeEventListener('click', clicked);
    };
  });
  // The portal gives the summary of what is wrong `autofocus`.
  useEffect(
    () => root.current?.querySelector<HTMLElement>('.kern-alert--danger[tabindex="-1"]')?.focus(),
    [],
  );
  return (
    <div ref={root} dangerouslySetInnerHTML={{ __html: renderToString(<AssistantApp start={start} />) }} />
  );
}

const placeAt = (address: string, { base }: AssistantStart) => {
  const [path = ''] = address.split(/[?#]/);
  return path.startsWith(`${base}/`) ? pathToPlace(path.slice(base.length + 1).split('/')) : undefined;
};
