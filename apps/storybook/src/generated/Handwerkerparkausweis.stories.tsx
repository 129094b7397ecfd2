// Written by scripts/writeFormStories.ts out of forms/handwerkerparkausweis. Do not edit.
import { type FormStory, journeyStory, previewStory } from '../forms/journeyStory.tsx';

export default { title: "Formularvorschau/Handwerkerparkausweis beantragen" };

export const Beginning: FormStory = { ...previewStory('handwerkerparkausweis'), name: 'Von vorn' };
export const AndereGemeinde: FormStory = { ...journeyStory('handwerkerparkausweis', 'andere-gemeinde'), name: "Handwerkerparkausweis beantragen · Für einen Betrieb anderswo ist dessen Gemeinde zuständig", tags: ['!test'] };
export const AndererTarif: FormStory = { ...journeyStory('handwerkerparkausweis', 'anderer-tarif'), name: "Handwerkerparkausweis beantragen · Eine andere Stadt hat einen anderen Tarif und Bezirk", tags: ['!test'] };
export const DoppelteKennzeichen: FormStory = { ...journeyStory('handwerkerparkausweis', 'doppelte-kennzeichen'), name: "Handwerkerparkausweis beantragen · Ein Kennzeichen auf zwei Ausweisen wird genannt", tags: ['!test'] };
export const DreiBezirke: FormStory = { ...journeyStory('handwerkerparkausweis', 'drei-bezirke'), name: "Handwerkerparkausweis beantragen · Drei Regierungsbezirke", tags: ['!test'] };
export const EinBezirk: FormStory = { ...journeyStory('handwerkerparkausweis', 'ein-bezirk'), name: "Handwerkerparkausweis beantragen · Ein Regierungsbezirk", tags: ['!test'] };
export const FalschesKennzeichen: FormStory = { ...journeyStory('handwerkerparkausweis', 'falsches-kennzeichen'), name: "Handwerkerparkausweis beantragen · Ein Kennzeichen, das es so nicht gibt", tags: ['!test'] };
export const FuenfBezirke: FormStory = { ...journeyStory('handwerkerparkausweis', 'fuenf-bezirke'), name: "Handwerkerparkausweis beantragen · Fünf Regierungsbezirke kosten so viel wie das ganze Land", tags: ['!test'] };
export const GanzNrw: FormStory = { ...journeyStory('handwerkerparkausweis', 'ganz-nrw'), name: "Handwerkerparkausweis beantragen · Ganz Nordrhein-Westfalen", tags: ['!test'] };
export const GleicheKennzeichen: FormStory = { ...journeyStory('handwerkerparkausweis', 'gleiche-kennzeichen'), name: "Handwerkerparkausweis beantragen · Ein Ersatzfahrzeug ist ein anderes Fahrzeug", tags: ['!test'] };
export const GmbhDreiAusweise: FormStory = { ...journeyStory('handwerkerparkausweis', 'gmbh-drei-ausweise'), name: "Handwerkerparkausweis beantragen · Eine GmbH beantragt mit Vollmacht drei Ausweise für fünf Fahrzeuge", tags: ['!test'] };
export const Kennzeichen: FormStory = { ...journeyStory('handwerkerparkausweis', 'kennzeichen'), name: "Handwerkerparkausweis beantragen · Wer nur ein Kennzeichen ändert, wird nicht nach dem Gebiet gefragt", tags: ['!test'] };
export const KurzVorher: FormStory = { ...journeyStory('handwerkerparkausweis', 'kurz-vorher'), name: "Handwerkerparkausweis beantragen · Weniger als 14 Tage vorher wird gewarnt", tags: ['!test'] };
export const NrwUndBezirk: FormStory = { ...journeyStory('handwerkerparkausweis', 'nrw-und-bezirk'), name: "Handwerkerparkausweis beantragen · Ganz NRW schließt einzelne Regierungsbezirke aus", tags: ['!test'] };
export const NummerFehlt: FormStory = { ...journeyStory('handwerkerparkausweis', 'nummer-fehlt'), name: "Handwerkerparkausweis beantragen · Ohne Nummer geht keine Verlängerung", tags: ['!test'] };
export const OhneGebiet: FormStory = { ...journeyStory('handwerkerparkausweis', 'ohne-gebiet'), name: "Handwerkerparkausweis beantragen · Ein Ausweis gilt irgendwo", tags: ['!test'] };
export const OhneNachweise: FormStory = { ...journeyStory('handwerkerparkausweis', 'ohne-nachweise'), name: "Handwerkerparkausweis beantragen · Jedes Fahrzeug braucht seine Zulassungsbescheinigung", tags: ['!test'] };
export const OhnePostleitzahlen: FormStory = { ...journeyStory('handwerkerparkausweis', 'ohne-postleitzahlen'), name: "Handwerkerparkausweis beantragen · Ohne Tabelle der Postleitzahlen wird der Sitz nicht geprüft", tags: ['!test'] };
export const PflegedienstTrotzdem: FormStory = { ...journeyStory('handwerkerparkausweis', 'pflegedienst-trotzdem'), name: "Handwerkerparkausweis beantragen · Ein Pflegedienst liest von seinem Ausweis und beantragt ihn hier", tags: ['!test'] };
export const Pflegedienst: FormStory = { ...journeyStory('handwerkerparkausweis', 'pflegedienst'), name: "Handwerkerparkausweis beantragen · Ein Pflegedienst braucht einen anderen Ausweis", tags: ['!test'] };
export const SchwerOhneAufschrift: FormStory = { ...journeyStory('handwerkerparkausweis', 'schwer-ohne-aufschrift'), name: "Handwerkerparkausweis beantragen · Über 3.500 kg und ohne Firmenaufschrift wird gewarnt", tags: ['!test'] };
export const VergangenerTag: FormStory = { ...journeyStory('handwerkerparkausweis', 'vergangener-tag'), name: "Handwerkerparkausweis beantragen · Ein Ausweis gilt nicht für vergangene Tage", tags: ['!test'] };
export const Verlaengerung: FormStory = { ...journeyStory('handwerkerparkausweis', 'verlaengerung'), name: "Handwerkerparkausweis beantragen · Eine Verlängerung nennt die Nummer des bisherigen Ausweises", tags: ['!test'] };
export const VierBezirke: FormStory = { ...journeyStory('handwerkerparkausweis', 'vier-bezirke'), name: "Handwerkerparkausweis beantragen · Vier Regierungsbezirke kosten so viel wie das ganze Land", tags: ['!test'] };
export const ZuSchwer: FormStory = { ...journeyStory('handwerkerparkausweis', 'zu-schwer'), name: "Handwerkerparkausweis beantragen · Für Fahrzeuge über 7.490 kg gibt es keinen Ausweis, auch nicht als Ersatz", tags: ['!test'] };
export const ZweiBezirke: FormStory = { ...journeyStory('handwerkerparkausweis', 'zwei-bezirke'), name: "Handwerkerparkausweis beantragen · Zwei Regierungsbezirke", tags: ['!test'] };
