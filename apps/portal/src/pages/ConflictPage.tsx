import type { Draft, PublishedForm } from '@formularwerk/assistant';
import { LinkButton } from '@formularwerk/assistant-react';
import { resolveText } from '@formularwerk/form';
import type { Visit } from '../http/visit.ts';
import { Document } from '../layout/Document.tsx';
import { Table } from '../layout/Table.tsx';
import { formatMoment } from '../texts/formatDates.ts';
import { inFormLanguage } from '../texts/inFormLanguage.ts';

/** A question that the two versions answer differently, each as people read it. */
export interface Difference {
  readonly path: string;
  readonly label: string;
  readonly mine: string;
  readonly other: string;
}

interface ConflictPageProps {
  readonly visit: Visit;
  readonly published: PublishedForm;
  /** What somebody else stored in between. */
  readonly current: Draft;
  readonly differences: readonly Difference[];
  /** The controls of the page as they were sent, to be sent once more. */
  readonly posted: readonly (readonly [name: string, value: string])[];
}

/** Two tabs saved the same draft: both versions, and a choice. */
export const ConflictPage = ({
  visit: asked,
  published,
  current,
  differences,
  posted,
}: ConflictPageProps) => {
  // To switch the language is to leave the page, and with it the version that isn't stored.
  const visit = { ...inFormLanguage(asked, published), offered: [] };
  const texts = visit.texts.conflict;
  const here = visit.url.pathname;
  return (
    <Document
      visit={visit}
      kommune={published.kommune}
      title={[
        `${visit.texts.error.prefix}: ${texts.title}`,
        resolveText(published.definition.title, visit.language),
      ]}
      muster={published.muster}
    >
      <h1 className="kern-heading-large">{texts.title}</h1>
      <p className="kern-body" role="alert">
        {texts.sentence(formatMoment(current.savedAt, visit.language))}
      </p>
      {differences.length === 0 ? (
        <p className="kern-body">{texts.same}</p>
      ) : (
        <Versions visit={visit} differences={differences} />
      )}
      <form method="post" action={here} encType="multipart/form-data">
        {posted.map(([name, value], index) => (
          // Names repeat, and the list never changes: a place in it is a good key.
          <input key={index} type="hidden" name={name} value={value} />
        ))}
        <input type="hidden" name="_revision" value={current.revision} />
        <div className="portal-buttons">
          <button type="submit" className="kern-btn kern-btn--primary">
            <span className="kern-label">{texts.saveMine}</span>
          </button>
          <LinkButton look="secondary" href={here}>
            {texts.viewOther}
          </LinkButton>
        </div>
      </form>
    </Document>
  );
};

const Versions = ({ visit, differences }: Pick<ConflictPageProps, 'visit' | 'differences'>) => {
  const texts = visit.texts.conflict;
  return (
    <Table
      caption={texts.title}
      columns={[texts.question, texts.mine, texts.other]}
      named
      rows={differences.map(({ path, label, mine, other }) => ({
        key: path,
        cells: [label, mine || texts.empty, other || texts.empty],
      }))}
    />
  );
};
