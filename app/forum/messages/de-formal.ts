export default {
  editor: {
    help: "Alt+F10 führt zu den Formatierungen. Mit @ erwähnen Sie ein Mitglied.",
    linkRefused:
      "Diese Adresse lässt sich nicht verlinken. Nehmen Sie eine, die mit https:// beginnt, oder eine dieser Seite.",
    mentionCount:
      "{count, plural, =0 {Kein Mitglied gefunden} one {# Mitglied gefunden, wählen Sie mit den Pfeiltasten} other {# Mitglieder gefunden, wählen Sie mit den Pfeiltasten}}",
    imageFailed: "„{name}“ ließ sich nicht hochladen. Versuchen Sie es bitte noch einmal.",
  },
} as const;
