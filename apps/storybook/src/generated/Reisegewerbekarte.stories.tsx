// Written by scripts/writeFormStories.ts out of forms/reisegewerbekarte. Do not edit.
import { type FormStory, journeyStory, previewStory } from '../forms/journeyStory.tsx';

export default { title: "Formularvorschau/Reisegewerbekarte beantragen" };

export const Beginning: FormStory = { ...previewStory('reisegewerbekarte'), name: 'Von vorn' };
export const EigeneErzeugnisseTrotzdem: FormStory = { ...journeyStory('reisegewerbekarte', 'eigene-erzeugnisse-trotzdem'), name: "Reisegewerbekarte beantragen · Wer unsicher ist, beantragt die Karte trotzdem", tags: ['!test'] };
export const EigeneErzeugnisse: FormStory = { ...journeyStory('reisegewerbekarte', 'eigene-erzeugnisse'), name: "Reisegewerbekarte beantragen · Wer nur selbst erzeugte Produkte verkauft, braucht keine Karte", tags: ['!test'] };
export const EinmaligerAnlass: FormStory = { ...journeyStory('reisegewerbekarte', 'einmaliger-anlass'), name: "Reisegewerbekarte beantragen · Für einen einmaligen Verkauf genügt eine Erlaubnis", tags: ['!test'] };
export const FestgesetzteMaerkte: FormStory = { ...journeyStory('reisegewerbekarte', 'festgesetzte-maerkte'), name: "Reisegewerbekarte beantragen · Wer nur auf festgesetzten Märkten verkauft, braucht keine Karte", tags: ['!test'] };
export const GbrZweiUnterwegs: FormStory = { ...journeyStory('reisegewerbekarte', 'gbr-zwei-unterwegs'), name: "Reisegewerbekarte beantragen · In einer GbR braucht jede reisende Person eine eigene Karte", tags: ['!test'] };
export const Gemeindekasse: FormStory = { ...journeyStory('reisegewerbekarte', 'gemeindekasse'), name: "Reisegewerbekarte beantragen · Eine Stadt verlangt auch die Bescheinigung ihrer Kasse", tags: ['!test'] };
export const GleicheKennzeichen: FormStory = { ...journeyStory('reisegewerbekarte', 'gleiche-kennzeichen'), name: "Reisegewerbekarte beantragen · Ein Anhänger hat ein eigenes Kennzeichen", tags: ['!test'] };
export const GmbhDrittstaat: FormStory = { ...journeyStory('reisegewerbekarte', 'gmbh-drittstaat'), name: "Reisegewerbekarte beantragen · Eine GmbH bekommt eine Karte, alle Vertretungsberechtigten weisen sich aus", tags: ['!test'] };
export const ImbissMitAlkohol: FormStory = { ...journeyStory('reisegewerbekarte', 'imbiss-mit-alkohol'), name: "Reisegewerbekarte beantragen · Ein Imbisswagen verkauft offene Lebensmittel und schenkt Bier aus", tags: ['!test'] };
export const KeinReisegewerbe: FormStory = { ...journeyStory('reisegewerbekarte', 'kein-reisegewerbe'), name: "Reisegewerbekarte beantragen · Wer nur in der Betriebsstätte verkauft, braucht keine Karte", tags: ['!test'] };
export const LichtbildAlsPng: FormStory = { ...journeyStory('reisegewerbekarte', 'lichtbild-als-png'), name: "Reisegewerbekarte beantragen · Das Lichtbild ist ein JPG", tags: ['!test'] };
export const MesserUndBuersten: FormStory = { ...journeyStory('reisegewerbekarte', 'messer-und-buersten'), name: "Reisegewerbekarte beantragen · Wer allein unterwegs ist und Waren verkauft", tags: ['!test'] };
export const Minderjaehrig: FormStory = { ...journeyStory('reisegewerbekarte', 'minderjaehrig'), name: "Reisegewerbekarte beantragen · Minderjährige brauchen eine Genehmigung", tags: ['!test'] };
export const OhneAngabenZumVerfahren: FormStory = { ...journeyStory('reisegewerbekarte', 'ohne-angaben-zum-verfahren'), name: "Reisegewerbekarte beantragen · Wer ein Verfahren nennt, beschreibt es", tags: ['!test'] };
export const OhneHerstellraum: FormStory = { ...journeyStory('reisegewerbekarte', 'ohne-herstellraum'), name: "Reisegewerbekarte beantragen · Wer offene Lebensmittel anbietet, sagt, wo sie hergestellt werden", tags: ['!test'] };
export const OhneKartennummer: FormStory = { ...journeyStory('reisegewerbekarte', 'ohne-kartennummer'), name: "Reisegewerbekarte beantragen · Eine Verlängerung nennt die bisherige Karte", tags: ['!test'] };
export const OhneVersicherung: FormStory = { ...journeyStory('reisegewerbekarte', 'ohne-versicherung'), name: "Reisegewerbekarte beantragen · Ohne Versicherung und Belehrung geht es nicht weiter", tags: ['!test'] };
export const PartnerWohntAnderswo: FormStory = { ...journeyStory('reisegewerbekarte', 'partner-wohnt-anderswo'), name: "Reisegewerbekarte beantragen · Bei einer GbR zählt die Wohnung, nicht der Sitz", tags: ['!test'] };
export const SchaustellerErweiterung: FormStory = { ...journeyStory('reisegewerbekarte', 'schausteller-erweiterung'), name: "Reisegewerbekarte beantragen · Ein Schausteller erweitert seine Karte und nennt frühere Wohnsitze und Verfahren", tags: ['!test'] };
export const SitzAnderswo: FormStory = { ...journeyStory('reisegewerbekarte', 'sitz-anderswo'), name: "Reisegewerbekarte beantragen · Bei einer GmbH zählt der Sitz, nicht die Wohnung", tags: ['!test'] };
export const VerboteneWaren: FormStory = { ...journeyStory('reisegewerbekarte', 'verbotene-waren'), name: "Reisegewerbekarte beantragen · Wer verbotene Waren anbietet, bekommt keine Karte", tags: ['!test'] };
export const WohnsitzVerdreht: FormStory = { ...journeyStory('reisegewerbekarte', 'wohnsitz-verdreht'), name: "Reisegewerbekarte beantragen · Ein früherer Wohnsitz endet nicht vor seinem Beginn", tags: ['!test'] };
export const WohntAnderswo: FormStory = { ...journeyStory('reisegewerbekarte', 'wohnt-anderswo'), name: "Reisegewerbekarte beantragen · Zuständig ist die Gemeinde, in der man wohnt", tags: ['!test'] };
export const ZweiPersonen: FormStory = { ...journeyStory('reisegewerbekarte', 'zwei-personen'), name: "Reisegewerbekarte beantragen · Ein Antrag gilt für eine Person", tags: ['!test'] };
export const Zweitschrift: FormStory = { ...journeyStory('reisegewerbekarte', 'zweitschrift'), name: "Reisegewerbekarte beantragen · Für eine Zweitschrift wird nicht noch einmal nach der Zuverlässigkeit gefragt", tags: ['!test'] };
