export default {
  reactions: {
    lead: "„Gefällt mir“ gibt es immer, und es zählt für Punkte und Ranglisten. Daneben steht, was Sie hier wählen.",
  },
  emptyHint: "Öffnen Sie den ersten, dann kann das Gespräch beginnen.",
} as const;
