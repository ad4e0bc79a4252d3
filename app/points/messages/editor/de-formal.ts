export default {
  rules: {
    lead: "Was Punkte bringt, wem und wie viele. Jede Änderung zählt ab dem Moment, in dem Sie sie speichern.",
    empty:
      "Ohne Regel bringt nichts Punkte. Beginnen Sie mit einem Punkt je voller Währungseinheit.",
  },
  form: {
    conditionsHint: "Alle müssen gelten. Lassen Sie offen, was keine Rolle spielt.",
    limitsHint:
      "Lassen Sie offen, was nicht begrenzt ist. Tage, Wochen und Monate sind die der Zeitzone des Programms; Wochen beginnen am Montag.",
    triggerFixed: "Wofür eine Regel gilt, bleibt. Duplizieren Sie sie, um anderes zu zählen.",
  },
  errors: {
    noAmount: "Hier gibt es keinen Geldbetrag: Geben Sie eine feste Zahl an.",
    noTrigger: "Wählen Sie mindestens eines.",
  },
} as const;
