export default {
  home: {
    lead: "{count, plural, =0 {Nichts Neues, seit Sie zuletzt hier waren.} one {Eine Sache ist passiert, weil Sie etwas gesagt haben.} =2 {Zwei Dinge sind passiert, weil Sie etwas gesagt haben.} =3 {Drei Dinge sind passiert, weil Sie etwas gesagt haben.} =4 {Vier Dinge sind passiert, weil Sie etwas gesagt haben.} =5 {Fünf Dinge sind passiert, weil Sie etwas gesagt haben.} other {# Dinge sind passiert, weil Sie etwas gesagt haben.}}",
    empty: {
      text: "Antworten an Sie, Dank, Punkte und was Ihre Worte geändert haben. Fragen Sie etwas, oder helfen Sie jemandem, der fragt.",
    },
    questions: "Wo Sie helfen können",
  },
  standing: {
    label: "Wo Sie stehen",
    points: "Ihre Punkte",
  },
  start: {
    gainsTitle: "Was Sie hier bekommen",
    gains: {
      voice: {
        title: "Ihr Wort zählt",
        text: "Fragen Sie, antworten Sie, widersprechen Sie. Das Team liest mit, antwortet mit Namen und sagt, was daraus geworden ist.",
      },
      points: {
        title: "Punkte für das, was Sie ohnehin tun",
        text: "Jede Bestellung bringt Punkte. Sie sehen, woher jeder kommt, ab wann er gilt und wann er verfällt.",
      },
      rewards: {
        text: "Gutscheine und Dinge aus unserer Hand. Sie wählen aus, der Code liegt sofort bei Ihren Gutscheinen.",
      },
    },
    closing: "Es beginnt mit einem Satz von Ihnen.",
  },
  errors: {
    "401": {
      title: "Sie sind nicht mehr angemeldet",
      text: "Ihre Anmeldung ist inzwischen abgelaufen. Verloren ist nichts: Melden Sie sich in einem neuen Tab an, kommen Sie hierher zurück und schicken Sie Ihren Text noch einmal.",
    },
    "403": {
      title: "Diese Tür ist für Sie zu",
      text: "Ihr Konto darf das nicht sehen. Wenn Sie meinen, dass es das sollte, fragen Sie jemanden aus dem Team.",
    },
    "404": {
      text: "Vielleicht steckt ein Tippfehler in der Adresse, oder was hier war, dürfen nur andere sehen. Schauen Sie sich vom Start oder vom Forum aus um.",
    },
    "410": {
      text: "Es war einmal hier und ist endgültig entfernt, oder der Link war schon benutzt oder zu alt. Lassen Sie sich einen neuen geben oder gehen Sie vom Start aus weiter.",
    },
    "429": {
      text: "Von Ihnen kamen so viele Anfragen, dass wir kurz Luft holen. Warten Sie eine Minute und versuchen Sie es noch einmal. Verloren ist nichts.",
    },
    "500": {
      text: "Das liegt an uns und steht in unserem Protokoll. Versuchen Sie es noch einmal; wenn es so bleibt, kommen Sie in einer Weile wieder.",
    },
  },
} as const;
