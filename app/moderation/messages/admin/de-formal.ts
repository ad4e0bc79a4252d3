export default {
  workload: {
    lead: "Damit niemand zu viel trägt und nichts zu lange wartet. Ihre Zahlen sehen nur Sie und die Leitung.",
  },
  emptyFilterText: "Wählen Sie weniger, oder sehen Sie sich alles an, was offen ist.",
  batch: {
    lead: "{count, plural, one {Ein Beitrag wird} other {# Beiträge werden}} als offenkundiger Spam ausgeblendet; wer schrieb, bekommt die Begründung, wer meldete, das Ergebnis.{left, plural, =0 {} one { Ein Fall bleibt außen vor: Über ihn können Sie gerade nicht entscheiden.} other { # Fälle bleiben außen vor: Über sie können Sie gerade nicht entscheiden.}} Alles lässt sich zurücknehmen.",
    empty: "Setzen Sie in der Liste Haken bei Meldungen, oder nehmen Sie alle gezeigten.",
  },
  member: {
    outranked:
      "Über sich selbst, über Gleiche und über höhere Rollen können Sie nicht entscheiden.",
  },
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
