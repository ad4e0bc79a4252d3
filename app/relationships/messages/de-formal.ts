export default {
  grant: { words: "In Ihren Worten" },
  adjust: { words: "Warum, in Ihren Worten" },
  approvals: {
    you: "Sie",
    decide: "Ihre Entscheidung",
    own: "Das haben Sie selbst beantragt",
    ownText: "Jemand anderes im Team entscheidet. Sie bekommen eine Mitteilung.",
  },
} as const;
