export default {
  activity: { noneHint: "Hier steht, was {name} dort schreibt, wo Sie mitlesen." },
  card: { signIn: "Melden Sie sich an, um mehr zu sehen." },
  leaderboard: {
    you: "Sie",
    own: "Sie haben {score, number}: {answers, number} akzeptierte Antworten, {likes, number} Mal „Gefällt mir“, {posts, number} Beiträge.",
    leave: "Ob Sie hier erscheinen, entscheiden Sie:",
  },
} as const;
