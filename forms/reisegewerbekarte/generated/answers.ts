/* Generated from form.json by `pnpm --filter @formularwerk/form interfaces`. Do not edit. */

/** Reisegewerbekarte beantragen */
export interface ReisegewerbekarteAnswers {
  _continue?: {
    keineKarte?: true;
    eigeneErzeugnisse?: true;
    festgesetzt?: true;
    einmalig?: true;
  };
  /** Verkauf ohne Bestellung außerhalb der Betriebsstätte */
  ohneBestellung: 'ja' | 'nein';
  /** Nur selbst erzeugte Produkte */
  erzeugnisse?: 'ja' | 'nein';
  /** Nur auf festgesetzten Märkten oder Messen */
  maerkte?: 'ja' | 'nein';
  /** Nur einmal zu einem besonderen Anlass */
  anlass?: 'ja' | 'nein';
  /** Art des Antrags */
  antragArt: 'neu' | 'verlaengerung' | 'erweiterung' | 'zweitschrift';
  /** Nummer der bisherigen Karte */
  karteNummer?: string;
  /** Wer hat sie ausgestellt? */
  karteBehoerde?: string;
  /** Mitarbeitende mit Kontakt zu Kunden */
  mitarbeitende: number;
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
  /** Weitere Gesellschafterinnen und Gesellschafter */
  weitereReisende?: {
    _id?: string;
    /** Familienname */
    name: string;
    /** Vorname */
    vorname: string;
  }[];
  /** Personen */
  personen: {
    _id?: string;
    /** Familienname */
    familienname: string;
    /** Vorname */
    vorname: string;
    /** Geburtsname */
    geburtsname?: string;
    /** Geburtsdatum */
    geburtsdatum: string;
    /** Geburtsort */
    geburtsort: string;
    /** Geburtsland */
    geburtsland: 'AF' | 'EG' | 'AL' | 'DZ' | 'AD' | 'AO' | 'AG' | 'GQ' | 'AR' | 'AM' | 'AZ' | 'ET' | 'AU' | 'BS' | 'BH' | 'BD' | 'BB' | 'BY' | 'BE' | 'BZ' | 'BJ' | 'BT' | 'BO' | 'BA' | 'BW' | 'BR' | 'BN' | 'BG' | 'BF' | 'BI' | 'CV' | 'CL' | 'CN' | 'CR' | 'CI' | 'DK' | 'DE' | 'DM' | 'DO' | 'DJ' | 'EC' | 'SV' | 'ER' | 'EE' | 'SZ' | 'FJ' | 'FI' | 'FR' | 'GA' | 'GM' | 'GE' | 'GH' | 'GD' | 'GR' | 'GT' | 'GN' | 'GW' | 'GY' | 'HT' | 'HN' | 'IN' | 'ID' | 'IQ' | 'IR' | 'IE' | 'IS' | 'IL' | 'IT' | 'JM' | 'JP' | 'YE' | 'JO' | 'KH' | 'CM' | 'CA' | 'KZ' | 'QA' | 'KE' | 'KG' | 'KI' | 'CO' | 'KM' | 'CG' | 'CD' | 'XK' | 'HR' | 'CU' | 'KW' | 'LA' | 'LS' | 'LV' | 'LB' | 'LR' | 'LY' | 'LI' | 'LT' | 'LU' | 'MG' | 'MW' | 'MY' | 'MV' | 'ML' | 'MT' | 'MA' | 'MH' | 'MR' | 'MU' | 'MX' | 'FM' | 'MC' | 'MN' | 'ME' | 'MZ' | 'MM' | 'NA' | 'NR' | 'NP' | 'NZ' | 'NI' | 'NL' | 'NE' | 'NG' | 'KP' | 'MK' | 'NO' | 'OM' | 'AT' | 'PK' | 'PS' | 'PW' | 'PA' | 'PG' | 'PY' | 'PE' | 'PH' | 'PL' | 'PT' | 'MD' | 'RW' | 'RO' | 'RU' | 'SB' | 'ZM' | 'WS' | 'SM' | 'ST' | 'SA' | 'SE' | 'CH' | 'SN' | 'RS' | 'SC' | 'SL' | 'ZW' | 'SG' | 'SK' | 'SI' | 'SO' | 'ES' | 'LK' | 'KN' | 'LC' | 'VC' | 'ZA' | 'SD' | 'KR' | 'SS' | 'SR' | 'SY' | 'TJ' | 'TW' | 'TZ' | 'TH' | 'TL' | 'TG' | 'TO' | 'TT' | 'TD' | 'CZ' | 'TN' | 'TR' | 'TM' | 'TV' | 'UG' | 'UA' | 'HU' | 'UY' | 'UZ' | 'VU' | 'VA' | 'VE' | 'AE' | 'US' | 'GB' | 'VN' | 'CF' | 'CY' | 'anderer';
    /** Staatsangehörigkeit */
    staatsangehoerigkeit: 'AF' | 'EG' | 'AL' | 'DZ' | 'AD' | 'AO' | 'AG' | 'GQ' | 'AR' | 'AM' | 'AZ' | 'ET' | 'AU' | 'BS' | 'BH' | 'BD' | 'BB' | 'BY' | 'BE' | 'BZ' | 'BJ' | 'BT' | 'BO' | 'BA' | 'BW' | 'BR' | 'BN' | 'BG' | 'BF' | 'BI' | 'CV' | 'CL' | 'CN' | 'CR' | 'CI' | 'DK' | 'DE' | 'DM' | 'DO' | 'DJ' | 'EC' | 'SV' | 'ER' | 'EE' | 'SZ' | 'FJ' | 'FI' | 'FR' | 'GA' | 'GM' | 'GE' | 'GH' | 'GD' | 'GR' | 'GT' | 'GN' | 'GW' | 'GY' | 'HT' | 'HN' | 'IN' | 'ID' | 'IQ' | 'IR' | 'IE' | 'IS' | 'IL' | 'IT' | 'JM' | 'JP' | 'YE' | 'JO' | 'KH' | 'CM' | 'CA' | 'KZ' | 'QA' | 'KE' | 'KG' | 'KI' | 'CO' | 'KM' | 'CG' | 'CD' | 'XK' | 'HR' | 'CU' | 'KW' | 'LA' | 'LS' | 'LV' | 'LB' | 'LR' | 'LY' | 'LI' | 'LT' | 'LU' | 'MG' | 'MW' | 'MY' | 'MV' | 'ML' | 'MT' | 'MA' | 'MH' | 'MR' | 'MU' | 'MX' | 'FM' | 'MC' | 'MN' | 'ME' | 'MZ' | 'MM' | 'NA' | 'NR' | 'NP' | 'NZ' | 'NI' | 'NL' | 'NE' | 'NG' | 'KP' | 'MK' | 'NO' | 'OM' | 'AT' | 'PK' | 'PS' | 'PW' | 'PA' | 'PG' | 'PY' | 'PE' | 'PH' | 'PL' | 'PT' | 'MD' | 'RW' | 'RO' | 'RU' | 'SB' | 'ZM' | 'WS' | 'SM' | 'ST' | 'SA' | 'SE' | 'CH' | 'SN' | 'RS' | 'SC' | 'SL' | 'ZW' | 'SG' | 'SK' | 'SI' | 'SO' | 'ES' | 'LK' | 'KN' | 'LC' | 'VC' | 'ZA' | 'SD' | 'KR' | 'SS' | 'SR' | 'SY' | 'TJ' | 'TW' | 'TZ' | 'TH' | 'TL' | 'TG' | 'TO' | 'TT' | 'TD' | 'CZ' | 'TN' | 'TR' | 'TM' | 'TV' | 'UG' | 'UA' | 'HU' | 'UY' | 'UZ' | 'VU' | 'VA' | 'VE' | 'AE' | 'US' | 'GB' | 'VN' | 'CF' | 'CY' | 'staatenlos' | 'ungeklaert';
    /** Zweite Staatsangehörigkeit */
    weitereStaatsangehoerigkeit?: 'AF' | 'EG' | 'AL' | 'DZ' | 'AD' | 'AO' | 'AG' | 'GQ' | 'AR' | 'AM' | 'AZ' | 'ET' | 'AU' | 'BS' | 'BH' | 'BD' | 'BB' | 'BY' | 'BE' | 'BZ' | 'BJ' | 'BT' | 'BO' | 'BA' | 'BW' | 'BR' | 'BN' | 'BG' | 'BF' | 'BI' | 'CV' | 'CL' | 'CN' | 'CR' | 'CI' | 'DK' | 'DE' | 'DM' | 'DO' | 'DJ' | 'EC' | 'SV' | 'ER' | 'EE' | 'SZ' | 'FJ' | 'FI' | 'FR' | 'GA' | 'GM' | 'GE' | 'GH' | 'GD' | 'GR' | 'GT' | 'GN' | 'GW' | 'GY' | 'HT' | 'HN' | 'IN' | 'ID' | 'IQ' | 'IR' | 'IE' | 'IS' | 'IL' | 'IT' | 'JM' | 'JP' | 'YE' | 'JO' | 'KH' | 'CM' | 'CA' | 'KZ' | 'QA' | 'KE' | 'KG' | 'KI' | 'CO' | 'KM' | 'CG' | 'CD' | 'XK' | 'HR' | 'CU' | 'KW' | 'LA' | 'LS' | 'LV' | 'LB' | 'LR' | 'LY' | 'LI' | 'LT' | 'LU' | 'MG' | 'MW' | 'MY' | 'MV' | 'ML' | 'MT' | 'MA' | 'MH' | 'MR' | 'MU' | 'MX' | 'FM' | 'MC' | 'MN' | 'ME' | 'MZ' | 'MM' | 'NA' | 'NR' | 'NP' | 'NZ' | 'NI' | 'NL' | 'NE' | 'NG' | 'KP' | 'MK' | 'NO' | 'OM' | 'AT' | 'PK' | 'PS' | 'PW' | 'PA' | 'PG' | 'PY' | 'PE' | 'PH' | 'PL' | 'PT' | 'MD' | 'RW' | 'RO' | 'RU' | 'SB' | 'ZM' | 'WS' | 'SM' | 'ST' | 'SA' | 'SE' | 'CH' | 'SN' | 'RS' | 'SC' | 'SL' | 'ZW' | 'SG' | 'SK' | 'SI' | 'SO' | 'ES' | 'LK' | 'KN' | 'LC' | 'VC' | 'ZA' | 'SD' | 'KR' | 'SS' | 'SR' | 'SY' | 'TJ' | 'TW' | 'TZ' | 'TH' | 'TL' | 'TG' | 'TO' | 'TT' | 'TD' | 'CZ' | 'TN' | 'TR' | 'TM' | 'TV' | 'UG' | 'UA' | 'HU' | 'UY' | 'UZ' | 'VU' | 'VA' | 'VE' | 'AE' | 'US' | 'GB' | 'VN' | 'CF' | 'CY' | 'staatenlos' | 'ungeklaert';
    /** Dritte Staatsangehörigkeit */
    dritteStaatsangehoerigkeit?: 'AF' | 'EG' | 'AL' | 'DZ' | 'AD' | 'AO' | 'AG' | 'GQ' | 'AR' | 'AM' | 'AZ' | 'ET' | 'AU' | 'BS' | 'BH' | 'BD' | 'BB' | 'BY' | 'BE' | 'BZ' | 'BJ' | 'BT' | 'BO' | 'BA' | 'BW' | 'BR' | 'BN' | 'BG' | 'BF' | 'BI' | 'CV' | 'CL' | 'CN' | 'CR' | 'CI' | 'DK' | 'DE' | 'DM' | 'DO' | 'DJ' | 'EC' | 'SV' | 'ER' | 'EE' | 'SZ' | 'FJ' | 'FI' | 'FR' | 'GA' | 'GM' | 'GE' | 'GH' | 'GD' | 'GR' | 'GT' | 'GN' | 'GW' | 'GY' | 'HT' | 'HN' | 'IN' | 'ID' | 'IQ' | 'IR' | 'IE' | 'IS' | 'IL' | 'IT' | 'JM' | 'JP' | 'YE' | 'JO' | 'KH' | 'CM' | 'CA' | 'KZ' | 'QA' | 'KE' | 'KG' | 'KI' | 'CO' | 'KM' | 'CG' | 'CD' | 'XK' | 'HR' | 'CU' | 'KW' | 'LA' | 'LS' | 'LV' | 'LB' | 'LR' | 'LY' | 'LI' | 'LT' | 'LU' | 'MG' | 'MW' | 'MY' | 'MV' | 'ML' | 'MT' | 'MA' | 'MH' | 'MR' | 'MU' | 'MX' | 'FM' | 'MC' | 'MN' | 'ME' | 'MZ' | 'MM' | 'NA' | 'NR' | 'NP' | 'NZ' | 'NI' | 'NL' | 'NE' | 'NG' | 'KP' | 'MK' | 'NO' | 'OM' | 'AT' | 'PK' | 'PS' | 'PW' | 'PA' | 'PG' | 'PY' | 'PE' | 'PH' | 'PL' | 'PT' | 'MD' | 'RW' | 'RO' | 'RU' | 'SB' | 'ZM' | 'WS' | 'SM' | 'ST' | 'SA' | 'SE' | 'CH' | 'SN' | 'RS' | 'SC' | 'SL' | 'ZW' | 'SG' | 'SK' | 'SI' | 'SO' | 'ES' | 'LK' | 'KN' | 'LC' | 'VC' | 'ZA' | 'SD' | 'KR' | 'SS' | 'SR' | 'SY' | 'TJ' | 'TW' | 'TZ' | 'TH' | 'TL' | 'TG' | 'TO' | 'TT' | 'TD' | 'CZ' | 'TN' | 'TR' | 'TM' | 'TV' | 'UG' | 'UA' | 'HU' | 'UY' | 'UZ' | 'VU' | 'VA' | 'VE' | 'AE' | 'US' | 'GB' | 'VN' | 'CF' | 'CY' | 'staatenlos' | 'ungeklaert';
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
    /** Läuft gegen Sie ein Strafverfahren? */
    strafverfahren?: 'ja' | 'nein';
    /** Bitte beschreiben Sie kurz */
    strafverfahrenAngaben?: string;
    /** Läuft gegen Sie ein Bußgeldverfahren? */
    bussgeld?: 'ja' | 'nein';
    /** Bitte beschreiben Sie kurz */
    bussgeldAngaben?: string;
    /** Läuft oder gab es eine Gewerbeuntersagung? */
    untersagung?: 'ja' | 'nein';
    /** Bitte beschreiben Sie kurz */
    untersagungAngaben?: string;
    /** Haben Sie eine Vermögensauskunft abgegeben? */
    vermoegensauskunft?: 'ja' | 'nein';
    /** Bitte beschreiben Sie kurz */
    vermoegensauskunftAngaben?: string;
    /** Läuft ein Insolvenzverfahren? */
    insolvenz?: 'ja' | 'nein';
    /** Bitte beschreiben Sie kurz */
    insolvenzAngaben?: string;
    /** Frühere Wohnsitze */
    wohnsitze?: {
      _id?: string;
      /** Von */
      von: string;
      /** Bis */
      bis: string;
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
    }[];
  }[];
  /** E-Mail-Adresse */
  email: string;
  /** Telefonnummer für Rückfragen */
  telefon?: string;
  /** Art der Tätigkeit */
  taetigkeitArt: ('verkauf' | 'ankauf' | 'dienstleistung' | 'bestellungen' | 'schausteller')[];
  /** Waren und Leistungen */
  waren: string;
  /** Wo sind Sie unterwegs? */
  einsatzgebiet: 'bundesweit' | 'land' | 'region';
  /** Welche Region ist es? */
  region?: string;
  /** Ich biete nichts davon an. */
  keineVerbotenen: true;
  /** Bieten Sie alkoholische Getränke an? */
  alkohol: 'ja' | 'nein';
  /** Bieten Sie Lebensmittel an? */
  lebensmittel: 'keine' | 'verpackt' | 'offen';
  /** Wo stellen Sie die Lebensmittel her? */
  herstellraum?: string;
  /** Kennzeichen des Fahrzeugs */
  fahrzeug?: string;
  /** Kennzeichen des Anhängers */
  anhaenger?: string;
  /** Lichtbild */
  lichtbild: {
    id: string;
    name: string;
    size: number;
    mediaType: 'image/jpeg';
    sha256: string;
  };
  /** Haftpflichtversicherung für Schausteller */
  haftpflicht?: {
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
  /** Belehrung nach dem Infektionsschutzgesetz */
  ifsg?: {
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
  /** Registerauszug */
  registerauszug?: {
    /** Wie reichen Sie das Dokument ein? */
    way: 'upload' | 'later' | 'direct' | 'present';
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
    /** Wann haben Sie es beantragt? */
    requestedOn?: string;
    /** Wo liegt es vor? */
    note?: string;
  };
  /** Nachweise der Personen */
  nachweise?: {
    _id?: string;
    /** Führungszeugnis */
    fuehrungszeugnis: {
      /** Wie reichen Sie das Dokument ein? */
      way: 'upload' | 'later' | 'direct' | 'present';
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
      /** Wann haben Sie es beantragt? */
      requestedOn?: string;
      /** Wo liegt es vor? */
      note?: string;
    };
    /** Auskunft aus dem Gewerbezentralregister */
    gzr: {
      /** Wie reichen Sie das Dokument ein? */
      way: 'upload' | 'later' | 'direct' | 'present';
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
      /** Wann haben Sie es beantragt? */
      requestedOn?: string;
      /** Wo liegt es vor? */
      note?: string;
    };
    /** Bescheinigung in Steuersachen */
    steuerFA: {
      /** Wie reichen Sie das Dokument ein? */
      way: 'upload' | 'later' | 'direct' | 'present';
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
      /** Wann haben Sie es beantragt? */
      requestedOn?: string;
      /** Wo liegt es vor? */
      note?: string;
    };
    /** Bescheinigung der Gemeindekasse */
    steuerGemeinde?: {
      /** Wie reichen Sie das Dokument ein? */
      way: 'upload' | 'later' | 'direct' | 'present';
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
      /** Wann haben Sie es beantragt? */
      requestedOn?: string;
      /** Wo liegt es vor? */
      note?: string;
    };
    /** Kopie des Aufenthaltstitels */
    aufenthaltstitel?: {
      /** Wie reichen Sie das Dokument ein? */
      way: 'upload' | 'later' | 'direct' | 'present';
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
      /** Wann haben Sie es beantragt? */
      requestedOn?: string;
      /** Wo liegt es vor? */
      note?: string;
    };
  }[];
  /** Auskunft aus dem Gewerbezentralregister */
  gzrUnternehmen?: {
    /** Wie reichen Sie das Dokument ein? */
    way: 'upload' | 'later' | 'direct' | 'present';
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
    /** Wann haben Sie es beantragt? */
    requestedOn?: string;
    /** Wo liegt es vor? */
    note?: string;
  };
  /** Bescheinigung in Steuersachen */
  steuerUnternehmen?: {
    /** Wie reichen Sie das Dokument ein? */
    way: 'upload' | 'later' | 'direct' | 'present';
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
    /** Wann haben Sie es beantragt? */
    requestedOn?: string;
    /** Wo liegt es vor? */
    note?: string;
  };
  /** Wie möchten Sie den Bescheid erhalten? */
  elektronischerBescheid: 'elektronisch' | 'post';
  /** Ich versichere, dass meine Angaben richtig und vollständig sind. */
  richtigkeit: true;
}
