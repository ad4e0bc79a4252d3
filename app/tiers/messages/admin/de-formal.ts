export default {
  empty:
    "Stufen danken denen, die oft da sind: mit mehr Punkten, mit Prämien zuerst oder mit etwas, das nur sie bekommen. Sie sehen, wen sie erreichen würden, bevor etwas gespeichert wird.",
  rollout: {
    text: "{done, number} von {total, number} bisher. Sie können die Seite verlassen, es geht im Hintergrund weiter.",
  },
  draft: {
    outdated:
      "Seit dieser Berechnung hat jemand andere Regeln gespeichert. Ändern Sie noch einmal, um zu sehen, was es jetzt bewirken würde.",
  },
} as const;
