/* Generated from form.json by `pnpm --filter @formularwerk/form interfaces`. Do not edit. */

/** Vergnügungssteuer für Spielgeräte erklären */
export interface VergnuegungssteuerAnswers {
  /** Jahr */
  jahr: string;
  /** Quartal */
  quartal?: 'q1' | 'q2' | 'q3' | 'q4';
  /** Monat */
  monat?: 'm1' | 'm2' | 'm3' | 'm4' | 'm5' | 'm6' | 'm7' | 'm8' | 'm9' | 'm10' | 'm11' | 'm12';
  /** Was für eine Erklärung ist das? */
  korrektur: 'erste' | 'korrektur';
  /** Aktenzeichen der früheren Erklärung */
  fruehereErklaerung?: string;
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
  /** Kassenzeichen */
  kassenzeichen?: string;
  /** Aufstellorte */
  standorte: {
    _id?: string;
    /** Name des Ortes */
    bezeichnung: string;
    /** Was für ein Ort ist das? */
    art: 'spielhalle' | 'gaststaette' | 'sonstiger';
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
    /** Geräte */
    geraete: {
      _id?: string;
      /** Name des Geräts */
      geraeteName: string;
      /** Zulassungsnummer */
      zulassungsnr?: string;
      /** Kann man an dem Gerät Geld gewinnen? */
      gewinn: 'ja' | 'nein';
      /** Negatives Ergebnis aus dem Zeitraum davor */
      vortrag?: string;
      /** Auslesungen */
      auslesungen?: {
        _id?: string;
        /** Stand das Gerät in diesem Monat hier? */
        aufgestellt: 'ja' | 'nein';
        /** Elektronisch gezählte Kasse */
        kasse?: string;
        /** Röhrenentnahme (Fehlbetrag) */
        roehrenentnahme?: string;
        /** Röhrenauffüllung */
        roehrenauffuellung?: string;
        /** Falschgeld */
        falschgeld?: string;
        /** Prüftestgeld */
        prueftest?: string;
        /** Fehlgeld */
        fehlgeld?: string;
        /** Zählwerkausdruck */
        zaehlwerk?: {
          id: string;
          name: string;
          size: number;
          mediaType: 'application/pdf' | 'image/jpeg' | 'image/png' | 'image/tiff';
          sha256: string;
        };
      }[];
      /** Angefangene Monate */
      monate?: number;
      /** Was zeigt das Gerät? */
      kategorie?: 'normal' | 'gewaltdarstellend';
    }[];
  }[];
  /** Ich versichere, dass meine Angaben richtig und vollständig sind. */
  richtigkeit: true;
}
