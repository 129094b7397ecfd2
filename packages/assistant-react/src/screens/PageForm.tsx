import { type Place, placeToPath, questionsAt } from '@formularwerk/assistant';
import { type FormEvent, memo, type ReactNode, type Ref } from 'react';
import { FORM_ID } from '../ids.ts';
import { useScreen } from '../screen.ts';
import { serviceOf } from '../serviceOf.ts';

interface PageFormProps {
  readonly formRef: Ref<HTMLFormElement>;
  readonly onSubmit?: ((event: FormEvent<HTMLFormElement>) => void) | undefined;
  /** Another button stands before the one that Enter shall press. */
  readonly enterMeansNext?: boolean;
  readonly children: ReactNode;
}

/** The one form of a screen: a plain HTML form that a script may take over. */
export const PageForm = ({ formRef, onSubmit, enterMeansNext, children }: PageFormProps) => {
  const { state, base, titleLevel } = useScreen();
  const { session } = state;
  return (
    <form
      id={FORM_ID}
      className="fw-form"
      method="post"
      encType="multipart/form-data"
      action={`${base}/${placeToPath(session.filing.place)}`}
      noValidate
      ref={formRef}
      onSubmit={onSubmit}
    >
      {enterMeansNext && (
        <button
          type="submit"
          name="_action"
          value="next"
          className="kern-sr-only"
          tabIndex={-1}
          aria-hidden="true"
        />
      )}
      <input type="hidden" name="_revision" value={session.revision} readOnly />
      <Shown
        paths={questionsAt(session.walk, session.filing.place)
          .map(({ path }) => path)
          .join(' ')}
      />
      {children}
      {titleLevel === undefined && <ReportLink place={session.filing.place} />}
    </form>
  );
};

/**
 * Which questions stood on the page: paths have no blanks. They are the same with nearly every key. In a box of their own,
 * for whatever a script asks a form itself, the browser first looks for a control of that name among all.
 */
const Shown = memo(({ paths }: { readonly paths: string }) => (
  <div hidden>
    {paths !== '' &&
      paths.split(' ').map((path) => <input key={path} type="hidden" name="_shown" value={path} readOnly />)}
  </div>
));

/** In a window of its own, so that nothing typed is left behind. It names the page, and nothing of what stands on it. */
const ReportLink = ({ place }: { readonly place: Place }) => {
  const { base, texts } = useScreen();
  const page =
    place.kind !== 'page'
      ? placeToPath(place)
      : [place.page, ...(place.itemPage === undefined ? [] : [place.itemPage])].join('/');
  return (
    <p className="kern-body kern-body--small fw-report">
      <a
        className="kern-link"
        href={`${serviceOf(base)}/rueckmeldung?seite=${encodeURIComponent(page)}`}
        target="_blank"
        rel="noopener"
      >
        {texts.report}
      </a>
    </p>
  );
};
