export default {
  kept: {
    title: "Ihr Text",
    hint: "Er ist bei niemandem angekommen. Kopieren Sie ihn, wenn Sie ihn anderswo brauchen.",
  },
  draft: {
    signedOut:
      "Nicht gespeichert: Sie sind abgemeldet. Melden Sie sich in einem anderen Tab an, dann versuchen Sie es hier noch einmal.",
    conflictLead: "Das wurde dort am {time} gespeichert. Ihr eigener Text steht im Editor.",
    conflictGone: "Dort wurde der Entwurf abgeschickt oder verworfen. Ihr Text steht noch hier.",
    yourText: "Ihr Text",
    listLead: "Was Sie angefangen haben. Nur Sie können es sehen.",
    noneHint: "Was Sie im Forum zu schreiben beginnen, bleibt hier, bis Sie es abschicken.",
    outOfSight: "Ein Thema, das Sie nicht mehr sehen können",
  },
  poll: {
    resultsAfterVote: "Das Ergebnis sehen Sie, sobald Sie abgestimmt haben.",
    yours: "Ihre Wahl",
    closesHint: "In Ihrer Zeitzone. Leer: offen, bis Sie sie beenden.",
    said: {
      vote: "Danke, Ihre Stimme zählt.",
      retract: "Ihre Stimme ist zurückgenommen.",
    },
  },
  editor: {
    topicCount:
      "{count, plural, one {# Thema gefunden, wählen Sie mit den Pfeiltasten} other {# Themen gefunden, wählen Sie mit den Pfeiltasten}}",
  },
  schedule: {
    noneHint: "Geben Sie einem neuen Thema einen Zeitpunkt, dann wartet es hier.",
    publishAtHint: "In Ihrer Zeitzone. Leer: sofort.",
  },
} as const;
