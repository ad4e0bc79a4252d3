export default {
  reasonHints: {
    illegal: "Es verstößt aus Ihrer Sicht gegen das Gesetz.",
    other: "Sagen Sie es uns unten in einem Satz.",
  },
  rules: {
    after:
      "Ihnen ist etwas aufgefallen, das nicht passt? Wählen Sie im Menü des Beitrags „Melden“.",
  },
  report: {
    already:
      "Sie haben diesen Beitrag schon gemeldet. Wir sagen Ihnen Bescheid, sobald entschieden ist.",
    filed: "Danke. Jemand sieht sich das an, und Sie erfahren, was entschieden wurde.",
    filedAgain: "Sie hatten diesen Beitrag schon gemeldet. Ihre Meldung gilt weiter.",
    own: "Das ist Ihr eigener Beitrag. Sie können ihn stattdessen ändern oder löschen.",
  },
  moderate: {
    own: "Das ist Ihr eigener Beitrag. Darüber muss jemand anderes entscheiden.",
    hideReasonHint:
      "Diese Worte liest, wer den Beitrag geschrieben hat, {language, select, de {am besten auf Deutsch} other {am besten auf Englisch}}. Sagen Sie, was genau, und was in Ordnung wäre.",
  },
  standing: {
    lead: "Jede Entscheidung über Ihre Beiträge, mit ihrem Grund und dem Weg zum Einspruch.",
    emptyTitle: "Gegen Sie liegt nichts vor",
    empty:
      "Kein Beitrag von Ihnen wurde ausgeblendet. Sollte das einmal geschehen, lesen Sie hier, warum.",
  },
  statement: {
    title: "Warum Ihr Beitrag ausgeblendet ist",
    whatText:
      "Ihr Beitrag {number, number} in „{topic}“ vom {date} ist ausgeblendet: Nur Sie und das Team sehen ihn, im ganzen Portal.",
    automatedDecision:
      "Er wurde automatisch ausgeblendet, durch das Gewicht mehrerer Meldungen. Noch hat ihn niemand geprüft; das geschieht, ohne dass Sie etwas tun müssen.",
    removed: "Ihr Text",
    objectLead:
      "Sie sehen das anders? Bis zum {date} können Sie kostenlos Einspruch erheben. Jemand, der nicht entschieden hat, sieht noch einmal darauf. Sie können einen Streit auch vor eine außergerichtliche Stelle oder ein Gericht bringen.",
    filed: "Ihr Einspruch ist da. Ein anderer Mensch sieht ihn sich an.",
    open: "Sie haben am {date} Einspruch erhoben. Entscheiden wird jemand anderes als zuvor.",
    upheld: "Ihr Einspruch war berechtigt. Die Entscheidung wurde am {date} aufgehoben.",
    rejected: "Ihr Einspruch wurde am {date} geprüft; die Entscheidung bleibt.",
    yourWords: "Ihr Einspruch",
  },
} as const;
