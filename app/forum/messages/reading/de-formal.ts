export default {
  lists: {
    lead: {
      new: "Von anderen eröffnet, seit Sie zuletzt alles als gelesen markiert haben, höchstens zwei Wochen lang.",
      unread:
        "Themen, die Sie zu lesen begonnen haben und in denen andere seitdem geschrieben haben.",
      unanswered: "Hier hat noch niemand geantwortet. Vielleicht wissen Sie etwas.",
    },
  },
  empty: {
    newHint: "Sie haben in alles hineingesehen, was andere eröffnet haben.",
    unreadHint: "In den Themen, die Sie lesen, hat seitdem niemand geschrieben.",
    topHint: "Versuchen Sie es mit einem längeren Zeitraum.",
  },
  topic: { newSince: "Neu, seit Sie hier waren" },
  said: { readToHere: "Gemerkt: Bis hierher haben Sie gelesen." },
} as const;
