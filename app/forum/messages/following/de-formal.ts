export default {
  buttonLabel: {
    topic: "Wie viel Sie von diesem Thema hören: {level}",
    category: "Wie viel Sie von {name} hören: {level}",
    tag: "Wie viel Sie von {name} hören: {level}",
    member: "Wie viel Sie von {name} hören: {level}",
  },
  topicHint: {
    watching: "Sie erfahren von jedem neuen Beitrag.",
    normal: "Sie erfahren, wenn jemand Sie erwähnt, Ihnen antwortet oder Sie zitiert.",
    muted: "Sie erfahren von hier nichts, auch keine Erwähnungen.",
  },
  placeHint: {
    watching: "Sie erfahren von jedem neuen Beitrag.",
    "watching-first": "Sie erfahren, wenn ein Thema eröffnet wird.",
    normal: "Sie erfahren, wenn jemand Sie erwähnt, Ihnen antwortet oder Sie zitiert.",
    muted: "Sie erfahren von hier nichts, auch keine Erwähnungen.",
  },
  memberHint: {
    following: "Sie erfahren, wenn {name} ein Thema eröffnet.",
    ignoring:
      "Was {name} schreibt, ist eingeklappt, und Sie erfahren nichts davon, auch nicht, wenn Sie genannt werden oder Antwort bekommen.",
    blocking:
      "Ignorieren, und Sie lassen einander in Ruhe: Keiner kann dem anderen antworten, ihn nennen, zitieren oder auf ihn reagieren.",
  },
  said: {
    topic: {
      watching: "Sie erfahren von jedem neuen Beitrag in diesem Thema.",
      normal: "Sie erfahren, wenn Sie hier jemand erwähnt, Ihnen antwortet oder Sie zitiert.",
    },
    category: {
      watching: "Sie erfahren von jedem neuen Beitrag in diesem Bereich.",
      "watching-first": "Sie erfahren von neuen Themen in diesem Bereich.",
      normal: "Sie folgen diesem Bereich nicht.",
    },
    tag: {
      watching: "Sie erfahren von jedem neuen Beitrag mit diesem Schlagwort.",
      "watching-first": "Sie erfahren von neuen Themen mit diesem Schlagwort.",
      normal: "Sie folgen diesem Schlagwort nicht.",
    },
    member: {
      following: "Sie erfahren, wenn diese Person ein Thema eröffnet.",
      neutral: "Sie hören von dieser Person wie von allen anderen.",
      ignoring: "Sie ignorieren diese Person jetzt. Sie erfährt nichts davon.",
      blocking: "Sie blockieren diese Person jetzt. Beide lassen einander in Ruhe.",
    },
  },
} as const;
