export default {
  activity: { noneHint: "Hier steht, was {name} dort schreibt, wo Sie mitlesen." },
  card: { signIn: "Melden Sie sich an, um mehr zu sehen." },
} as const;
