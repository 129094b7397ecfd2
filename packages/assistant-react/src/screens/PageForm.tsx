import { type Place, placeToPath, questionsAt } from '@formularwerk/assistant';
import type { FormEvent, ReactNode, Ref } from 'react';
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
  // Which questions stood on the page: paths have no blanks.
  const shown = questionsAt(session.walk, session.filing.place).map(({ path }) => path);
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
      <input type="hidden" name="_shown" value={shown.join(' ')} readOnly />
      {children}
      {titleLevel === undefined && <ReportLink place={session.filing.place} />}
    </form>
  );
};

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
