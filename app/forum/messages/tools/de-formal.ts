export default {
  said: { close: "Von nun an gilt, was Sie über das Schließen entschieden haben." },
} as const;
