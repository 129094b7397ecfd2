// Written by scripts/writeFormStories.ts out of forms/gestattung. Do not edit.
import { type FormStory, journeyStory, previewStory } from '../forms/journeyStory.tsx';

export default { title: "Formularvorschau/Alkohol ausschenken bei einer Veranstaltung" };

export const Beginning: FormStory = { ...previewStory('gestattung'), name: 'Von vorn' };
export const EinStandEinTag: FormStory = { ...journeyStory('gestattung', 'ein-stand-ein-tag'), name: "Alkohol ausschenken bei einer Veranstaltung · Eine Ausschankstelle an einem Tag kostet 31 €", tags: ['!test'] };
export const FuenfStaendeVierTage: FormStory = { ...journeyStory('gestattung', 'fuenf-staende-vier-tage'), name: "Alkohol ausschenken bei einer Veranstaltung · Fünf Ausschankstellen an vier Tagen kosten die höchste Gebühr", tags: ['!test'] };
export const KeinAlkoholAmStand: FormStory = { ...journeyStory('gestattung', 'kein-alkohol-am-stand'), name: "Alkohol ausschenken bei einer Veranstaltung · Gibt es an keiner Ausschankstelle Alkohol, geht es nicht weiter", tags: ['!test'] };
export const KurzVorherOhneToiletten: FormStory = { ...journeyStory('gestattung', 'kurz-vorher-ohne-toiletten'), name: "Alkohol ausschenken bei einer Veranstaltung · Wer kurz vorher fragt und keine Toiletten hat, wird gewarnt, aber nicht aufgehalten", tags: ['!test'] };
export const OhneAlkohol: FormStory = { ...journeyStory('gestattung', 'ohne-alkohol'), name: "Alkohol ausschenken bei einer Veranstaltung · Ohne Alkohol ist keine Gestattung nötig, und es geht nicht weiter", tags: ['!test'] };
export const PrivatAufFremdemGrundstueck: FormStory = { ...journeyStory('gestattung', 'privat-auf-fremdem-grundstueck'), name: "Alkohol ausschenken bei einer Veranstaltung · Eine Privatperson schenkt auf einem fremden Grundstück aus und reicht die Zustimmung nach", tags: ['!test'] };
export const Schuetzenfest: FormStory = { ...journeyStory('gestattung', 'schuetzenfest'), name: "Alkohol ausschenken bei einer Veranstaltung · Ein Verein sieht nur den Gebührenrahmen; zwei Einträge am selben Tag sind ein Tag", tags: ['!test'] };
export const SchulfestMitVollmacht: FormStory = { ...journeyStory('gestattung', 'schulfest-mit-vollmacht'), name: "Alkohol ausschenken bei einer Veranstaltung · Ein Büro stellt den Antrag für eine Schule", tags: ['!test'] };
export const StadtfestMitSicherheitskonzept: FormStory = { ...journeyStory('gestattung', 'stadtfest-mit-sicherheitskonzept'), name: "Alkohol ausschenken bei einer Veranstaltung · Ein Stadtfest auf einem Platz mit großem Zelt und vielen Gästen braucht ein Sicherheitskonzept", tags: ['!test'] };
export const VergangenerTag: FormStory = { ...journeyStory('gestattung', 'vergangener-tag'), name: "Alkohol ausschenken bei einer Veranstaltung · Ein Tag in der Vergangenheit hält auf", tags: ['!test'] };
export const ZweiStaendeDreiTage: FormStory = { ...journeyStory('gestattung', 'zwei-staende-drei-tage'), name: "Alkohol ausschenken bei einer Veranstaltung · Zwei Ausschankstellen an drei Tagen kosten 124 €", tags: ['!test'] };
