export default {
  form: {
    lead: "Das kann jeder, mit oder ohne Konto. Jede Meldung sieht sich ein Mensch an, und Sie erfahren, was warum entschieden wurde.",
    explanation: "Warum halten Sie es für rechtswidrig?",
    explanationHint:
      "Was genau, und welches Recht oder Gesetz es Ihres Wissens verletzt. Ist der Beitrag lang, nennen Sie die Stelle.",
    who: "Wer sind Sie?",
    whoHint:
      "Damit wir antworten können. Wer den Beitrag geschrieben hat, erfährt es nicht, außer es ist nötig, um eine Verletzung Ihrer eigenen Rechte zu verstehen. Bei Straftaten gegen Kinder nicht nötig.",
    whoMember: "Sie sind als {name} angemeldet: Die Antwort geht an die Adresse Ihres Kontos.",
    sent: "Danke. Ihre Meldung ist da.",
  },
  filed: {
    title: "Ihre Meldung {number}",
    leadOpen:
      "Ein Mensch sieht sie sich an. Wenn alles entschieden ist, bekommen Sie eine Mail, falls Sie eine Adresse angegeben haben.",
    keep: "Heben Sie die Adresse dieser Seite auf, wenn Sie keine Mailadresse angegeben haben: Sie ist der einzige Weg zurück hierher.",
    yourWords: "Was Sie geschrieben haben",
    places: "Was Sie genannt haben",
    state: {
      upheld: "nach Ihrem Einspruch ausgeblendet",
      rejected: "bleibt nach Ihrem Einspruch",
    },
    appealAnswer: "Die Antwort auf Ihren Einspruch:",
    objectLead:
      "Sie sehen das anders? Bis zum {date} können Sie kostenlos Einspruch erheben. Jemand, der nicht entschieden hat, sieht noch einmal darauf.",
    objected: "Ihr Einspruch ist da. Ein anderer Mensch sieht ihn sich an.",
    redress: "Sie können den Streit auch vor {body} oder ein Gericht bringen.",
  },
  appeal: {
    title: "Eine Entscheidung über Sie",
    lead: "Mit diesem Link können Sie die Gründe lesen und Einspruch erheben, ohne sich anzumelden. Geben Sie ihn nicht weiter.",
  },
} as const;
