import type { PublishedForm, StaffUser } from '@formularwerk/assistant';
import { Alert } from '@formularwerk/assistant-react';
import type { Visit } from '../http/visit.ts';
import { Document } from '../layout/Document.tsx';
import { formTexts } from '../texts/formTexts.ts';
import { StaffBar } from './StaffBar.tsx';

interface EmbeddingPageProps {
  readonly visit: Visit;
  readonly user: StaffUser;
  readonly forms: readonly PublishedForm[];
  /** The sites as they stand in the field, one a line. */
  readonly text: string;
  readonly saved?: boolean;
  /** What was typed before the session had ended. */
  readonly unsaved?: boolean;
  /** The lines that are no site. */
  readonly wrong?: readonly string[];
}

const FORM_ID = 'einbetten';

/** Which sites may show the forms in their own pages, and what to write there. */
export const EmbeddingPage = (props: EmbeddingPageProps) => {
  const { visit, user, forms, text, saved = false, unsaved = false, wrong } = props;
  const texts = visit.texts.embedding;
  const prefix = wrong === undefined ? '' : `${visit.texts.error.prefix}: `;
  const [first] = forms;
  return (
    <Document visit={visit} kommune={user.kommune} title={[`${prefix}${texts.title}`]}>
      <StaffBar visit={visit} user={user} form={FORM_ID} />
      <h1 className="kern-heading-large">{texts.title}</h1>
      {saved && <Alert kind="success" title={texts.saved} role="status" />}
      {unsaved && <Alert kind="warning" title={texts.unsaved} role="status" />}
      {wrong !== undefined && (
        <Alert kind="danger" title={texts.wrong(wrong.join(', '))} role="alert" id="fehler" />
      )}
      <p className="kern-body">{texts.intro}</p>
      <form id={FORM_ID} className="portal-form" method="post" action={visit.url.pathname}>
        <div className="kern-form-input">
          <label className="kern-label" htmlFor="seiten">
            {texts.sites}
          </label>
          <p className="kern-hint" id="seiten-hinweis">
            {texts.hint}
          </p>
          <textarea
            className="kern-form-input__input"
            id="seiten"
            name="seiten"
            rows={5}
            defaultValue={text}
            spellCheck={false}
            aria-invalid={wrong !== undefined || undefined}
            aria-describedby={wrong === undefined ? 'seiten-hinweis' : 'seiten-hinweis fehler'}
          />
        </div>
        <button type="submit" className="kern-btn kern-btn--primary">
          <span className="kern-label">{texts.save}</span>
        </button>
      </form>
      {first !== undefined && (
        <section className="portal-slot">
          <h2 className="kern-heading-medium">{texts.how}</h2>
          <p className="kern-body">{texts.element}</p>
          <Code text={snippet(visit, first)} />
          <p className="kern-body">{texts.frame}</p>
          <Code text={frame(visit, first)} />
          <p className="kern-body">{texts.forms}</p>
          <ul className="kern-list kern-list--bullet">
            {forms.map((published) => (
              <li key={published.definition.id} className="kern-body">
                {formTexts(visit, published).plain(published.definition.title)}:{' '}
                <code>{published.definition.id}</code>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Document>
  );
};

const Code = ({ text }: { readonly text: string }) => (
  <pre className="portal-code">
    <code>{text}</code>
  </pre>
);

const snippet = (visit: Visit, published: PublishedForm): string => {
  const { kommune, definition } = published;
  const title = formTexts(visit, published).plain(definition.title);
  return [
    `<script type="module" src="${visit.publicUrl}/embed.js"></script>`,
    `<formular-assistent kommune="${kommune.id}" form="${definition.id}">`,
    `  <a href="${visit.publicUrl}/${kommune.id}/${definition.id}">${title}</a>`,
    '</formular-assistent>',
  ].join('\n');
};

const frame = (visit: Visit, published: PublishedForm): string => {
  const { kommune, definition } = published;
  const title = formTexts(visit, published).plain(definition.title);
  return [
    `<iframe src="${visit.publicUrl}/${kommune.id}/${definition.id}"`,
    `        title="${title}" width="100%" height="900"></iframe>`,
  ].join('\n');
};
