export default {
  activity: { noneHint: "Hier steht, was {name} dort schreibt, wo Sie mitlesen." },
  card: { signIn: "Melden Sie sich an, um mehr zu sehen." },
  leaderboard: {
    you: "Sie",
    own: "Ihre Wertung ist {score, number}:",
    leave: "Ob Sie hier erscheinen, entscheiden Sie:",
  },
} as const;
