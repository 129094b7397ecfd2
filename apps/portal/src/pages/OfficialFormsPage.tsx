import type { OfficialForm, StaffUser } from '@formularwerk/assistant';
import { Alert } from '@formularwerk/assistant-react';
import type { Visit } from '../http/visit.ts';
import { Document } from '../layout/Document.tsx';
import { StaffBar } from './StaffBar.tsx';

/** What is wrong with a file, in the language of the page. */
export const sentenceIn = ({ language }: Visit, words: NonNullable<OfficialForm['wrong']>): string =>
  words[language === 'en' ? 'en' : 'de'];

interface OfficialFormsPageProps {
  readonly visit: Visit;
  readonly user: StaffUser;
  readonly forms: readonly OfficialForm[];
  /** What became of the file that was sent. */
  readonly told?: Told;
}

interface Told extends Pick<OfficialForm, 'form' | 'file'> {
  /** Why it was not taken over. */
  readonly refused?: string;
}

/** The official PDF forms that forms fill in: which are there, and a place to send each. */
export const OfficialFormsPage = ({ visit, user, forms, told }: OfficialFormsPageProps) => {
  const texts = visit.texts.officialForms;
  const prefix = told?.refused === undefined ? '' : `${visit.texts.error.prefix}: `;
  return (
    <Document visit={visit} kommune={user.kommune} title={[`${prefix}${texts.title}`]}>
      <StaffBar visit={visit} user={user} />
      <h1 className="kern-heading-large">{texts.title}</h1>
      <p className="kern-body">{forms.length === 0 ? texts.none : texts.intro}</p>
      {forms.map((form, index) => {
        const own = told?.form === form.form && told.file === form.file ? told : undefined;
        return (
          <Slot
            key={`${form.form}/${form.file}`}
            visit={visit}
            form={form}
            id={`vordruck-${index + 1}`}
            {...(own && { told: own })}
          />
        );
      })}
      <p>
        <a className="kern-link" href={`/verwaltung/${user.kommune.id}/eingang`}>
          {visit.texts.inbox.back}
        </a>
      </p>
    </Document>
  );
};

interface SlotProps {
  readonly visit: Visit;
  readonly form: OfficialForm;
  readonly id: string;
  readonly told?: Told;
}

const Slot = ({ visit, form, id, told }: SlotProps) => {
  const texts = visit.texts.officialForms;
  const refused = told?.refused;
  return (
    <section className="portal-slot" aria-labelledby={id}>
      <h2 className="kern-heading-medium" id={id}>
        {form.title}
      </h2>
      <p className="kern-body">{texts.of(form.formTitle)}</p>
      {told && refused === undefined && <Alert kind="success" title={texts.taken} role="status" />}
      {refused !== undefined && <Alert kind="danger" title={refused} role="alert" id={`${id}-fehler`} />}
      {!(told && refused === undefined) && <State visit={visit} form={form} />}
      {form.missing.length > 0 && <Alert kind="warning" title={texts.missing(form.missing.join(', '))} />}
      <form className="portal-form" method="post" encType="multipart/form-data" action={visit.url.pathname}>
        <input type="hidden" name="formular" value={form.form} readOnly />
        <input type="hidden" name="vordruck" value={form.file} readOnly />
        <div className="kern-form-input">
          <label className="kern-label" htmlFor={`${id}-datei`}>
            {texts.file(form.isThere)}
          </label>
          <p className="kern-hint" id={`${id}-hinweis`}>
            {texts.hint}
          </p>
          <input
            className="kern-form-input__input"
            id={`${id}-datei`}
            type="file"
            name="datei"
            accept=".pdf,application/pdf"
            aria-invalid={refused !== undefined || undefined}
            aria-describedby={`${id}-hinweis${refused === undefined ? '' : ` ${id}-fehler`}`}
          />
        </div>
        <button
          type="submit"
          className="kern-btn kern-btn--primary"
          aria-label={`${texts.send}: ${form.title}`}
        >
          <span className="kern-label">{texts.send}</span>
        </button>
      </form>
    </section>
  );
};

/** Whether the file is there, as a sentence. */
const State = ({ visit, form: { isThere, wrong } }: Pick<SlotProps, 'visit' | 'form'>) => {
  const texts = visit.texts.officialForms;
  if (wrong) return <Alert kind="danger" title={`${texts.useless} ${sentenceIn(visit, wrong)}`} />;
  return isThere ? <p className="kern-body">{texts.there}</p> : <Alert kind="warning" title={texts.absent} />;
};
