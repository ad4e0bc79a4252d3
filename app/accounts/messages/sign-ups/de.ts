export default {
  title: "Anmeldungen",
  lead: "Was auffällt, wartet, bis jemand aus dem Team darauf gesehen hat: Wer sich so angemeldet hat, kann sich anmelden und lesen, aber noch nicht schreiben, und weiß, warum.",
  perNetwork: "Anmeldungen aus einem Netz",
  perNetworkHint: "Ab so vielen wartet jede weitere. 0 schaltet das ab.",
  withinMinutes: "Innerhalb von Minuten",
  perDevice: "Konten von einem Gerät in zwei Tagen",
  perDeviceHint:
    "Ab so vielen wartet jedes weitere; ein Gerät ist derselbe Browser am selben Anschluss. Wer sich dort anmeldet, wo jemand neu und schon gesperrt ist, wartet immer. 0 schaltet das Zählen ab.",
  mailHosts: "Wegwerf-Adressen",
  mailHostsHint: "Ein Anbieter je Zeile, etwa „mailinator.com“; was darunter liegt, zählt mit.",
  hostProblem: "Bitte nur Namen von Anbietern wie „mailinator.com“, einen je Zeile.",
  save: "Speichern",
  saved: "Gespeichert. Es gilt ab der nächsten Anmeldung.",
} as const;
