// Written by scripts/writeFormStories.ts out of forms/gewerbeummeldung. Do not edit.
import { type FormStory, journeyStory, previewStory } from '../forms/journeyStory.tsx';

export default { title: "Formularvorschau/Gewerbe ummelden" };

export const Beginning: FormStory = { ...previewStory('gewerbeummeldung'), name: 'Von vorn' };
export const Hille: FormStory = { ...previewStory('gewerbeummeldung', 'hille'), name: "Mit den Werten von Hille" };
export const AndereGemeinde: FormStory = { ...journeyStory('gewerbeummeldung', 'andere-gemeinde'), name: "Gewerbe ummelden · Wer in eine andere Gemeinde zieht, meldet nur dort an", tags: ['!test'] };
export const FalscheGemeinde: FormStory = { ...journeyStory('gewerbeummeldung', 'falsche-gemeinde'), name: "Gewerbe ummelden · Für eine Betriebsstätte anderswo ist deren Gemeinde zuständig", tags: ['!test'] };
export const FrueherAnderswo: FormStory = { ...journeyStory('gewerbeummeldung', 'frueher-anderswo'), name: "Gewerbe ummelden · Wer aus einer anderen Gemeinde kommt, meldet an, nicht um", tags: ['!test'] };
export const GbrOhneAndere: FormStory = { ...journeyStory('gewerbeummeldung', 'gbr-ohne-andere'), name: "Gewerbe ummelden · Eine GbR besteht aus mindestens zwei Personen", tags: ['!test'] };
export const GbrVerlegtUndErweitert: FormStory = { ...journeyStory('gewerbeummeldung', 'gbr-verlegt-und-erweitert'), name: "Gewerbe ummelden · Eine GbR verlegt und erweitert zugleich; jede Anzeige kostet 26 €", tags: ['!test'] };
export const GleicheAnschriftWohnung: FormStory = { ...journeyStory('gewerbeummeldung', 'gleiche-anschrift-wohnung'), name: "Gewerbe ummelden · Auch die Wohnung kann nicht zugleich alte und neue Anschrift sein", tags: ['!test'] };
export const GleicheAnschrift: FormStory = { ...journeyStory('gewerbeummeldung', 'gleiche-anschrift'), name: "Gewerbe ummelden · Alte und neue Anschrift müssen sich unterscheiden", tags: ['!test'] };
export const GleicheTaetigkeit: FormStory = { ...journeyStory('gewerbeummeldung', 'gleiche-taetigkeit'), name: "Gewerbe ummelden · Neue und bisherige Tätigkeit müssen sich unterscheiden", tags: ['!test'] };
export const GleicherName: FormStory = { ...journeyStory('gewerbeummeldung', 'gleicher-name'), name: "Gewerbe ummelden · Bisheriger und neuer Name müssen sich unterscheiden", tags: ['!test'] };
export const GmbhDreiVertreterZweigniederlassung: FormStory = { ...journeyStory('gewerbeummeldung', 'gmbh-drei-vertreter-zweigniederlassung'), name: "Gewerbe ummelden · Eine GmbH mit drei Geschäftsführern verlegt eine Zweigniederlassung für 59 €", tags: ['!test'] };
export const NameNachHeirat: FormStory = { ...journeyStory('gewerbeummeldung', 'name-nach-heirat'), name: "Gewerbe ummelden · Wer nach der Heirat anders heißt, legt die Urkunde bei", tags: ['!test'] };
export const NurPrivatadresse: FormStory = { ...journeyStory('gewerbeummeldung', 'nur-privatadresse'), name: "Gewerbe ummelden · Eine neue Privatadresse ist nicht anzeigepflichtig", tags: ['!test'] };
export const RechtsformGewechselt: FormStory = { ...journeyStory('gewerbeummeldung', 'rechtsform-gewechselt'), name: "Gewerbe ummelden · Nach einem Wechsel der Rechtsform sind Abmeldung und Anmeldung nötig", tags: ['!test'] };
export const SpaetUndUngenau: FormStory = { ...journeyStory('gewerbeummeldung', 'spaet-und-ungenau'), name: "Gewerbe ummelden · Wer spät anzeigt und ungenau beschreibt, wird gewarnt, aber nicht aufgehalten" };
export const TaetigkeitGewechselt: FormStory = { ...journeyStory('gewerbeummeldung', 'taetigkeit-gewechselt'), name: "Gewerbe ummelden · Wer nur noch etwas Neues macht, lässt die bisherige Tätigkeit leer", tags: ['!test'] };
export const TaetigkeitHandwerkDrittstaat: FormStory = { ...journeyStory('gewerbeummeldung', 'taetigkeit-handwerk-drittstaat'), name: "Gewerbe ummelden · Ein Kaufmann aus Chile erweitert um ein Handwerk und nennt Handwerkskarte und Aufenthaltstitel", tags: ['!test'] };
export const Teilaufgabe: FormStory = { ...journeyStory('gewerbeummeldung', 'teilaufgabe'), name: "Gewerbe ummelden · Wer eine von mehreren Tätigkeiten aufgibt, nennt nur, was bleibt", tags: ['!test'] };
export const Verlegung: FormStory = { ...journeyStory('gewerbeummeldung', 'verlegung'), name: "Gewerbe ummelden · Wer den Betrieb innerhalb der Gemeinde verlegt, nennt alte und neue Anschrift", tags: ['!test'] };
export const ZuWenigeVertreter: FormStory = { ...journeyStory('gewerbeummeldung', 'zu-wenige-vertreter'), name: "Gewerbe ummelden · Die Zahl der Vertretung darf nicht kleiner sein als die genannten Personen", tags: ['!test'] };
export const ZweiPersonen: FormStory = { ...journeyStory('gewerbeummeldung', 'zwei-personen'), name: "Gewerbe ummelden · Eine Anzeige für ein Einzelunternehmen gilt für eine Person", tags: ['!test'] };
