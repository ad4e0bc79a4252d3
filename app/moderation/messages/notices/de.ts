export default {
  categories: {
    "child-abuse": "Missbrauch oder Gefährdung von Kindern",
    hate: "Hass oder Hetze gegen Menschen",
    violence: "Drohung, Nachstellung, Aufruf zu Gewalt",
    terror: "Terroristische Inhalte",
    personality: "Beleidigung, Verleumdung, private Daten oder Bilder ohne Einwilligung",
    "intellectual-property": "Urheberrecht, Marke oder ein anderes eigenes Recht",
    fraud: "Betrug, Fake-Shop, Täuschung von Käufern",
    "unsafe-product": "Gefährliche oder verbotene Waren",
    animals: "Tierquälerei",
    other: "Etwas anderes, das das Gesetz verbietet",
  },
  form: {
    title: "Rechtswidrige Inhalte melden",
    lead: "Das kann jeder, mit oder ohne Konto. Jede Meldung sieht sich ein Mensch an, und du erfährst, was warum entschieden wurde.",
    rulesHint:
      "Verstößt es nur gegen unsere Regeln? Dann geht „Melden“ im Menü des Beitrags für Mitglieder schneller.",
    addresses: "Wo steht es?",
    addressesHint:
      "Die genaue Adresse jedes Beitrags, Profils oder Bilds, eine pro Zeile, bis zu {limit, number}. Die eines Beitrags steht hinter seinem Datum.",
    category: "Worum geht es?",
    chooseCategory: "Bitte wählen",
    explanation: "Warum hältst du es für rechtswidrig?",
    explanationHint:
      "Was genau, und welches Recht oder Gesetz es deines Wissens verletzt. Ist der Beitrag lang, nenne die Stelle.",
    who: "Wer bist du?",
    whoHint:
      "Damit wir antworten können. Wer den Beitrag geschrieben hat, erfährt es nicht, außer es ist nötig, um eine Verletzung deiner eigenen Rechte zu verstehen. Bei Straftaten gegen Kinder nicht nötig.",
    whoMember: "Du bist als {name} angemeldet: Die Antwort geht an die Adresse deines Kontos.",
    name: "Name",
    email: "Mailadresse",
    goodFaith:
      "Ich bin nach bestem Wissen überzeugt, dass meine Angaben richtig und vollständig sind.",
    rules: "Regeln der Gemeinschaft",
    submit: "Meldung abschicken",
    sent: "Danke. Deine Meldung ist da.",
  },
  filed: {
    title: "Deine Meldung {number}",
    leadOpen:
      "Ein Mensch sieht sie sich an. Wenn alles entschieden ist, bekommst du eine Mail, falls du eine Adresse angegeben hast.",
    leadDecided: "Von Menschen entschieden; nichts wurde automatisch entschieden.",
    keep: "Hebe die Adresse dieser Seite auf, wenn du keine Mailadresse angegeben hast: Sie ist der einzige Weg zurück hierher.",
    received: "Angekommen am {date}",
    about: "Worum es geht",
    yourWords: "Was du geschrieben hast",
    places: "Was du genannt hast",
    state: {
      open: "wartet auf Entscheidung",
      acted: "ausgeblendet",
      refused: "bleibt",
      appealed: "Einspruch offen",
      upheld: "nach deinem Einspruch ausgeblendet",
      rejected: "bleibt nach deinem Einspruch",
    },
    decidedOn: "Entschieden am {date}.",
    actedText: "Es ist jetzt für alle ausgeblendet.",
    answer: "Die Begründung:",
    appealAnswer: "Die Antwort auf deinen Einspruch:",
    objectLead:
      "Du siehst das anders? Bis zum {date} kannst du kostenlos Einspruch erheben. Jemand, der nicht entschieden hat, sieht noch einmal darauf.",
    objection: "Warum ist die Entscheidung falsch?",
    submit: "Einspruch abschicken",
    objected: "Dein Einspruch ist da. Ein anderer Mensch sieht ihn sich an.",
    tooLate: "Die Frist für einen Einspruch endete am {date}.",
    redress: "Du kannst den Streit auch vor {body} oder ein Gericht bringen.",
    anyBody: "eine zugelassene außergerichtliche Stelle",
  },
  appeal: {
    title: "Eine Entscheidung über dich",
    lead: "Mit diesem Link kannst du die Gründe lesen und Einspruch erheben, ohne dich anzumelden. Gib ihn nicht weiter.",
  },
} as const;
