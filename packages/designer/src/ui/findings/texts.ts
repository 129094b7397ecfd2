const count = (many: number, one: string, more: string): string =>
  many === 1 ? `ein ${one}` : `${many} ${more}`;

export const texts = {
  title: 'Hinweise und Probleme',
  close: 'Zurück zur Gliederung',
  checking: 'Das Formular wird geprüft …',
  found: (problems: number, hints: number) => {
    if (problems + hints === 0) return 'Alles in Ordnung: Es gibt keine Probleme und keine Hinweise.';
    const words = [
      ...(problems > 0 ? [count(problems, 'Problem', 'Probleme')] : []),
      ...(hints > 0 ? [count(hints, 'Hinweis', 'Hinweise')] : []),
    ].join(' und ');
    return `Gefunden: ${words}.`;
  },
  old: 'Sie haben seit der Prüfung etwas geändert.',
  again: 'Noch einmal prüfen',
  problems: 'Vor der Veröffentlichung beheben',
  hints: 'Das macht das Formular besser',
};
