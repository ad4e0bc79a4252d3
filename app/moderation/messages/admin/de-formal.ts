export default {
  claimedByYou: "Bei Ihnen bis {time}",
  item: {
    outranked:
      "{name} hat die gleiche oder eine höhere Rolle als Sie. Sie können es stehen lassen; alles andere ist Sache von jemandem über Ihnen beiden.",
    ownPost: "Es geht um Ihren eigenen Beitrag. Jemand anderes entscheidet.",
    ownAppeal: "Das ist Ihr eigener Einspruch. Jemand anderes entscheidet.",
    ownDecision: "Der Einspruch richtet sich gegen Ihre Entscheidung. Jemand anderes entscheidet.",
  },
  forms: {
    notifierHint:
      "Diese Worte liest, wer gemeldet hat. Sagen Sie, was Sie geprüft haben und warum es bleiben darf.",
  },
  flash: { claim: "Zehn Minuten lang bei Ihnen." },
} as const;
