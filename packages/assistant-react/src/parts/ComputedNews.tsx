import { fieldsAt } from '@formularwerk/assistant';
import type { FieldView } from '@formularwerk/form';
import { useEffect, useRef, useState } from 'react';
import { useScreen } from '../screen.ts';

/** Milliseconds without a change after which it is told: not at every key. */
const QUIET = 1000;

/** Tells in one place which computed values of the page came out differently, once it is quiet. */
export const ComputedNews = () => {
  const { walk, filing } = useScreen().state.session;
  const values = valuesIn(fieldsAt(walk, filing.place));
  const known = useRef(values);
  const [news, setNews] = useState('');
  const now = JSON.stringify(values);
  useEffect(() => {
    const timer = setTimeout(() => {
      const latest: Values = JSON.parse(now);
      const changed = Object.entries(latest).filter(([path, words]) => known.current[path] !== words);
      known.current = latest;
      if (changed.length > 0) setNews(changed.map(([, words]) => words).join('. '));
    }, QUIET);
    return () => clearTimeout(timer);
  }, [now]);
  return (
    <div aria-live="polite" className="kern-sr-only">
      {news}
    </div>
  );
};

type Values = Readonly<Record<string, string>>;

/** The values that came out, with what they are: those of groups and lists too, not those inside entries. */
const valuesIn = (fields: readonly FieldView[]): Values =>
  Object.fromEntries(
    fields.flatMap((field) => [
      ...(field.type === 'computed' && !field.internal && field.text !== ''
        ? [[field.path, `${field.label}: ${field.text}`] as const]
        : []),
      ...Object.entries(valuesIn([...(field.fields ?? []), ...(field.list?.computed ?? [])])),
    ]),
  );
