// Written by scripts/writeFormStories.ts out of forms/marktfestsetzung. Do not edit.
import { type FormStory, journeyStory, previewStory } from '../forms/journeyStory.tsx';

export default { title: "Formularvorschau/Markt, Messe oder Volksfest festsetzen lassen" };

export const Beginning: FormStory = { ...previewStory('marktfestsetzung'), name: 'Von vorn' };
export const Feiertag: FormStory = { ...journeyStory('marktfestsetzung', 'feiertag'), name: "Markt, Messe oder Volksfest festsetzen lassen · Ein Jahrmarkt an Fronleichnam findet an einem Feiertag statt", tags: ['!test'] };
export const FlohmarktNurPrivatDatei: FormStory = { ...journeyStory('marktfestsetzung', 'flohmarkt-nur-privat-datei'), name: "Markt, Messe oder Volksfest festsetzen lassen · Nur private Anbieter in der Datei: nicht festsetzbar", tags: ['!test'] };
export const FlohmarktNurPrivat: FormStory = { ...journeyStory('marktfestsetzung', 'flohmarkt-nur-privat'), name: "Markt, Messe oder Volksfest festsetzen lassen · Flohmarkt nur mit privaten Anbietern: nicht festsetzbar", tags: ['!test'] };
export const KurzVorher: FormStory = { ...journeyStory('marktfestsetzung', 'kurz-vorher'), name: "Markt, Messe oder Volksfest festsetzen lassen · Weniger als 42 Tage vorher: Warnung", tags: ['!test'] };
export const MesseNichtAufDauer: FormStory = { ...journeyStory('marktfestsetzung', 'messe-nicht-auf-dauer'), name: "Markt, Messe oder Volksfest festsetzen lassen · Eine Messe kann nicht auf Dauer festgesetzt werden", tags: ['!test'] };
export const OhneNachweise: FormStory = { ...journeyStory('marktfestsetzung', 'ohne-nachweise'), name: "Markt, Messe oder Volksfest festsetzen lassen · Ein Unternehmen ohne die Nachweise kommt nicht zur Gebühr", tags: ['!test'] };
export const SerieEndeVorBeginn: FormStory = { ...journeyStory('marktfestsetzung', 'serie-ende-vor-beginn'), name: "Markt, Messe oder Volksfest festsetzen lassen · Ein Markttag der Serie endet vor seinem Beginn", tags: ['!test'] };
export const SonntagsAlsSerie: FormStory = { ...journeyStory('marktfestsetzung', 'sonntags-als-serie'), name: "Markt, Messe oder Volksfest festsetzen lassen · Ein Wochenmarkt am Sonntag: Hinweis auf die Marktprivilegien", tags: ['!test'] };
export const StichtagEingehalten: FormStory = { ...journeyStory('marktfestsetzung', 'stichtag-eingehalten'), name: "Markt, Messe oder Volksfest festsetzen lassen · Am Stichtag im Vorjahr: keine Warnung", tags: ['!test'] };
export const StichtagVerpasst: FormStory = { ...journeyStory('marktfestsetzung', 'stichtag-verpasst'), name: "Markt, Messe oder Volksfest festsetzen lassen · Nach dem Stichtag im Vorjahr: Warnung", tags: ['!test'] };
export const UhrzeitenGleich: FormStory = { ...journeyStory('marktfestsetzung', 'uhrzeiten-gleich'), name: "Markt, Messe oder Volksfest festsetzen lassen · Beginn und Ende sind gleich: Prüfen", tags: ['!test'] };
export const VolksfestBisMitternacht: FormStory = { ...journeyStory('marktfestsetzung', 'volksfest-bis-mitternacht'), name: "Markt, Messe oder Volksfest festsetzen lassen · Wer am Samstag um Mitternacht endet, veranstaltet nicht am Sonntag", tags: ['!test'] };
export const VolksfestMitVollmacht: FormStory = { ...journeyStory('marktfestsetzung', 'volksfest-mit-vollmacht'), name: "Markt, Messe oder Volksfest festsetzen lassen · Ein Büro beantragt mit Vollmacht das Volksfest eines Vereins, das erst am Sonntag früh endet", tags: ['!test'] };
export const Weihnachtsmarkt: FormStory = { ...journeyStory('marktfestsetzung', 'weihnachtsmarkt'), name: "Markt, Messe oder Volksfest festsetzen lassen · Weihnachtsmarkt einer GmbH mit zwölf gewerblichen Anbietern und Sicherheitskonzept, mit Nachweisen von Personen und Unternehmen", tags: ['!test'] };
export const WenigeAnbieterDatei: FormStory = { ...journeyStory('marktfestsetzung', 'wenige-anbieter-datei'), name: "Markt, Messe oder Volksfest festsetzen lassen · Elf gewerbliche Anbieter in der Datei: Warnung", tags: ['!test'] };
export const WenigeAnbieter: FormStory = { ...journeyStory('marktfestsetzung', 'wenige-anbieter'), name: "Markt, Messe oder Volksfest festsetzen lassen · Weniger als zwölf gewerbliche Anbieter: Warnung", tags: ['!test'] };
export const WochenmarktSerie: FormStory = { ...journeyStory('marktfestsetzung', 'wochenmarkt-serie'), name: "Markt, Messe oder Volksfest festsetzen lassen · Wochenmarkt als Serie auf Dauer, nicht sonntags, Teilnehmerverzeichnis als Datei", tags: ['!test'] };
