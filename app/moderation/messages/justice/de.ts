export default {
  exports: {
    title: "Begründungen für die EU-Datenbank",
    lead: "Zu jeder Einschränkung gehört eine Begründung. Plattformen, die nicht als kleine Unternehmen ausgenommen sind, schicken sie an die Transparenzdatenbank der EU: ohne Texte von Mitgliedern, ohne Namen, Adressen und Nummern von irgendwem.",
    make: "Nächste Datei erstellen",
    waiting:
      "{count, plural, one {Eine Begründung wartet} other {# Begründungen warten}}, die älteste seit {date}. Eine Datei fasst bis zu {limit, number}; jede Begründung geht einmal hinaus.",
    noneWaiting: "Jede Begründung steht in einer Datei.",
    made: "Dateien",
    emptyTitle: "Noch keine Datei",
    empty: "Die erste erscheint hier, bereit für die Schnittstelle der Datenbank.",
    file: "statements-{number}.json",
    count: "{count, plural, one {eine Begründung} other {# Begründungen}}",
    by: "{name}, {date}",
    done: "Die Datei ist bereit. Sie wurde gegen die Feldregeln der Datenbank geprüft.",
    nothing: "Es gibt nichts zu exportieren.",
  },
} as const;
