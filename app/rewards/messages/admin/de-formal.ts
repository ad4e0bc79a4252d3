export default {
  empty: "Legen Sie die erste an: Mitglieder sehen sie, sobald Sie sie veröffentlichen.",
  created: "Angelegt als Entwurf. Veröffentlichen Sie die Prämie, wenn alles stimmt.",
  form: {
    kindHint: "Füllen Sie das Feld aus, das dazu gehört.",
    types: {
      product: { lead: "Etwas, das Sie packen und verschicken." },
      donation: { lead: "Geld, das Sie für ein Projekt geben, weil Mitglieder es wünschen." },
    },
    donation: "Sie geben, in {currency}",
  },
} as const;
