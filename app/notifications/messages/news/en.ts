export default {
  settings: {
    title: "What you hear of, and how",
    lead: "A mail comes only for what you have not read in the portal ten minutes later, one for each topic.",
    reach: "How you hear of it: {subject}",
    save: "Save",
    following: "What you follow",
    followingLead: "Categories, tags and people of whom you hear more or less than usual.",
    followingNone:
      "You follow nothing yet. The button “Follow” stands on every category, topic and profile.",
    ignored: "People you ignore",
    ignoredLead:
      "What they write is folded away, and you are told of none of it. They do not learn of it.",
    ignoredNone: "You ignore nobody.",
    digestTitle: "Weekly summary",
    digestLead:
      "What was talked about most, once a week, only after a week in which you were away.",
    digestOn: "You get the summary at {email}.",
    digestOff: "You do not get the summary.",
    digestWant: "Send me the summary",
    digestEnd: "No summary any more",
  },
  subjects: {
    mentions: "Somebody mentions you",
    replies: "Answers to you",
    quotes: "Somebody quotes you",
    follows: "What you follow",
    likes: "Likes and reactions",
    reminders: "What you wanted to be reminded of",
    moderation: "Decisions about your posts",
    points: "Points",
    tiers: "Your level",
    rewards: "Rewards, payments, membership",
    ambassador: "As an ambassador",
    approvals: "What you asked to be approved",
  },
  reaches: {
    off: "Not at all",
    portal: "In the portal",
    mail: "In the portal, and by mail if unread",
  },
  said: {
    saved: "Your choice is saved.",
    digestOn: "The summary comes once a week when you were away.",
    digestOff: "The summary does not come any more.",
  },
  unsubscribe: {
    title: "No more of these mails",
    lead: "We then send {email} no more mails about:",
    digest: "The weekly summary",
    submit: "End these mails",
    doneTitle: "Done",
    done: "No more of these mails will come. In the portal you find everything as before.",
    unknownTitle: "This link does not work",
    unknown:
      "It is incomplete or was made for another portal. In your settings you choose what comes by mail.",
    settings: "To the settings",
  },
} as const;
