export default {
  empty: "Eine Aktion sagt, was ihre Codes geben; danach erzeugen Sie Codes oder teilen einen.",
  form: {
    promised:
      "Es gibt schon Codes: Was sie geben, bleibt. Für etwas anderes nehmen Sie diese Aktion als Vorlage.",
  },
  shared: {
    lead: "Wer einen kennt, kann ihn einlösen: Grenzen und Budget schützen Sie.",
  },
  batch: {
    codesLead: "Zum Drucken oder für Partner. Sie nehmen sie als Datei mit.",
    cancelledText: "Vor dem Ende angehalten. Was es gibt, gilt – oder Sie ziehen es zurück.",
  },
} as const;
