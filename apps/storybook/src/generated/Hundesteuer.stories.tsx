// Written by scripts/writeFormStories.ts out of forms/hundesteuer. Do not edit.
import { type FormStory, journeyStory, previewStory } from '../forms/journeyStory.tsx';

export default { title: "Formularvorschau/Hund anmelden (Hundesteuer)" };

export const Beginning: FormStory = { ...previewStory('hundesteuer'), name: 'Von vorn' };
export const DreiHunde: FormStory = { ...journeyStory('hundesteuer', 'drei-hunde'), name: "Hund anmelden (Hundesteuer) · Drei Hunde kosten alle den dritten Satz", tags: ['!test'] };
export const EinHund: FormStory = { ...journeyStory('hundesteuer', 'ein-hund'), name: "Hund anmelden (Hundesteuer) · Ein Hund kostet den ersten Satz" };
export const EinerVonZweienGefaehrlich: FormStory = { ...journeyStory('hundesteuer', 'einer-von-zweien-gefaehrlich'), name: "Hund anmelden (Hundesteuer) · Ein gefährlicher Hund kostet seinen eigenen Satz und zählt bei der Staffel mit", tags: ['!test'] };
export const GefaehrlicheZaehlenNichtMit: FormStory = { ...journeyStory('hundesteuer', 'gefaehrliche-zaehlen-nicht-mit'), name: "Hund anmelden (Hundesteuer) · Wo gefährliche Hunde nicht mitzählen, bleibt der andere im ersten Satz", tags: ['!test'] };
export const ZuSpaetUndFalscheIban: FormStory = { ...journeyStory('hundesteuer', 'zu-spaet-und-falsche-iban'), name: "Hund anmelden (Hundesteuer) · Die verspätete Anmeldung wird angenommen, die falsche IBAN nicht", tags: ['!test'] };
export const ZweiHunde: FormStory = { ...journeyStory('hundesteuer', 'zwei-hunde'), name: "Hund anmelden (Hundesteuer) · Zwei Hunde kosten beide den zweiten Satz", tags: ['!test'] };
