export default {
  title: "Ihre Stufe",
  lead: "Was Sie bei uns tun, summiert sich. Hier sehen Sie, wo Sie stehen und was es Ihnen bringt.",
  inPeriod: {
    anniversary: "in einem Jahr ab Ihrem Beitritt",
  },
  progress: {
    top: "Sie sind auf der höchsten Stufe.",
    kept: "{level} gehört Ihnen bis {date}.",
    keeping: "{level} gehört Ihnen bis {date}. Damit es länger bleibt: bis dahin noch {missing}.",
    forever: "{level} gehört Ihnen, ohne dass Sie etwas tun müssen.",
    atRisk:
      "{level} gehört Ihnen bis {date}. Kommen bis dahin noch {missing} dazu, bleibt es dabei{to, select, none {} other {, sonst geht es mit {to} weiter}}.",
  },
  levels: {
    yours: "Ihre Stufe",
  },
  rules: {
    basis: {
      spend:
        "Es zählt, was Sie bezahlen, ohne Versand, wo er keine Punkte bringt, abzüglich dessen, was Sie zurückgeben.",
      orders: "Es zählt jede bezahlte Bestellung, die Sie nicht vollständig zurückgeben.",
    },
    period: {
      "calendar-year":
        "Eine Stufe gehört Ihnen für den Rest des Jahres und das ganze nächste. Dann entscheidet, was in jenem Jahr war.",
      "rolling-12-months":
        "Eine Stufe gehört Ihnen zwölf Monate lang. Dann entscheidet, was in diesen zwölf Monaten war.",
      anniversary:
        "Eine Stufe gehört Ihnen bis zu Ihrem nächsten Jahrestag bei uns und von da an ein ganzes Jahr. Dann entscheidet, was in jenem Jahr war. Wer an einem 29. Februar kam, hat den Tag in anderen Jahren am 28.",
    },
    notice:
      "{days, plural, =0 {} one {Einen Tag vorher sagen wir Ihnen Bescheid.} other {# Tage vorher sagen wir Ihnen Bescheid.}}",
    refund: "Geben Sie etwas zurück, auf dem eine Stufe beruhte, kann die Stufe mit zurückgehen.",
  },
  history: {
    none: "Noch nichts. Ihre erste Stufe wird hier stehen.",
    "rules-up":
      "{to}, weil sich die Regeln geändert haben: Sie haben {amount}, {threshold} reichen.",
    "rules-down":
      "{to, select, none {Keine Stufe} other {{to}}} statt {from}, weil sich die Regeln geändert haben: Sie haben {amount}.",
  },
  reward: {
    early: "Mit {level} bekommen Sie sie schon jetzt.",
  },
} as const;
