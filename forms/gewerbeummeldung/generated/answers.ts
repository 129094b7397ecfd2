/* Generated from form.json by `pnpm --filter @formularwerk/form interfaces`. Do not edit. */

/** Gewerbe ummelden */
export interface GewerbeummeldungAnswers {
  /** Was hat sich geändert? */
  was: 'verlegung' | 'taetigkeit' | 'teilaufgabe' | 'name' | 'andereGemeinde' | 'rechtsform' | 'privatadresse';
  /** Bisheriger Name */
  bisherigerName?: string;
  /** Neuer Name */
  neuerName?: string;
  /** Sie melden um */
  niederlassungArt: 'hauptniederlassung' | 'zweigniederlassung' | 'zweigstelle';
  /** Handelt es sich um eines davon? */
  automatenReisegewerbe?: ('automaten' | 'reisegewerbe')[];
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
  /** Was wird gegründet? */
  geplanteRechtsform?: 'juristisch' | 'personengesellschaft';
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
  /** Weitere Gesellschafterinnen und Gesellschafter */
  weitereGesellschafter?: {
    _id?: string;
    /** Familienname oder Name der Gesellschaft */
    name: string;
    /** Vornamen */
    vorname?: string;
    /** Führt diese Person auch die Geschäfte? */
    geschaeftsfuehrend: 'ja' | 'nein';
  }[];
  /** Ist die öffentliche Hand am Unternehmen beteiligt? */
  oeffentlicheHand?: 'ja' | 'nein';
  /** Personen */
  personen: {
    _id?: string;
    /** Familienname */
    familienname: string;
    /** Vorname */
    vorname: string;
    /** Geburtsname */
    geburtsname?: string;
    /** Geschlecht */
    geschlecht: 'weiblich' | 'maennlich' | 'divers' | 'ohneAngabe';
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
    /** Telefonnummer */
    telefon?: string;
    /** E-Mail-Adresse */
    email?: string;
  }[];
  /** Geschäftsführende Gesellschafterinnen und Gesellschafter */
  anzahlGesellschafter?: number;
  /** Gesetzliche Vertreterinnen und Vertreter */
  anzahlVertreter?: number;
  /** Vertretungsberechtigte Person oder Betriebsleitung */
  betriebsleitung?: {
    /** Familienname */
    familienname: string;
    /** Vornamen */
    vorname: string;
  };
  /** Wie Wohnanschrift */
  wieWohnanschrift?: boolean;
  /** Anschrift der Betriebsstätte */
  betriebsstaette?: {
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
  /** Internetadresse */
  web?: string;
  /** Anschrift der Hauptniederlassung */
  hauptniederlassung?: {
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
  /** Anschrift der bisherigen Betriebsstätte */
  fruehereBetriebsstaette?: {
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
  /** Welche Tätigkeit üben Sie nach der Änderung neu aus? */
  neueTaetigkeit?: string;
  /** Welche Tätigkeit üben Sie weiterhin aus? */
  weiterTaetigkeit?: string;
  /** Betreiben Sie das Gewerbe im Nebenerwerb? */
  nebenerwerb: 'ja' | 'nein';
  /** Ab wann gilt die Änderung? */
  aenderungDatum: string;
  /** Art des Betriebs */
  betriebsart: ('industrie' | 'handwerk' | 'handel' | 'sonstiges')[];
  /** Vollzeit */
  vollzeit: number;
  /** Teilzeit */
  teilzeit: number;
  /** Brauchen Sie eine Erlaubnis, und liegt sie vor? */
  erlaubnis: 'nichtNoetig' | 'liegtVor' | 'beantragt' | 'weissNicht';
  /** Ausgestellt am */
  erlaubnisDatum?: string;
  /** Ausgestellt von */
  erlaubnisBehoerde?: string;
  /** Liegt die Handwerkskarte vor? */
  handwerkskarte?: 'ja' | 'nein';
  /** Ausgestellt am */
  handwerkskarteDatum?: string;
  /** Handwerkskammer */
  handwerkskammer?: string;
  /** Aufenthaltstitel */
  aufenthalt?: {
    _id?: string;
    /** Liegt ein Aufenthaltstitel vor? */
    aufenthaltstitel: 'ja' | 'nein';
    /** Ausgestellt am */
    ausgestelltAm?: string;
    /** Ausgestellt von */
    behoerde?: string;
    /** Enthält er eine Auflage oder Beschränkung? */
    auflage?: 'ja' | 'nein';
    /** Wie lautet sie? */
    auflageText?: string;
    /** Kopie des Aufenthaltstitels */
    nachweis?: {
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
  /** Urkunde über die Namensänderung */
  aenderungsurkunde?: {
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
  /** Kopie der Handwerkskarte */
  handwerkskarteKopie?: {
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
  /** Kopie der Erlaubnis */
  erlaubnisKopie?: {
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
  /** Kopie des Ausweises */
  ausweis?: {
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
  /** Ich bin die genannte Person oder darf für sie handeln. */
  identitaet: true;
  /** Ich versichere, dass meine Angaben richtig und vollständig sind. */
  richtigkeit: true;
}
