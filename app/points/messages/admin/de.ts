export default {
  title: "Punkte und Regeln",
  lead: "Was das Programm ausgegeben hat, was noch bei den Mitgliedern liegt und nach welchen Regeln.",
  toBulk: "Sammelgutschriften",
  toProgramme: "Das Programm",
  figures: {
    title: "Das Programm in Zahlen",
    outstanding: "Im Umlauf",
    outstandingHint: "{members, plural, one {bei # Mitglied} other {bei # Mitgliedern}}",
    pending: "Unterwegs",
    pendingHint: "werden nach ihrer Wartezeit nutzbar",
    issued: "Ausgegeben",
    redeemed: "Eingelöst",
    expired: "Verfallen",
    clawedBack: "Zurückgenommen",
    clawedBackHint: "nach Erstattungen",
  },
  ledger: {
    title: "Stimmen die Bücher?",
    clean: "Ja: Jeder Stand stimmt mit seinen Buchungen überein.",
    wrong:
      "Nein: {count, plural, one {# gespeicherte Summe weicht} other {# gespeicherte Summen weichen}} von den Buchungen ab.",
    checked: "Geprüft {date}",
    never: "Noch nicht geprüft. Das geschieht jede Nacht oder jetzt.",
    check: "Jetzt prüfen",
    done: "Die Bücher sind geprüft.",
    whatToDo:
      "Punkte lassen sich weiter sammeln und einlösen; verloren ist nichts, denn Buchungen sind unveränderlich. Jemand hat am Portal vorbei eine gespeicherte Summe geändert: Das sind die ersten davon, alle nennt „npm run verify:ledger“.",
    kinds: {
      transfer: "Eine Buchung, die nicht aufgeht",
      balance: "Der Stand eines Mitglieds",
      lot: "Ein Punkteposten",
      total: "Eine Summe des Programms",
    },
    difference: "Gespeichert {found, number}, gebucht {expected, number}:",
    where: "Mitglied {memberId}, Objekt {objectId}",
    more: "und {count, plural, one {# weitere} other {# weitere}}",
  },
} as const;
