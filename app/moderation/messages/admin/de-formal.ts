export default {
  claimedByYou: "Bei Ihnen bis {time}",
  item: {
    ownPost: "Es geht um Ihren eigenen Beitrag. Jemand anderes entscheidet.",
    ownDecision: "Der Einspruch richtet sich gegen Ihre Entscheidung. Jemand anderes entscheidet.",
  },
  flash: { claim: "Zehn Minuten lang bei Ihnen." },
} as const;
