// Written by scripts/writeFormStories.ts out of forms/unternehmensanliegen. Do not edit.
import { type FormStory, journeyStory, previewStory } from '../forms/journeyStory.tsx';

export default { title: "Formularvorschau/Wirtschaftsförderung kontaktieren" };

export const Beginning: FormStory = { ...previewStory('unternehmensanliegen'), name: 'Von vorn' };
export const AnsiedlungHalle: FormStory = { ...journeyStory('unternehmensanliegen', 'ansiedlung-halle'), name: "Wirtschaftsförderung kontaktieren · Eine Tischlerei sucht eine Halle und spricht vor Ort", tags: ['!test'] };
export const FlaecheVerdreht: FormStory = { ...journeyStory('unternehmensanliegen', 'flaeche-verdreht'), name: "Wirtschaftsförderung kontaktieren · Wer kleinste und größte Fläche vertauscht, wird aufgehalten", tags: ['!test'] };
export const GruendungAmTelefon: FormStory = { ...journeyStory('unternehmensanliegen', 'gruendung-am-telefon'), name: "Wirtschaftsförderung kontaktieren · Wer gründet, wird nicht nach Flächen gefragt" };
export const LeerstandAnbieten: FormStory = { ...journeyStory('unternehmensanliegen', 'leerstand-anbieten'), name: "Wirtschaftsförderung kontaktieren · Wer einen leeren Laden anbietet, sagt, wo er liegt", tags: ['!test'] };
export const ZuKurzUndOhneTelefon: FormStory = { ...journeyStory('unternehmensanliegen', 'zu-kurz-und-ohne-telefon'), name: "Wirtschaftsförderung kontaktieren · Eine zu kurze Beschreibung hält auf, und für ein Gespräch am Telefon fehlt die Nummer", tags: ['!test'] };
