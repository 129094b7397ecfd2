/* Generated from form.json by `pnpm --filter @formularwerk/form interfaces`. Do not edit. */

/** Straße sperren oder einengen */
export interface VerkehrsanordnungAnswers {
  /** Was möchten Sie beantragen? */
  vorgang: 'neu' | 'verlaengerung' | 'aenderung' | 'jahr';
  /** Aktenzeichen der bisherigen Anordnung */
  aktenzeichen?: string;
  /** Art der Arbeiten */
  massnahme: 'leitungsbau' | 'hausanschluss' | 'hochbau' | 'geruest' | 'container' | 'baumarbeiten' | 'umzug' | 'veranstaltung' | 'sonstiges';
  /** Beschreiben Sie die Arbeiten */
  beschreibung?: string;
  /** Ort im Stadtgebiet */
  ort?: {
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
    /** Von Hausnummer */
    hausnummerVon?: string;
    /** Bis Hausnummer */
    hausnummerBis?: string;
    /** Länge der Strecke (Meter) */
    laengeM: string;
  };
  /** Beginn */
  von: string;
  /** Ende */
  bis: string;
  /** Zu welcher Tageszeit? */
  tageszeit: 'rundUmDieUhr' | 'tagsueber' | 'nachts';
  /** An welchen Tagen wird gearbeitet? */
  arbeitstage?: ('werktags' | 'samstag' | 'sonntag')[];
  /** Auswirkung auf den Verkehr */
  wirkung?: ('vollsperrung' | 'halbseitig' | 'einengung' | 'gehweg' | 'radweg' | 'haltverbot' | 'bushaltestelle' | 'ampel')[];
  /** Warum ist eine Vollsperrung nötig? */
  vollsperrungGrund?: string;
  /** Verbleibende Breiten */
  restbreiten?: {
    /** Fahrbahn (Meter) */
    fahrbahn: string;
    /** Gehweg (Meter) */
    gehweg: string;
    /** Radweg (Meter) */
    radweg: string;
  };
  /** Welcher Regelplan nach RSA 21 passt? */
  regelplan?: string;
  /** Stellen Sie eine transportable Ampel auf? */
  lsa?: 'ja' | 'nein';
  /** Regelpläne nach RSA 21 */
  jahresplaene?: string[];
  /** Ist eines davon betroffen? */
  anlieger?: ('zufahrten' | 'rettungswege' | 'muellabfuhr' | 'nichts')[];
  /** Wird die Straße aufgebrochen? */
  aufbruch?: 'ja' | 'nein';
  /** Fläche des Aufbruchs (Quadratmeter) */
  flaecheM2?: string;
  /** Lagern Sie Material oder stellen Sie Container auf? */
  sondernutzung?: 'ja' | 'nein';
  /** Person, die umzieht */
  umziehende?: {
    /** Familienname */
    familienname: string;
    /** Vorname */
    vorname: string;
    /** Anschrift */
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
  };
  /** Welche Rechtsform hat das Unternehmen? */
  rechtsform?: 'einzelunternehmen' | 'ek' | 'gbr' | 'egbr' | 'ohg' | 'kg' | 'gmbhCoKg' | 'partg' | 'gmbh' | 'ug' | 'ag' | 'se' | 'eg' | 'ev' | 'stiftung' | 'koerperschaft' | 'auslaendisch' | 'verein' | 'gruendung';
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
  anschrift?: {
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
  /** Name der auftraggebenden Person oder Firma */
  auftraggeberName?: string;
  /** Anschrift */
  auftraggeberAnschrift?: {
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
  /** Verantwortliche Person für die Arbeitsstelle */
  verantwortlicher?: {
    /** Name */
    name: string;
    /** Mobilnummer */
    mobil: string;
  };
  /** Gibt es einen Schulungsnachweis (MVAS)? */
  mvas?: 'ja' | 'nein';
  /** Wann war die Schulung? */
  mvasDatum?: string;
  /** Lageplan */
  lageplan?: {
    id: string;
    name: string;
    size: number;
    mediaType: 'application/pdf' | 'image/jpeg' | 'image/png' | 'image/tiff';
    sha256: string;
  };
  /** Umleitungsplan */
  umleitungsplan?: {
    /** Wie reichen Sie das Dokument ein? */
    way: 'upload' | 'later';
    /** Dateien */
    files?: {
      id: string;
      name: string;
      size: number;
      mediaType: 'application/pdf' | 'image/jpeg' | 'image/png' | 'image/tiff';
      sha256: string;
    }[];
    /** Bis wann reichen Sie es nach? */
    until?: string;
  };
  /** Verkehrszeichenplan */
  verkehrszeichenplan?: {
    /** Wie reichen Sie das Dokument ein? */
    way: 'upload' | 'later';
    /** Dateien */
    files?: {
      id: string;
      name: string;
      size: number;
      mediaType: 'application/pdf' | 'image/jpeg' | 'image/png' | 'image/tiff';
      sha256: string;
    }[];
    /** Bis wann reichen Sie es nach? */
    until?: string;
  };
  /** Phasenplan der Ampel */
  phasenplan?: {
    /** Wie reichen Sie das Dokument ein? */
    way: 'upload' | 'later';
    /** Dateien */
    files?: {
      id: string;
      name: string;
      size: number;
      mediaType: 'application/pdf' | 'image/jpeg' | 'image/png' | 'image/tiff';
      sha256: string;
    }[];
    /** Bis wann reichen Sie es nach? */
    until?: string;
  };
  /** Schulungsnachweis (MVAS) */
  mvasNachweis?: {
    /** Wie reichen Sie das Dokument ein? */
    way: 'upload' | 'later' | 'present';
    /** Dateien */
    files?: {
      id: string;
      name: string;
      size: number;
      mediaType: 'application/pdf' | 'image/jpeg' | 'image/png' | 'image/tiff';
      sha256: string;
    }[];
    /** Bis wann reichen Sie es nach? */
    until?: string;
    /** Wo liegt es vor? */
    note?: string;
  };
  /** Wie möchten Sie den Bescheid erhalten? */
  elektronischerBescheid: 'elektronisch' | 'post';
  /** Ich versichere, dass meine Angaben richtig und vollständig sind. */
  richtigkeit: true;
}
