export default {
  empty: "Legen Sie die erste an: Mitglieder sehen sie, sobald Sie sie veröffentlichen.",
  created: "Angelegt als Entwurf. Veröffentlichen Sie die Prämie, wenn alles stimmt.",
  form: { kindHint: "Füllen Sie das Feld aus, das dazu gehört." },
} as const;
