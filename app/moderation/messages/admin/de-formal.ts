export default {
  workload: {
    lead: "Damit niemand zu viel trägt und nichts zu lange wartet. Ihre Zahlen sehen nur Sie und die Leitung.",
  },
  emptyFilterText: "Wählen Sie weniger, oder sehen Sie sich alles an, was offen ist.",
  batch: {
    leadRest:
      "Für die anderen gilt Ihre Entscheidung. Hier steht, was nicht mitentschieden wurde, weil es jemand verändert hat, während Sie es angesehen haben.",
    empty: "Setzen Sie in der Liste Haken, oder nehmen Sie alle gezeigten.",
    obstacles: { own: "Es geht um Sie. Jemand anderes entscheidet." },
  },
  member: {
    outranked:
      "Über sich selbst, über Gleiche und über höhere Rollen können Sie nicht entscheiden.",
  },
  claimedByYou: "Bei Ihnen bis {time}",
  item: {
    outranked:
      "{name} hat die gleiche oder eine höhere Rolle als Sie. Sie können es stehen lassen; alles andere ist Sache von jemandem über Ihnen beiden.",
    ownRequest: "Das haben Sie selbst beantragt. Jemand anderes vom Team entscheidet.",
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
