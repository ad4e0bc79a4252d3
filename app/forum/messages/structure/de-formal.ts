export default {
  reactions: {
    lead: "„Gefällt mir“ gibt es immer, und es zählt für Punkte und Ranglisten. Daneben steht, was Sie hier wählen.",
  },
  emptyHint: "Öffnen Sie den ersten, dann kann das Gespräch beginnen.",
  tags: {
    emptyHint: "Legen Sie das erste an, dann können Mitglieder es für ihre Themen wählen.",
  },
} as const;
