/* Generated from form.json by `pnpm --filter @formularwerk/form interfaces`. Do not edit. */

/** Öffentliche Fläche nutzen */
export interface SondernutzungAnswers {
  /** Was möchten Sie im öffentlichen Raum aufstellen? */
  zweck: 'gastronomie' | 'waren' | 'werbestaender' | 'container' | 'geruest' | 'infostand' | 'veranstaltung' | 'sonstiges';
  /** Beschreiben Sie Ihr Vorhaben */
  beschreibung?: string;
  /** Dient das Vorhaben einem gemeinnützigen Zweck? */
  gemeinnuetzig?: 'ja' | 'nein';
  /** Flächen */
  elemente: {
    _id?: string;
    /** Art der Nutzung */
    art: string;
    /** Anzahl */
    anzahl?: number;
    /** Länge */
    laengeM?: string;
    /** Breite */
    breiteM?: string;
    /** Beginn */
    von: string;
    /** Ende */
    bis: string;
  }[];
  /** Tägliche Nutzungszeit */
  nutzungszeiten?: {
    /** Von */
    von: string;
    /** Bis */
    bis: string;
  };
  /** Nutzen Sie die Fläche jedes Jahr im gleichen Zeitraum? */
  jahreserlaubnis?: 'ja' | 'nein';
  /** Beschreibung der Möbel */
  moeblierung?: string;
  /** Anzahl der Tische */
  anzahlTische?: number;
  /** Anzahl der Plätze */
  anzahlPlaetze?: number;
  /** Wird Alkohol ausgeschenkt? */
  alkohol?: 'ja' | 'nein';
  /** Aktenzeichen der Gaststättenerlaubnis */
  gaststaettenerlaubnis?: string;
  /** Größe des Containers */
  containerGroesse?: 'm3' | 'm5' | 'm7' | 'm10' | 'm20' | 'm36' | 'absetzmulde' | 'andere';
  /** Haftpflichtversicherung (Gesellschaft, Nummer) */
  haftpflicht?: string;
  /** Ich sichere und beleuchte die Stelle bei Dunkelheit. */
  beleuchtungBestaetigt?: true;
  /** Ort im Stadtgebiet */
  ort: {
    /** Ortsteil */
    ortsteil: string;
    /** Straße oder Platz */
    strasse: string;
    /** Hausnummer oder Beschreibung */
    hausnummerOderHoehe: string;
    /** Um welche Art von Fläche geht es? */
    flaecheArt: ('gehweg' | 'radweg' | 'fahrbahn' | 'parkplatz' | 'fussgaengerzone' | 'platz' | 'gruenflaeche')[];
    /** Was für eine Straße ist es? */
    strassenklasse?: 'gemeindestrasse' | 'kreisstrasse' | 'landesstrasse' | 'bundesstrasse' | 'weissNicht';
    /** Lageplan */
    lageplan: {
      id: string;
      name: string;
      size: number;
      mediaType: 'application/pdf' | 'image/jpeg' | 'image/png' | 'image/tiff';
      sha256: string;
    };
  };
  /** Freie Gehwegbreite neben der Fläche (Meter) */
  restbreiteGehweg: string;
  /** Wird Fahrbahn, Rad- oder Gehweg eingeengt oder gesperrt? */
  einengung: 'ja' | 'nein';
  /** Für wen stellen Sie den Antrag? */
  handeltFuer: 'selbst' | 'bevollmaechtigt';
  /** Ihr Name */
  bevollmaechtigteName?: string;
  /** Ihr Büro oder Unternehmen */
  bevollmaechtigteFirma?: string;
  /** Ihre E-Mail-Adresse */
  bevollmaechtigteEmail?: string;
  /** Vollmacht */
  vollmacht?: {
    id: string;
    name: string;
    size: number;
    mediaType: 'application/pdf' | 'image/jpeg' | 'image/png' | 'image/tiff';
    sha256: string;
  };
  /** Welche Rechtsform hat das Unternehmen? */
  rechtsform: 'einzelunternehmen' | 'ek' | 'gbr' | 'egbr' | 'ohg' | 'kg' | 'gmbhCoKg' | 'partg' | 'gmbh' | 'ug' | 'ag' | 'se' | 'eg' | 'ev' | 'stiftung' | 'koerperschaft' | 'auslaendisch' | 'verein' | 'gruendung';
  /** Name des Geschäfts, falls abweichend */
  geschaeftsbezeichnung?: string;
  /** Name der Firma mit Rechtsform */
  firmenname?: string;
  /** Ist das Unternehmen in einem Register eingetragen? */
  registerEintrag?: 'ja' | 'nein' | 'beantragt';
  /** Register */
  registerArt?: 'hra' | 'hrb' | 'gesellschaftsregister' | 'genossenschaftsregister' | 'partnerschaftsregister' | 'vereinsregister' | 'stiftungsverzeichnis';
  /** Registergericht (Ort) */
  registerGericht?: string;
  /** Registernummer */
  registerNummer?: string;
  /** Inhaberin oder Inhaber */
  inhaber?: {
    /** Familienname */
    familienname: string;
    /** Vorname */
    vorname: string;
    /** Geburtsdatum */
    geburtsdatum: string;
  };
  /** Gesetzliche Vertretung */
  vertreter?: {
    _id?: string;
    /** Familienname */
    familienname: string;
    /** Vorname */
    vorname: string;
    /** Geburtsdatum */
    geburtsdatum: string;
  }[];
  /** Geschäftsanschrift */
  anschrift: {
    /** Straße */
    strasse: string;
    /** Keine Hausnummer vorhanden */
    keineHausnummer?: boolean;
    /** Hausnummer */
    hausnummer?: string;
    /** Beschreibung der Lage */
    lage?: string;
    /** Adresszusatz */
    zusatz?: string;
    /** Land */
    land: 'DE' | 'BE' | 'BG' | 'DK' | 'EE' | 'FI' | 'FR' | 'GR' | 'IE' | 'IS' | 'IT' | 'HR' | 'LV' | 'LI' | 'LT' | 'LU' | 'MT' | 'NL' | 'NO' | 'AT' | 'PL' | 'PT' | 'RO' | 'SE' | 'CH' | 'SK' | 'SI' | 'ES' | 'CZ' | 'TR' | 'UA' | 'HU' | 'US' | 'GB' | 'CY' | 'anderes';
    /** Postleitzahl */
    plz: string;
    /** Ort */
    ort: string;
  };
  /** E-Mail-Adresse */
  email: string;
  /** Telefonnummer für Rückfragen */
  telefon?: string;
  /** Ausführende Firma */
  ausfuehrendeFirma?: string;
  /** Bauherrin oder Bauherr */
  bauherr?: string;
  /** Liegt die Fläche vor einem fremden Haus oder Geschäft? */
  fremdesGrundstueck: 'ja' | 'nein';
  /** Zustimmung der Eigentümerin oder des Nachbarn */
  zustimmung?: {
    id: string;
    name: string;
    size: number;
    mediaType: 'application/pdf' | 'image/jpeg' | 'image/png' | 'image/tiff';
    sha256: string;
  };
  /** Foto oder Muster der Möbel */
  foto?: {
    id: string;
    name: string;
    size: number;
    mediaType: 'application/pdf' | 'image/jpeg' | 'image/png' | 'image/tiff';
    sha256: string;
  };
  /** Wie möchten Sie den Bescheid erhalten? */
  elektronischerBescheid: 'elektronisch' | 'post';
  /** Ich versichere, dass meine Angaben richtig und vollständig sind. */
  richtigkeit: true;
}
