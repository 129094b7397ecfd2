// Written by scripts/writeFormStories.ts out of forms/handwerkerparkausweis. Do not edit.
import { type FormStory, journeyStory, previewStory } from '../forms/journeyStory.tsx';

export default { title: "Formularvorschau/Handwerkerparkausweis beantragen" };

export const Beginning: FormStory = { ...previewStory('handwerkerparkausweis'), name: 'Von vorn' };
export const AndereGemeinde: FormStory = { ...journeyStory('handwerkerparkausweis', 'andere-gemeinde'), name: "Für einen Betrieb anderswo ist dessen Gemeinde zuständig", tags: ['!test'] };
export const AndererTarif: FormStory = { ...journeyStory('handwerkerparkausweis', 'anderer-tarif'), name: "Eine andere Stadt hat einen anderen Tarif und Bezirk", tags: ['!test'] };
export const DoppelteKennzeichen: FormStory = { ...journeyStory('handwerkerparkausweis', 'doppelte-kennzeichen'), name: "Ein Kennzeichen auf zwei Ausweisen wird genannt", tags: ['!test'] };
export const DreiBezirke: FormStory = { ...journeyStory('handwerkerparkausweis', 'drei-bezirke'), name: "Drei Regierungsbezirke", tags: ['!test'] };
export const EinBezirk: FormStory = { ...journeyStory('handwerkerparkausweis', 'ein-bezirk'), name: "Ein Regierungsbezirk", tags: ['!test'] };
export const FalschesKennzeichen: FormStory = { ...journeyStory('handwerkerparkausweis', 'falsches-kennzeichen'), name: "Ein Kennzeichen, das es so nicht gibt", tags: ['!test'] };
export const FuenfBezirke: FormStory = { ...journeyStory('handwerkerparkausweis', 'fuenf-bezirke'), name: "Fünf Regierungsbezirke kosten so viel wie das ganze Land", tags: ['!test'] };
export const GanzNrw: FormStory = { ...journeyStory('handwerkerparkausweis', 'ganz-nrw'), name: "Ganz Nordrhein-Westfalen", tags: ['!test'] };
export const GleicheKennzeichen: FormStory = { ...journeyStory('handwerkerparkausweis', 'gleiche-kennzeichen'), name: "Ein Ersatzfahrzeug ist ein anderes Fahrzeug", tags: ['!test'] };
export const GmbhDreiAusweise: FormStory = { ...journeyStory('handwerkerparkausweis', 'gmbh-drei-ausweise'), name: "Eine GmbH beantragt mit Vollmacht drei Ausweise für fünf Fahrzeuge", tags: ['!test'] };
export const Kennzeichen: FormStory = { ...journeyStory('handwerkerparkausweis', 'kennzeichen'), name: "Wer nur ein Kennzeichen ändert, wird nicht nach dem Gebiet gefragt", tags: ['!test'] };
export const KurzVorher: FormStory = { ...journeyStory('handwerkerparkausweis', 'kurz-vorher'), name: "Weniger als 14 Tage vorher wird gewarnt", tags: ['!test'] };
export const NrwUndBezirk: FormStory = { ...journeyStory('handwerkerparkausweis', 'nrw-und-bezirk'), name: "Ganz NRW schließt einzelne Regierungsbezirke aus", tags: ['!test'] };
export const NummerFehlt: FormStory = { ...journeyStory('handwerkerparkausweis', 'nummer-fehlt'), name: "Ohne Nummer geht keine Verlängerung", tags: ['!test'] };
export const OhneGebiet: FormStory = { ...journeyStory('handwerkerparkausweis', 'ohne-gebiet'), name: "Ein Ausweis gilt irgendwo", tags: ['!test'] };
export const OhneNachweise: FormStory = { ...journeyStory('handwerkerparkausweis', 'ohne-nachweise'), name: "Jedes Fahrzeug braucht seine Zulassungsbescheinigung", tags: ['!test'] };
export const OhnePostleitzahlen: FormStory = { ...journeyStory('handwerkerparkausweis', 'ohne-postleitzahlen'), name: "Ohne Tabelle der Postleitzahlen wird der Sitz nicht geprüft", tags: ['!test'] };
export const PflegedienstTrotzdem: FormStory = { ...journeyStory('handwerkerparkausweis', 'pflegedienst-trotzdem'), name: "Ein Pflegedienst liest von seinem Ausweis und beantragt ihn hier", tags: ['!test'] };
export const Pflegedienst: FormStory = { ...journeyStory('handwerkerparkausweis', 'pflegedienst'), name: "Ein Pflegedienst braucht einen anderen Ausweis", tags: ['!test'] };
export const SchwerOhneAufschrift: FormStory = { ...journeyStory('handwerkerparkausweis', 'schwer-ohne-aufschrift'), name: "Über 3.500 kg und ohne Firmenaufschrift wird gewarnt", tags: ['!test'] };
export const VergangenerTag: FormStory = { ...journeyStory('handwerkerparkausweis', 'vergangener-tag'), name: "Ein Ausweis gilt nicht für vergangene Tage", tags: ['!test'] };
export const Verlaengerung: FormStory = { ...journeyStory('handwerkerparkausweis', 'verlaengerung'), name: "Eine Verlängerung nennt die Nummer des bisherigen Ausweises", tags: ['!test'] };
export const VierBezirke: FormStory = { ...journeyStory('handwerkerparkausweis', 'vier-bezirke'), name: "Vier Regierungsbezirke kosten so viel wie das ganze Land", tags: ['!test'] };
export const ZuSchwer: FormStory = { ...journeyStory('handwerkerparkausweis', 'zu-schwer'), name: "Für Fahrzeuge über 7.490 kg gibt es keinen Ausweis, auch nicht als Ersatz", tags: ['!test'] };
export const ZweiBezirke: FormStory = { ...journeyStory('handwerkerparkausweis', 'zwei-bezirke'), name: "Zwei Regierungsbezirke", tags: ['!test'] };
