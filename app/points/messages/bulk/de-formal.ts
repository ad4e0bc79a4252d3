export default {
  newLead: "Noch wird nichts gegeben: Erst sehen Sie, wer gefunden ist und was es kostet.",
  noneText: "Geben Sie einem Segment Punkte oder den Zeilen einer Tabelle.",
  reason: "In Ihren Worten",
  problems: {
    name: "Bitte geben Sie ihr einen Namen mit höchstens 120 Zeichen.",
    reason: "Bitte schreiben Sie, was die Mitglieder lesen, mit höchstens 1.000 Zeichen.",
    source: "Bitte wählen Sie entweder ein Segment oder Zeilen.",
    points: "Bitte sagen Sie, wie viele Punkte jedes Mitglied des Segments bekommt.",
  },
} as const;
