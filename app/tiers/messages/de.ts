export default {
  title: "Deine Stufe",
  lead: "Was du bei uns tust, summiert sich. Hier siehst du, wo du stehst und was es dir bringt.",
  guestLead: "Wer oft da ist, hat mehr davon. Das sind die Stufen.",
  none: "Es gibt noch keine Stufen",
  noneText: "Sobald es welche gibt, steht hier, was sie bringen.",
  levelOf: "Stufe:",
  noLevel: "Noch auf keiner Stufe",
  amount: {
    points: "{count, plural, one {# Statuspunkt} other {# Statuspunkte}}",
    spend: "{amount}",
    orders: "{count, plural, one {# Bestellung} other {# Bestellungen}}",
  },
  threshold: {
    free: "Von Anfang an",
    points: "ab {count, plural, one {# Statuspunkt} other {# Statuspunkten}}",
    spend: "ab {amount}",
    orders: "ab {count, plural, one {# Bestellung} other {# Bestellungen}}",
  },
  inPeriod: {
    "calendar-year": "in einem Kalenderjahr",
    "rolling-12-months": "in zwölf Monaten",
    anniversary: "in einem Jahr ab deinem Beitritt",
  },
  progress: {
    label: "Fortschritt bis {level}",
    toNext:
      "{period, select, rolling {Noch {missing} innerhalb von zwölf Monaten.} other {Noch {missing} bis {date}.}}",
    brings: "{level} bringt: {benefit}.",
    top: "Du bist auf der höchsten Stufe.",
    kept: "{level} gehört dir bis {date}.",
    keeping: "{level} gehört dir bis {date}. Damit es länger bleibt: bis dahin noch {missing}.",
    forever: "{level} gehört dir, ohne dass du etwas tun musst.",
    atRisk:
      "{level} gehört dir bis {date}. Kommen bis dahin noch {missing} dazu, bleibt es dabei{to, select, none {} other {, sonst geht es mit {to} weiter}}.",
  },
  levels: {
    title: "Alle Stufen",
    yours: "Deine Stufe",
    reached: "Erreicht",
    multiplier: "{percent} mehr Punkte bei jedem Einkauf",
    earlyAccess: "Neue Prämien {days, plural, one {# Tag} other {# Tage}} früher als alle anderen",
    rewards:
      "{count, plural, one {# Prämie, die es nur} other {# Prämien, die es nur}} ab dieser Stufe gibt",
    nothing: "Hier fängt es an.",
  },
  rules: {
    title: "So funktioniert es",
    basis: {
      points:
        "Es zählen Statuspunkte: jeder Punkt eines Einkaufs, sobald er nutzbar ist. Geschenke und Extrapunkte zählen nicht, und Punkte auszugeben kostet nie Status.",
      spend:
        "Es zählt, was du bezahlst, ohne Versand, wo er keine Punkte bringt, abzüglich dessen, was du zurückgibst.",
      orders: "Es zählt jede bezahlte Bestellung, die du nicht vollständig zurückgibst.",
    },
    up: "Aufwärts geht es sofort.",
    period: {
      "calendar-year":
        "Eine Stufe gehört dir für den Rest des Jahres und das ganze nächste. Dann entscheidet, was in jenem Jahr war.",
      "rolling-12-months":
        "Eine Stufe gehört dir zwölf Monate lang. Dann entscheidet, was in diesen zwölf Monaten war.",
      anniversary:
        "Eine Stufe gehört dir bis zu deinem nächsten Jahrestag bei uns und von da an ein ganzes Jahr. Dann entscheidet, was in jenem Jahr war. Wer an einem 29. Februar kam, hat den Tag in anderen Jahren am 28.",
    },
    down: {
      "one-level": "Hat es nicht gereicht, geht es eine Stufe zurück, nie mehr.",
      full: "Hat es nicht gereicht, geht es auf die Stufe, für die es reicht.",
    },
    grace:
      "{days, plural, =0 {} one {Nach dem Ende ist noch ein Tag Zeit, es nachzuholen.} other {Nach dem Ende sind noch # Tage Zeit, es nachzuholen.}}",
    notice:
      "{days, plural, =0 {} one {Einen Tag vorher sagen wir dir Bescheid.} other {# Tage vorher sagen wir dir Bescheid.}}",
    refund: "Gibst du etwas zurück, auf dem eine Stufe beruhte, kann die Stufe mit zurückgehen.",
  },
  history: {
    title: "Was bisher war",
    none: "Noch nichts. Deine erste Stufe wird hier stehen.",
    reached: "{to} erreicht: {amount}.",
    reachedFree: "Hier beginnt {to}.",
    "rules-up": "{to}, weil sich die Regeln geändert haben: Du hast {amount}, {threshold} reichen.",
    "rules-down":
      "{to, select, none {Keine Stufe} other {{to}}} statt {from}, weil sich die Regeln geändert haben: Du hast {amount}.",
    "period-ended":
      "{to, select, none {Keine Stufe} other {{to}}} statt {from}: Bis {date} waren es {amount}, {from} braucht {threshold}.",
    refund:
      "{to, select, none {Keine Stufe} other {{to}}} statt {from}: Nach einer Erstattung blieben {amount}, {from} braucht {threshold}.",
  },
  reward: {
    exclusive: "Ab {level}",
    way: "Bis {level} noch {missing}.",
    early: "Mit {level} bekommst du sie schon jetzt.",
  },
} as const;
