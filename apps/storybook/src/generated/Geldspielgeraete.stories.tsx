// Written by scripts/writeFormStories.ts out of forms/geldspielgeraete. Do not edit.
import { type FormStory, journeyStory, previewStory } from '../forms/journeyStory.tsx';

export default { title: "Formularvorschau/Geldspielgeräte aufstellen" };

export const Beginning: FormStory = { ...previewStory('geldspielgeraete'), name: 'Von vorn' };
export const Hille: FormStory = { ...previewStory('geldspielgeraete', 'hille'), name: "Mit den Werten von Hille" };
export const AndereGemeinde: FormStory = { ...journeyStory('geldspielgeraete', 'andere-gemeinde'), name: "Geldspielgeräte aufstellen · Ein Ort in einer anderen Gemeinde", tags: ['!test'] };
export const Aufstellerlaubnis: FormStory = { ...journeyStory('geldspielgeraete', 'aufstellerlaubnis'), name: "Geldspielgeräte aufstellen · Aufstellerlaubnis für ein Einzelunternehmen", tags: ['!test'] };
export const BeidesSpielhalle: FormStory = { ...journeyStory('geldspielgeraete', 'beides-spielhalle'), name: "Geldspielgeräte aufstellen · Beides zusammen: eine GmbH mit zwei Personen und eine Spielhalle mit 100 m²", tags: ['!test'] };
export const BestaetigungGaststaette: FormStory = { ...journeyStory('geldspielgeraete', 'bestaetigung-gaststaette'), name: "Geldspielgeräte aufstellen · Eine Gaststätte, die Erlaubnis gibt es schon", tags: ['!test'] };
export const ErlaubnisInDerZukunft: FormStory = { ...journeyStory('geldspielgeraete', 'erlaubnis-in-der-zukunft'), name: "Geldspielgeräte aufstellen · Eine Erlaubnis mit einem Tag in der Zukunft", tags: ['!test'] };
export const GaststaetteDreiGeraete: FormStory = { ...journeyStory('geldspielgeraete', 'gaststaette-drei-geraete'), name: "Geldspielgeräte aufstellen · Drei Geräte in einer Gaststätte: Warnung", tags: ['!test'] };
export const GbrMitVollmacht: FormStory = { ...journeyStory('geldspielgeraete', 'gbr-mit-vollmacht'), name: "Geldspielgeräte aufstellen · Ein Büro beantragt die Erlaubnis für eine GbR: Steuernachweise von jeder Person", tags: ['!test'] };
export const Imbiss: FormStory = { ...journeyStory('geldspielgeraete', 'imbiss'), name: "Geldspielgeräte aufstellen · Ein Imbiss, den auch Kinder besuchen: Warnung", tags: ['!test'] };
export const MehrGeraeteAlsAngegeben: FormStory = { ...journeyStory('geldspielgeraete', 'mehr-geraete-als-angegeben'), name: "Geldspielgeräte aufstellen · Zwei Geräte eingetragen, eines angegeben: Warnung", tags: ['!test'] };
export const NichtBestaetigt: FormStory = { ...journeyStory('geldspielgeraete', 'nicht-bestaetigt'), name: "Geldspielgeräte aufstellen · Ohne Bestätigung der Angaben wird nichts abgesendet", tags: ['!test'] };
export const OhneListeDerPostleitzahlen: FormStory = { ...journeyStory('geldspielgeraete', 'ohne-liste-der-postleitzahlen'), name: "Geldspielgeräte aufstellen · Ohne Postleitzahlen der Gemeinde wird der Ort nicht geprüft", tags: ['!test'] };
export const OhneNachweise: FormStory = { ...journeyStory('geldspielgeraete', 'ohne-nachweise'), name: "Geldspielgeräte aufstellen · Ohne die Nachweise der Person kommt man nicht weiter", tags: ['!test'] };
export const OrtNichtErlaubtBeides: FormStory = { ...journeyStory('geldspielgeraete', 'ort-nicht-erlaubt-beides'), name: "Geldspielgeräte aufstellen · Auch wer beides beantragt, kommt mit einem solchen Ort nicht weiter", tags: ['!test'] };
export const OrtNichtErlaubt: FormStory = { ...journeyStory('geldspielgeraete', 'ort-nicht-erlaubt'), name: "Geldspielgeräte aufstellen · In einem Jugendheim dürfen keine Geldspielgeräte stehen", tags: ['!test'] };
export const SitzWoandersBestaetigung: FormStory = { ...journeyStory('geldspielgeraete', 'sitz-woanders-bestaetigung'), name: "Geldspielgeräte aufstellen · Für die Bestätigung ist es gleich, wo der Sitz ist", tags: ['!test'] };
export const SitzWoanders: FormStory = { ...journeyStory('geldspielgeraete', 'sitz-woanders'), name: "Geldspielgeräte aufstellen · Der Sitz ist in einer anderen Gemeinde: Warnung bei der Erlaubnis", tags: ['!test'] };
export const Spielhalle100M2: FormStory = { ...journeyStory('geldspielgeraete', 'spielhalle-100-m2'), name: "Geldspielgeräte aufstellen · Spielhalle mit 100 m²: höchstens 8 Geräte", tags: ['!test'] };
export const Spielhalle11M2: FormStory = { ...journeyStory('geldspielgeraete', 'spielhalle-11-m2'), name: "Geldspielgeräte aufstellen · Spielhalle mit 11 m²: kein Gerät, Warnung schon beim ersten", tags: ['!test'] };
export const Spielhalle12M2: FormStory = { ...journeyStory('geldspielgeraete', 'spielhalle-12-m2'), name: "Geldspielgeräte aufstellen · Spielhalle mit 12 m²: höchstens 1 Gerät", tags: ['!test'] };
export const Spielhalle150M2: FormStory = { ...journeyStory('geldspielgeraete', 'spielhalle-150-m2'), name: "Geldspielgeräte aufstellen · Spielhalle mit 150 m²: höchstens 12 Geräte", tags: ['!test'] };
export const Spielhalle200M2: FormStory = { ...journeyStory('geldspielgeraete', 'spielhalle-200-m2'), name: "Geldspielgeräte aufstellen · Spielhalle mit 200 m²: höchstens 12 Geräte", tags: ['!test'] };
export const SpielhalleMehrAlsZwoelf: FormStory = { ...journeyStory('geldspielgeraete', 'spielhalle-mehr-als-zwoelf'), name: "Geldspielgeräte aufstellen · 13 Geräte auf 200 m²: Warnung, auch wenn der Platz reicht", tags: ['!test'] };
export const SpielhalleZuViele: FormStory = { ...journeyStory('geldspielgeraete', 'spielhalle-zu-viele'), name: "Geldspielgeräte aufstellen · Neun Geräte auf 100 m²: Warnung", tags: ['!test'] };
export const VerfahrenOhneAngaben: FormStory = { ...journeyStory('geldspielgeraete', 'verfahren-ohne-angaben'), name: "Geldspielgeräte aufstellen · Wer ein Verfahren nennt, beschreibt es", tags: ['!test'] };
export const Wettannahme: FormStory = { ...journeyStory('geldspielgeraete', 'wettannahme'), name: "Geldspielgeräte aufstellen · Zwei Geräte in einer Wettannahmestelle: keine Frage nach der Gaststättenerlaubnis", tags: ['!test'] };
