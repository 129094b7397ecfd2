export const texts = {
  title: 'Vorschau',
  device: 'Breite',
  desktop: 'Bildschirm',
  phone: 'Telefon',
  reset: 'Von vorn ausfüllen',
  sentTitle: 'Der Probeantrag ist vollständig.',
  sent: 'In der Vorschau wird nichts abgeschickt. Wer den Antrag wirklich stellt, sieht an dieser Stelle die Eingangsbestätigung.',
  left: 'Hier verlassen Antragstellende das Formular und bekommen einen Link, mit dem sie später weitermachen. In der Vorschau wird nichts gespeichert.',
  hiddenNow: (name: string, condition: string) =>
    `${name} ist mit den Antworten in der Vorschau nicht zu sehen. Das wird nur gezeigt, ${condition}.`,
};
