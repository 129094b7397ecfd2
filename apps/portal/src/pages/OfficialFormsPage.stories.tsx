import type { OfficialForm } from '@formularwerk/assistant';
import type { Meta } from '@storybook/react-vite';
import { LONG, pageStory, user } from '../story.fixture.tsx';
import { OfficialFormsPage } from './OfficialFormsPage.tsx';

export default { component: OfficialFormsPage } satisfies Meta;

const way = { path: '/verwaltung/espelkamp/vordrucke' };
const gewa: OfficialForm = {
  form: 'gewerbeanmeldung',
  formTitle: 'Gewerbe anmelden',
  title: 'Gewerbe-Anmeldung (GewA 1)',
  file: 'gewa1.pdf',
  isThere: true,
  missing: [],
};
const absent: OfficialForm = { ...gewa, title: 'Beiblatt', file: 'beiblatt.pdf', isThere: false };
const page = { user, forms: [gewa, absent] };

export const Some = pageStory((visit) => <OfficialFormsPage visit={visit} {...page} />, way);

export const None = pageStory((visit) => <OfficialFormsPage visit={visit} user={user} forms={[]} />, way);

export const Taken = pageStory((visit) => <OfficialFormsPage visit={visit} {...page} told={gewa} />, way);

export const Refused = pageStory(
  (visit) => (
    <OfficialFormsPage
      visit={visit}
      {...page}
      told={{
        ...absent,
        refused: 'Die Datei ist ein XFA-Formular. Speichern Sie sie als gewöhnliches PDF-Formular.',
      }}
    />
  ),
  way,
);

/** A file that somebody put there, and one with fields of another version. */
export const Wrong = pageStory(
  (visit) => (
    <OfficialFormsPage
      visit={visit}
      user={user}
      forms={[
        { ...absent, isThere: true, wrong: { de: 'Das ist keine PDF-Datei.', en: 'This is no PDF file.' } },
        { ...gewa, title: LONG, missing: ['Familienname', LONG] },
      ]}
    />
  ),
  way,
);
