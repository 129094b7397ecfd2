// Written by scripts/writeFormStories.ts out of forms/gaststaettenerlaubnis. Do not edit.
import { type FormStory, journeyStory, previewStory } from '../forms/journeyStory.tsx';

export default { title: "Formularvorschau/Gaststätte eröffnen" };

export const Beginning: FormStory = { ...previewStory('gaststaettenerlaubnis'), name: 'Von vorn' };
export const Hille: FormStory = { ...previewStory('gaststaettenerlaubnis', 'hille'), name: "Mit den Werten von Hille" };
export const CafeNeu: FormStory = { ...journeyStory('gaststaettenerlaubnis', 'cafe-neu'), name: "Gaststätte eröffnen · Eine Inhaberin eröffnet ein Café und nennt ihre Räume", tags: ['!test'] };
export const EroeffnungVergangen: FormStory = { ...journeyStory('gaststaettenerlaubnis', 'eroeffnung-vergangen'), name: "Gaststätte eröffnen · Eine Eröffnung in der Vergangenheit gibt es nicht", tags: ['!test'] };
export const FalscheGemeinde: FormStory = { ...journeyStory('gaststaettenerlaubnis', 'falsche-gemeinde'), name: "Gaststätte eröffnen · Für einen Betrieb anderswo ist dessen Gemeinde zuständig", tags: ['!test'] };
export const GbrDreiPersonen: FormStory = { ...journeyStory('gaststaettenerlaubnis', 'gbr-drei-personen'), name: "Gaststätte eröffnen · Bei einer GbR stellt jede Person, die die Geschäfte führt, einen eigenen Antrag", tags: ['!test'] };
export const GmbhMitStellvertretung: FormStory = { ...journeyStory('gaststaettenerlaubnis', 'gmbh-mit-stellvertretung'), name: "Gaststätte eröffnen · Eine GmbH mit zwei Geschäftsführern beantragt auch die Stellvertretung durch eine Person aus Chile", tags: ['!test'] };
export const HausgaesteTrotzdem: FormStory = { ...journeyStory('gaststaettenerlaubnis', 'hausgaeste-trotzdem'), name: "Gaststätte eröffnen · Wer trotzdem eine Erlaubnis möchte, kommt weiter", tags: ['!test'] };
export const KurzVorher: FormStory = { ...journeyStory('gaststaettenerlaubnis', 'kurz-vorher'), name: "Gaststätte eröffnen · Wer weniger als vier Wochen vorher beantragt, wird gewarnt", tags: ['!test'] };
export const Minderjaehrig: FormStory = { ...journeyStory('gaststaettenerlaubnis', 'minderjaehrig'), name: "Gaststätte eröffnen · Wer minderjährig ist, wird auf die Genehmigung hingewiesen", tags: ['!test'] };
export const NurAnlass: FormStory = { ...journeyStory('gaststaettenerlaubnis', 'nur-anlass'), name: "Gaststätte eröffnen · Für einen einzelnen Anlass genügt eine Gestattung", tags: ['!test'] };
export const NurHausgaeste: FormStory = { ...journeyStory('gaststaettenerlaubnis', 'nur-hausgaeste'), name: "Gaststätte eröffnen · Für Hausgäste ist keine Erlaubnis nötig", tags: ['!test'] };
export const NurKostproben: FormStory = { ...journeyStory('gaststaettenerlaubnis', 'nur-kostproben'), name: "Gaststätte eröffnen · Für Kostproben ist keine Erlaubnis nötig", tags: ['!test'] };
export const OhneAlkohol: FormStory = { ...journeyStory('gaststaettenerlaubnis', 'ohne-alkohol'), name: "Gaststätte eröffnen · Ohne Alkohol ist keine Erlaubnis nötig, und es geht nicht weiter", tags: ['!test'] };
export const OhneBaugenehmigung: FormStory = { ...journeyStory('gaststaettenerlaubnis', 'ohne-baugenehmigung'), name: "Gaststätte eröffnen · Ohne Baugenehmigung wird gewarnt, aber nicht aufgehalten", tags: ['!test'] };
export const OhneListeDerPostleitzahlen: FormStory = { ...journeyStory('gaststaettenerlaubnis', 'ohne-liste-der-postleitzahlen'), name: "Gaststätte eröffnen · Ohne Liste der Postleitzahlen wird der Ort nicht geprüft", tags: ['!test'] };
export const OhneNachweise: FormStory = { ...journeyStory('gaststaettenerlaubnis', 'ohne-nachweise'), name: "Gaststätte eröffnen · Wer nicht sagt, wie die Bescheinigungen kommen, wird gefragt", tags: ['!test'] };
export const SchonUebernommen: FormStory = { ...journeyStory('gaststaettenerlaubnis', 'schon-uebernommen'), name: "Gaststätte eröffnen · Wer schon übernommen hat und nur vorläufig beantragt, wird gewarnt", tags: ['!test'] };
export const UebernahmeMitPartner: FormStory = { ...journeyStory('gaststaettenerlaubnis', 'uebernahme-mit-partner'), name: "Gaststätte eröffnen · Wer ein Gasthaus übernimmt, beantragt auch die vorläufige Erlaubnis, und der Partner arbeitet mit", tags: ['!test'] };
export const VereinsheimMitVollmacht: FormStory = { ...journeyStory('gaststaettenerlaubnis', 'vereinsheim-mit-vollmacht'), name: "Gaststätte eröffnen · Ein Verein lässt den Antrag für sein Vereinsheim von einem Büro stellen", tags: ['!test'] };
export const VierWochenVorher: FormStory = { ...journeyStory('gaststaettenerlaubnis', 'vier-wochen-vorher'), name: "Gaststätte eröffnen · Vier Wochen vorher ist rechtzeitig", tags: ['!test'] };
export const VorlaeufigeStellvertretung: FormStory = { ...journeyStory('gaststaettenerlaubnis', 'vorlaeufige-stellvertretung'), name: "Gaststätte eröffnen · Ein Kaufmann übernimmt ein Café und beantragt auch die Stellvertretung vorläufig", tags: ['!test'] };
export const WenigerNachweise: FormStory = { ...journeyStory('gaststaettenerlaubnis', 'weniger-nachweise'), name: "Gaststätte eröffnen · Eine Gemeinde verlangt nur, was in ihrer Tabelle steht", tags: ['!test'] };
export const ZweiPersonenGbr: FormStory = { ...journeyStory('gaststaettenerlaubnis', 'zwei-personen-gbr'), name: "Gaststätte eröffnen · Ein Antrag einer GbR gilt für eine Person", tags: ['!test'] };
