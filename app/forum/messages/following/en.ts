export default {
  button: {
    watching: "Following",
    "watching-first": "New topics",
    tracking: "Keeping track",
    normal: "Follow",
    muted: "Muted",
    following: "Following",
    neutral: "Follow",
    ignoring: "Ignored",
    blocking: "Blocked",
  },
  buttonLabel: {
    topic: "How much you hear of this topic: {level}",
    category: "How much you hear of {name}: {level}",
    tag: "How much you hear of {name}: {level}",
    member: "How much you hear of {name}: {level}",
  },
  chosen: "(chosen)",
  topic: {
    watching: "Follow",
    tracking: "Keep track",
    normal: "Normal",
    muted: "Mute",
  },
  topicHint: {
    watching: "You are told of every new post.",
    tracking: "New posts are counted, without a notification.",
    normal: "You are told when somebody mentions, answers or quotes you.",
    muted: "You are told of nothing here, not even of mentions.",
  },
  place: {
    watching: "Follow everything",
    "watching-first": "New topics only",
    tracking: "Keep track",
    normal: "Normal",
    muted: "Mute",
  },
  placeHint: {
    watching: "You are told of every new post.",
    "watching-first": "You are told when a topic is opened.",
    tracking: "New posts are counted, without a notification.",
    normal: "You are told when somebody mentions, answers or quotes you.",
    muted: "You are told of nothing in here, not even of mentions.",
  },
  member: {
    following: "Follow",
    neutral: "Normal",
    ignoring: "Ignore",
    blocking: "Block",
  },
  memberHint: {
    following: "You are told when {name} opens a topic.",
    neutral: "As with everybody.",
    ignoring:
      "What {name} writes is folded away, and you are told of none of it, not even where you are named or answered.",
    blocking:
      "Ignore, and leave each other alone: neither can answer, name, quote or react to the other.",
  },
  ignoredPost: "A post by {name}, whom you ignore",
  said: {
    topic: {
      watching: "You are told of every new post in this topic.",
      tracking: "New posts in this topic are counted, without a notification.",
      normal: "You are told when somebody mentions, answers or quotes you here.",
      muted: "This topic is muted.",
    },
    category: {
      watching: "You are told of every new post in this category.",
      "watching-first": "You are told of new topics in this category.",
      tracking: "New posts in this category are counted, without a notification.",
      normal: "You do not follow this category.",
      muted: "This category is muted.",
    },
    tag: {
      watching: "You are told of every new post with this tag.",
      "watching-first": "You are told of new topics with this tag.",
      tracking: "New posts with this tag are counted, without a notification.",
      normal: "You do not follow this tag.",
      muted: "This tag is muted.",
    },
    member: {
      following: "You are told when this person opens a topic.",
      neutral: "You hear of this person as of everybody.",
      ignoring: "You ignore this person now. They do not learn of it.",
      blocking: "You block this person now. You leave each other alone.",
    },
  },
} as const;
