export default {
  title: "Deine Punkte",
  lead: "Was kam, was kommt und was du daraus gemacht hast.",
  balance: {
    label: "Dein Stand",
    available: "Punkte zum Einlösen",
    pending:
      "{points, plural, one {# weiterer Punkt ist} other {# weitere Punkte sind}} unterwegs, die nächsten ab {date}.",
    held: "{points, plural, one {# Punkt ist} other {# Punkte sind}} für eine laufende Prämie reserviert.",
    deficit:
      "Nach einer Erstattung liegt dein Konto unter null. Deine nächsten Punkte gleichen das zuerst aus.",
    expiry:
      "{points, plural, one {# Punkt ist} other {# Punkte sind}} bis einschließlich {date} nutzbar.",
    noExpiry: "Keiner deiner Punkte verfällt.",
    toRewards: "Sieh, was du dafür bekommst",
  },
  earning: {
    title: "So sammelst du",
    campaign: "Nur für kurze Zeit",
    usually: "Wo nichts anderes steht: {terms}.",
    none: "Zurzeit gibt es für nichts Punkte.",
    matching:
      "Einkäufe zählen, wenn du mit der Adresse dieses Kontos bestellst. Frühere Bestellungen mit ihr kamen dazu, als du sie bestätigt hast.",
  },
  basket: {
    title: "Was brächte ein Einkauf?",
    amount: "Betrag in {currency}",
    ask: "Nachsehen",
    points: "{points, plural, one {Punkt} other {Punkte}}",
    campaign: "({points, number} davon extra)",
    usable: "nutzbar ab {date}",
    note: "Nach den Regeln von heute, ohne Versand. Punkte für bestimmte Produkte kommen dazu.",
  },
  expiring: {
    title: "Was wann verfällt",
    lead: "Was zuerst endet, wird zuerst eingelöst.",
    through: "nutzbar bis einschließlich {date}",
    points: "{points} {count, plural, one {Punkt} other {Punkte}}",
  },
  history: {
    filters: "Zeigen",
    group: {
      all: "Alles",
      earned: "Gesammelt",
      spent: "Eingelöst",
      corrected: "Berichtigt",
      expired: "Verfallen",
    },
    allYears: "Alle Jahre",
    csv: "Als CSV mitnehmen",
    noneOfKind: "Nichts dieser Art",
    noneOfKindText: "Eine andere Auswahl oben zeigt mehr.",
    title: "Deine Geschichte bisher",
    empty: "Noch nichts",
    emptyText:
      "Mit deinem ersten Einkauf geht es los: Punkte erscheinen hier nach wenigen Augenblicken.",
    earn: {
      upcoming: "für deine Bestellung vom {orderDate}, nutzbar ab {date}",
      usable: "für deine Bestellung vom {orderDate}",
      from: "Nutzbar ab {date}.",
      campaignOrder: "„{title}“: extra für deine Bestellung vom {orderDate}",
      campaign: "„{title}“: extra",
      by: {
        "sign-up": "fürs Mitmachen",
        "address-confirmed": "für das Bestätigen deiner Adresse",
        "profile-completed": "für dein vollständiges Profil",
        birthday: "zu deinem Geburtstag",
        "answer-accepted": "weil deine Antwort geholfen hat",
        "topic-liked": "weil dein Thema vielen gefällt",
        "recommendation-converted": "weil jemand auf deine Empfehlung zum ersten Mal gekauft hat",
        "survey-answered": "für eine beantwortete Umfrage",
        activity:
          "{isNamed, select, true {für „{activity}“} other {für eine Aktivität außerhalb des Portals}}",
      },
    },
    grant: "ein Dankeschön von {name}",
    adjust: "berichtigt von {name}",
    capture: { labelled: "für „{label}“", plain: "für eine Prämie" },
    return: {
      labelled: "zurück, weil „{label}“ storniert wurde",
      plain: "zurück, weil eine Prämie storniert wurde",
      grace:
        "Ein Teil davon war inzwischen verfallen; du kannst ihn noch bis einschließlich {date} nutzen.",
    },
    "claw-back": {
      text: "weil deine Bestellung vom {orderDate} erstattet wurde",
      plain: "zurückgenommen",
      notRecovered:
        "{points, plural, one {# weiterer Punkt daraus war} other {# weitere Punkte daraus waren}} schon eingelöst; dabei lassen wir es.",
    },
    restore: {
      order: "zurück, weil deine Bestellung vom {orderDate} wieder zählt",
      plain: "zurück, weil wieder zählt, wofür es sie gab",
    },
    expire: "nach dem {date} verfallen",
  },
} as const;
