// Written by scripts/writeFormStories.ts out of forms/verkehrsanordnung. Do not edit.
import { type FormStory, journeyStory, previewStory } from '../forms/journeyStory.tsx';

export default { title: "Formularvorschau/Straße sperren oder einengen" };

export const Beginning: FormStory = { ...previewStory('verkehrsanordnung'), name: 'Von vorn' };
export const AchtundzwanzigTage: FormStory = { ...journeyStory('verkehrsanordnung', 'achtundzwanzig-tage'), name: "Straße sperren oder einengen · 28 Tage kosten 60 €", tags: ['!test'] };
export const EndeVorBeginn: FormStory = { ...journeyStory('verkehrsanordnung', 'ende-vor-beginn'), name: "Straße sperren oder einengen · Wer Beginn und Ende vertauscht, wird aufgehalten", tags: ['!test'] };
export const FuenfTage: FormStory = { ...journeyStory('verkehrsanordnung', 'fuenf-tage'), name: "Straße sperren oder einengen · Fünf Tage kosten 25 €", tags: ['!test'] };
export const FuenfzehnTage: FormStory = { ...journeyStory('verkehrsanordnung', 'fuenfzehn-tage'), name: "Straße sperren oder einengen · Fünfzehn Tage kosten 60 €", tags: ['!test'] };
export const JahrFuerUmzuege: FormStory = { ...journeyStory('verkehrsanordnung', 'jahr-fuer-umzuege'), name: "Straße sperren oder einengen · Ein Umzugsunternehmen beantragt eine Jahresgenehmigung und weist die Schulung nach", tags: ['!test'] };
export const Jahresgenehmigung: FormStory = { ...journeyStory('verkehrsanordnung', 'jahresgenehmigung'), name: "Straße sperren oder einengen · Eine Jahresgenehmigung fragt nach keinem Ort", tags: ['!test'] };
export const NurEineRichtung: FormStory = { ...journeyStory('verkehrsanordnung', 'nur-eine-richtung'), name: "Straße sperren oder einengen · Reicht die Fahrbahn nur für eine Richtung, wird gewarnt; kurzfristige Anträge auch", tags: ['!test'] };
export const SechsundfuenfzigTage: FormStory = { ...journeyStory('verkehrsanordnung', 'sechsundfuenfzig-tage'), name: "Straße sperren oder einengen · 56 Tage kosten 80 €", tags: ['!test'] };
export const SechzigTage: FormStory = { ...journeyStory('verkehrsanordnung', 'sechzig-tage'), name: "Straße sperren oder einengen · 60 Tage kosten 130 €", tags: ['!test'] };
export const Umzug: FormStory = { ...journeyStory('verkehrsanordnung', 'umzug'), name: "Straße sperren oder einengen · Ein Umzug kommt mit drei Seiten zur Sache aus" };
export const Verlaengerung: FormStory = { ...journeyStory('verkehrsanordnung', 'verlaengerung'), name: "Straße sperren oder einengen · Eine Verlängerung kostet 25 €, so lange sie auch dauert", tags: ['!test'] };
export const VierzehnTage: FormStory = { ...journeyStory('verkehrsanordnung', 'vierzehn-tage'), name: "Straße sperren oder einengen · Vierzehn Tage kosten 35 €", tags: ['!test'] };
export const VollsperrungMitAmpel: FormStory = { ...journeyStory('verkehrsanordnung', 'vollsperrung-mit-ampel'), name: "Straße sperren oder einengen · Eine Vollsperrung an einer Kreisstraße mit Bus, Ampel und eigenem Plan braucht alle Unterlagen", tags: ['!test'] };
export const VollsperrungOhneGrund: FormStory = { ...journeyStory('verkehrsanordnung', 'vollsperrung-ohne-grund'), name: "Straße sperren oder einengen · Eine Vollsperrung ohne Grund hält auf, ein fehlender Plan auch", tags: ['!test'] };
export const ZuSchmal: FormStory = { ...journeyStory('verkehrsanordnung', 'zu-schmal'), name: "Straße sperren oder einengen · Zu schmale Breiten und eine alte Schulung warnen, halten aber nicht auf", tags: ['!test'] };
