export default {
  title: "Transparenzbericht",
  lead: "Was der jährliche Bericht sagen muss (DSA Art. 15 und 24), in den Abschnitten der Durchführungsverordnung (EU) 2024/2835, gezählt aus den Aufzeichnungen.",
  year: "Jahr",
  running: "{year}, bis jetzt",
  show: "Anzeigen",
  csv: "CSV",
  xlsx: "Excel",
  section: "Abschnitt {number}. {lead}",
  whatCounts: "Was gezählt wird",
  total: "Zusammen",
  exemptTitle: "Dein Unternehmen schuldet keinen Bericht",
  exempt:
    "Kleinst- und Kleinunternehmen sind ausgenommen (Art. 15 Abs. 2 und Art. 19). Aufgezeichnet wird trotzdem, falls sich das ändert.",
  showAll: "Die Zahlen trotzdem ansehen",
  sections: {
    ordersToAct: {
      title: "Anordnungen gegen rechtswidrige Inhalte",
      lead: "Anordnungen von Behörden nach Art. 9, nach ihrem Gegenstand.",
    },
    ordersToActByState: {
      title: "Anordnungen gegen Inhalte, nach Mitgliedstaat",
      lead: "Dieselben Anordnungen danach, wo die Behörde ist.",
    },
    ordersToInform: {
      title: "Auskunftsanordnungen",
      lead: "Anordnungen von Behörden nach Art. 10, nach ihrem Gegenstand.",
    },
    ordersToInformByState: {
      title: "Auskunftsanordnungen, nach Mitgliedstaat",
      lead: "Dieselben Anordnungen danach, wo die Behörde ist.",
    },
    notices: {
      title: "Meldungen rechtswidriger Inhalte",
      lead: "Meldungen von jedermann nach Art. 16, nach ihrem Vorwurf.",
    },
    ownByMeasure: {
      title: "Aus eigener Initiative, nach Maßnahme",
      lead: "Beschränkungen, die keine Anordnung und keine Meldung verlangt hat, auch auf Hinweise von Mitgliedern, nach dem, was getan wurde.",
    },
    ownBySubject: {
      title: "Aus eigener Initiative, nach Gegenstand",
      lead: "Dieselben Beschränkungen nach dem, worum es ging.",
    },
    complaints: {
      title: "Beschwerden",
      lead: "Widersprüche im Portal nach Art. 20, danach, wer widersprochen hat.",
    },
    disputes: {
      title: "Außergerichtliche Streitbeilegung",
      lead: "Streitigkeiten vor zugelassenen Stellen nach Art. 21. Sie werden unten eingetragen.",
    },
    suspensions: {
      title: "Aussetzungen",
      lead: "Konten und Meldende, die auf Zeit oder für immer ausgeschlossen wurden, wegen Missbrauchs nach Art. 23 oder gegen die Regeln.",
    },
    automated: {
      title: "Automatisierte Mittel",
      lead: "Was ohne einen Menschen gefunden oder entschieden wurde, und wie oft das falsch war.",
    },
  },
  sheets: {
    ordersToAct: "Anordnungen",
    ordersToActByState: "Anordnungen nach Staat",
    ordersToInform: "Auskünfte",
    ordersToInformByState: "Auskünfte nach Staat",
    notices: "Meldungen",
    ownByMeasure: "Nach Maßnahme",
    ownBySubject: "Nach Gegenstand",
    complaints: "Beschwerden",
    disputes: "Streitbeilegung",
    suspensions: "Aussetzungen",
    automated: "Automatisiert",
    definitions: "Definitionen",
  },
  rows: {
    category: "Worum es geht",
    state: "Mitgliedstaat",
    measure: "Maßnahme",
    subject: "Gegenstand",
    appellant: "Von",
    none: "Alle",
  },
  columns: {
    received: "Eingegangen",
    trusted: "Von vertrauenswürdigen Hinweisgebern",
    byLaw: "Als rechtswidrig",
    byRules: "Gegen die Regeln",
    acted: "Gehandelt",
    refused: "Abgelehnt",
    open: "Offen",
    medianHours: "Stunden, Median",
    medianReceiptHours: "Stunden bis zur Bestätigung, Median",
    taken: "Ergriffen",
    detected: "Von Maschinen gefunden",
    automated: "Von Maschinen entschieden",
    lifted: "Zurückgenommen",
    reversed: "Entscheidung aufgehoben",
    confirmed: "Entscheidung bestätigt",
    automatedLifted: "Davon zurückgenommen",
    errorRate: "Fehlerquote, %",
  },
  definitions: {
    received:
      "Was zwischen dem ersten und dem letzten Tag des Jahres einging, in der Zeitzone der Marke, wann immer es entschieden wurde.",
    trusted:
      "Meldungen von Organisationen, die zu der Zeit vertrauenswürdige Hinweisgeber waren (Art. 22).",
    byLaw: "Beschränkungen, deren Begründung ein Gesetz nennt.",
    byRules: "Beschränkungen, deren Begründung allein eine Klausel der Gemeinschaftsregeln nennt.",
    acted: "Entschieden, und an mindestens einer der genannten Stellen wurde etwas getan.",
    refused: "Entschieden, und an keiner der genannten Stellen wurde etwas getan.",
    open: "Beim Ansehen noch nicht entschieden.",
    medianReceiptHours:
      "Vom Eingang einer Anordnung bis zur Mail, die ihn der Behörde bestätigt: Die Hälfte dauerte nicht länger.",
    medianHours:
      "Vom Eingang bis zur Entscheidung: Die Hälfte dauerte nicht länger. Offenes bleibt außen vor.",
    taken:
      "Beschränkungen des Jahres. Hat ein Mensch bestätigt, was eine Maschine getan hatte, zählt es einmal, als Maßnahme des Menschen. Verwarnungen beschränken nichts und bleiben außen vor.",
    detected: "Beschränkungen, von denen zuerst eine Maschine wusste, wer auch immer entschied.",
    automated:
      "Beschränkungen, die ohne einen Menschen wirksam wurden. Die ein Mensch später bestätigt hat, zählen nur im Abschnitt über automatisierte Mittel.",
    lifted:
      "Von den Beschränkungen des Jahres die seither zurückgenommenen, auf Widerspruch oder von selbst. Eine Maßnahme, deren Zeit abgelaufen ist, zählt nicht.",
    reversed:
      "Zugunsten derer entschieden, die widersprochen haben; was beschränkt war, ist wiederhergestellt.",
    confirmed: "Entschieden, und die Entscheidung bleibt.",
    automatedLifted:
      "Beschränkungen ohne einen Menschen, die ein Mensch zurückgenommen und nicht bestätigt hat.",
    errorRate:
      "Die zurückgenommenen als Anteil an allen von Maschinen entschiedenen Beschränkungen.",
  },
  states: { unknown: "Nicht festgehalten" },
  measures: {
    edit: "Wörter geändert",
    hide: "Beitrag ausgeblendet",
    delete: "Beitrag entfernt",
    move: "Thema verschoben",
    lock: "Thema geschlossen",
    silence: "Mitglied stummgeschaltet",
    suspend: "Konto gesperrt",
    ban: "Konto für immer geschlossen",
    "reset-name": "Name zurückgesetzt",
    "clear-text": "Text aus einem Profil genommen",
    "remove-picture": "Bild aus einem Profil genommen",
    "stop-reports": "Meldungen nicht angenommen",
  },
  appellants: { author: "Betroffene Mitglieder", notifier: "Meldende" },
  settings: {
    title: "Einstellungen des Berichts",
    isSmall: "Wir sind ein Kleinst- oder Kleinunternehmen",
    isSmallHint:
      "Weniger als 50 Menschen und höchstens 10 Millionen Euro Umsatz oder Bilanzsumme im Jahr. Dann wird der Bericht nicht geschuldet und ist hier verborgen.",
    disputes: "Außergerichtliche Streitigkeiten {year}",
    received: "Eingereicht",
    reversed: "Unsere Entscheidung aufgehoben",
    confirmed: "Unsere Entscheidung bestätigt",
    save: "Speichern",
    saved: "Gespeichert.",
  },
} as const;
