export default {
  places: {
    label: "Bereiche",
    bottomLabel: "Bereiche in Reichweite",
    home: "Start",
    forum: "Forum",
    rewards: "Prämien",
    points: "Punkte",
    write: "Schreiben",
  },
  bell: "{count, plural, =0 {Mitteilungen} one {Mitteilungen, # ungelesen} other {Mitteilungen, # ungelesen}}",
  guest: { signIn: "Anmelden", signUp: "Mitmachen" },
  menu: {
    open: "Menü von {name}",
    profile: "Profil",
    points: "Punkte",
    wallet: "Meine Gutscheine",
    settings: "Einstellungen",
    admin: "Verwaltung",
    portal: "Zum Portal",
    signOut: "Abmelden",
  },
  preferences: {
    language: "Sprache",
    languages: { de: "Deutsch", en: "English" },
    theme: "Darstellung",
    themes: { light: "Hell", dark: "Dunkel", system: "Wie das Gerät" },
  },
  footer: { label: "Weitere Bereiche" },
  errors: {
    title: "Da ist etwas im Weg",
    status: "Fehler {status}",
    retry: "Noch einmal versuchen",
    toStart: "Zum Start",
    toForum: "Zum Forum",
    signIn: "Anmelden",
    "403": {
      title: "Diese Tür ist für dich zu",
      text: "Dein Konto darf das nicht sehen. Wenn du meinst, dass es das sollte, frag jemanden aus dem Team.",
    },
    "404": {
      title: "Hier ist nichts",
      text: "Vielleicht steckt ein Tippfehler in der Adresse, oder was hier war, dürfen nur andere sehen. Schau dich vom Start oder vom Forum aus um.",
    },
    "410": {
      title: "Das gibt es nicht mehr",
      text: "Es war einmal hier und ist endgültig entfernt, oder der Link war schon benutzt oder zu alt. Lass dir einen neuen geben oder geh vom Start aus weiter.",
    },
    "429": {
      title: "Das war etwas schnell",
      text: "Von dir kamen so viele Anfragen, dass wir kurz Luft holen. Warte eine Minute und versuch es noch einmal. Verloren ist nichts.",
    },
    "500": {
      title: "Bei uns ist etwas kaputtgegangen",
      text: "Das liegt an uns und steht in unserem Protokoll. Versuch es noch einmal; wenn es so bleibt, komm in einer Weile wieder.",
    },
    "503": {
      title: "Gleich wieder da",
      text: "Das Portal ist gerade nicht richtig erreichbar. Meist dauert das weniger als eine Minute.",
    },
  },
} as const;
