// Written by scripts/writeFormStories.ts out of forms/marktfestsetzung. Do not edit.
import { type FormStory, journeyStory, previewStory } from '../forms/journeyStory.tsx';

export default { title: "Formularvorschau/Markt, Messe oder Volksfest festsetzen lassen" };

export const Beginning: FormStory = { ...previewStory('marktfestsetzung'), name: 'Von vorn' };
export const Feiertag: FormStory = { ...journeyStory('marktfestsetzung', 'feiertag'), name: "Ein Jahrmarkt an Fronleichnam findet an einem Feiertag statt" };
export const FlohmarktNurPrivatDatei: FormStory = { ...journeyStory('marktfestsetzung', 'flohmarkt-nur-privat-datei'), name: "Nur private Anbieter in der Datei: nicht festsetzbar" };
export const FlohmarktNurPrivat: FormStory = { ...journeyStory('marktfestsetzung', 'flohmarkt-nur-privat'), name: "Flohmarkt nur mit privaten Anbietern: nicht festsetzbar" };
export const KurzVorher: FormStory = { ...journeyStory('marktfestsetzung', 'kurz-vorher'), name: "Weniger als 42 Tage vorher: Warnung" };
export const MesseNichtAufDauer: FormStory = { ...journeyStory('marktfestsetzung', 'messe-nicht-auf-dauer'), name: "Eine Messe kann nicht auf Dauer festgesetzt werden" };
export const OhneNachweise: FormStory = { ...journeyStory('marktfestsetzung', 'ohne-nachweise'), name: "Ein Unternehmen ohne die Nachweise kommt nicht zur Gebühr" };
export const SerieEndeVorBeginn: FormStory = { ...journeyStory('marktfestsetzung', 'serie-ende-vor-beginn'), name: "Ein Markttag der Serie endet vor seinem Beginn" };
export const SonntagsAlsSerie: FormStory = { ...journeyStory('marktfestsetzung', 'sonntags-als-serie'), name: "Ein Wochenmarkt am Sonntag: Hinweis auf die Marktprivilegien" };
export const StichtagEingehalten: FormStory = { ...journeyStory('marktfestsetzung', 'stichtag-eingehalten'), name: "Am Stichtag im Vorjahr: keine Warnung" };
export const StichtagVerpasst: FormStory = { ...journeyStory('marktfestsetzung', 'stichtag-verpasst'), name: "Nach dem Stichtag im Vorjahr: Warnung" };
export const UhrzeitenGleich: FormStory = { ...journeyStory('marktfestsetzung', 'uhrzeiten-gleich'), name: "Beginn und Ende sind gleich: Prüfen" };
export const VolksfestBisMitternacht: FormStory = { ...journeyStory('marktfestsetzung', 'volksfest-bis-mitternacht'), name: "Wer am Samstag um Mitternacht endet, veranstaltet nicht am Sonntag" };
export const VolksfestMitVollmacht: FormStory = { ...journeyStory('marktfestsetzung', 'volksfest-mit-vollmacht'), name: "Ein Büro beantragt mit Vollmacht das Volksfest eines Vereins, das erst am Sonntag früh endet" };
export const Weihnachtsmarkt: FormStory = { ...journeyStory('marktfestsetzung', 'weihnachtsmarkt'), name: "Weihnachtsmarkt einer GmbH mit zwölf gewerblichen Anbietern und Sicherheitskonzept, mit Nachweisen von Personen und Unternehmen" };
export const WenigeAnbieterDatei: FormStory = { ...journeyStory('marktfestsetzung', 'wenige-anbieter-datei'), name: "Elf gewerbliche Anbieter in der Datei: Warnung" };
export const WenigeAnbieter: FormStory = { ...journeyStory('marktfestsetzung', 'wenige-anbieter'), name: "Weniger als zwölf gewerbliche Anbieter: Warnung" };
export const WochenmarktSerie: FormStory = { ...journeyStory('marktfestsetzung', 'wochenmarkt-serie'), name: "Wochenmarkt als Serie auf Dauer, nicht sonntags, Teilnehmerverzeichnis als Datei" };
