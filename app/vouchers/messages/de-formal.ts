export default {
  wallet: {
    lead: "Hier liegen die Codes, die Sie eingelöst oder geschenkt bekommen haben.",
    empty: "Lösen Sie Punkte gegen eine Prämie ein: Der Code liegt danach sofort hier.",
  },
  offline: {
    title: "Ihre offenen Codes",
  },
  page: {
    code: "Ihr Code",
    qr: "QR-Code Ihres Gutscheins",
    barCode: "Strichcode Ihres Gutscheins",
    how: "Zeigen Sie den QR-Code im Laden oder geben Sie den Code an der Kasse im Shop ein.",
  },
} as const;
