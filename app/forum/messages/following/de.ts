export default {
  button: {
    watching: "Gefolgt",
    "watching-first": "Neue Themen",
    tracking: "Im Blick",
    normal: "Folgen",
    muted: "Stumm",
    following: "Gefolgt",
    neutral: "Folgen",
    ignoring: "Ignoriert",
    blocking: "Blockiert",
  },
  buttonLabel: {
    topic: "Wie viel du von diesem Thema hörst: {level}",
    category: "Wie viel du von {name} hörst: {level}",
    tag: "Wie viel du von {name} hörst: {level}",
    member: "Wie viel du von {name} hörst: {level}",
  },
  chosen: "(gewählt)",
  topic: {
    watching: "Folgen",
    tracking: "Im Blick behalten",
    normal: "Normal",
    muted: "Stumm",
  },
  topicHint: {
    watching: "Du erfährst von jedem neuen Beitrag.",
    tracking: "Neue Beiträge werden gezählt, ohne Mitteilung.",
    normal: "Du erfährst, wenn jemand dich erwähnt, dir antwortet oder dich zitiert.",
    muted: "Du erfährst von hier nichts, auch keine Erwähnungen.",
  },
  place: {
    watching: "Allem folgen",
    "watching-first": "Nur neue Themen",
    tracking: "Im Blick behalten",
    normal: "Normal",
    muted: "Stumm",
  },
  placeHint: {
    watching: "Du erfährst von jedem neuen Beitrag.",
    "watching-first": "Du erfährst, wenn ein Thema eröffnet wird.",
    tracking: "Neue Beiträge werden gezählt, ohne Mitteilung.",
    normal: "Du erfährst, wenn jemand dich erwähnt, dir antwortet oder dich zitiert.",
    muted: "Du erfährst von hier nichts, auch keine Erwähnungen.",
  },
  member: {
    following: "Folgen",
    neutral: "Normal",
    ignoring: "Ignorieren",
    blocking: "Blockieren",
  },
  memberHint: {
    following: "Du erfährst, wenn {name} ein Thema eröffnet.",
    neutral: "Wie bei allen anderen.",
    ignoring:
      "Was {name} schreibt, ist eingeklappt, und du erfährst nichts davon, auch nicht, wenn du genannt wirst oder Antwort bekommst.",
    blocking:
      "Ignorieren, und ihr lasst einander in Ruhe: Keiner kann dem anderen antworten, ihn nennen, zitieren oder auf ihn reagieren.",
  },
  ignoredPost: "Ein Beitrag von {name}, ignoriert",
  said: {
    topic: {
      watching: "Du erfährst von jedem neuen Beitrag in diesem Thema.",
      tracking: "Neue Beiträge in diesem Thema werden gezählt, ohne Mitteilung.",
      normal: "Du erfährst, wenn dich hier jemand erwähnt, dir antwortet oder dich zitiert.",
      muted: "Dieses Thema ist stumm.",
    },
    category: {
      watching: "Du erfährst von jedem neuen Beitrag in diesem Bereich.",
      "watching-first": "Du erfährst von neuen Themen in diesem Bereich.",
      tracking: "Neue Beiträge in diesem Bereich werden gezählt, ohne Mitteilung.",
      normal: "Du folgst diesem Bereich nicht.",
      muted: "Dieser Bereich ist stumm.",
    },
    tag: {
      watching: "Du erfährst von jedem neuen Beitrag mit diesem Schlagwort.",
      "watching-first": "Du erfährst von neuen Themen mit diesem Schlagwort.",
      tracking: "Neue Beiträge mit diesem Schlagwort werden gezählt, ohne Mitteilung.",
      normal: "Du folgst diesem Schlagwort nicht.",
      muted: "Dieses Schlagwort ist stumm.",
    },
    member: {
      following: "Du erfährst, wenn diese Person ein Thema eröffnet.",
      neutral: "Du hörst von dieser Person wie von allen anderen.",
      ignoring: "Du ignorierst diese Person jetzt. Sie erfährt nichts davon.",
      blocking: "Du blockierst diese Person jetzt. Ihr lasst einander in Ruhe.",
    },
  },
} as const;
