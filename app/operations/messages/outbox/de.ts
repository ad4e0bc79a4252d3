export default {
  title: "Postausgang",
  lead: "Mails dieses Portals, die nicht gesendet wurden, weil kein Mailserver eingerichtet ist (SMTP_URL). Wer diese Adresse kennt, kann sie lesen: Deshalb gibt es diese Seite nur in der Demo und in der Entwicklung.",
  back: "Alle Mails",
  notRendered: "Diese Mail ist noch nicht fertig. Bitte gleich noch einmal laden.",
  asText: "Als einfacher Text",
  frameTitle: "Die Mail, wie sie ankommt",
  none: "Noch keine Mail",
  noneText:
    "Mails stehen hier, sobald das Portal eine schreibt: etwa nach dem Registrieren oder für einen Anmeldelink.",
} as const;
