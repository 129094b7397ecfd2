import { useEffect, useState } from 'react';

/** Keeps the document's title; what the server wrote behind the first one (the form, the municipality) stays. */
export function useDocumentTitle(title: string, isLive: boolean): void {
  const [first] = useState(title);
  const [suffix, setSuffix] = useState<string>();
  useEffect(() => {
    if (isLive && suffix === undefined)
      setSuffix(document.title.startsWith(first) ? document.title.slice(first.length) : '');
  }, [isLive, first, suffix]);
  useEffect(() => {
    if (isLive && suffix !== undefined) document.title = title + suffix;
  }, [isLive, title, suffix]);
}
