export default {
  levels: {
    new: "New here",
    basic: "Settled in",
    member: "Member",
    regular: "Regular",
    appointed: "Appointed",
  },
  title: "Your trust level",
  since: "since {date, date, long}",
  gives: {
    new: "At first a post holds {links, plural, one {# link} other {# links}}, {mentions, plural, one {# mention} other {# mentions}} and {images, plural, one {# picture} other {# pictures}}. There are {seconds, number} seconds between two posts, and one with a link appears as soon as somebody of the team has seen it.",
    basic:
      "You write without waiting, with links and pictures, and help with posts that are open to all. A day has room for {topics, number} topics, {edits, number} edits and {likes, number} reactions.",
    member:
      "You can change your posts for 30 days. A day has room for {topics, number} topics, {edits, number} edits and {likes, number} reactions.",
    regular:
      "What you report has weight. A day has room for {topics, number} topics, {edits, number} edits and {likes, number} reactions.",
    appointed:
      "The team trusts you fully. A day has room for {topics, number} topics, {edits, number} edits and {likes, number} reactions.",
  },
  next: "On the way to “{level}”",
  nextReached: "Everything for “{level}” is there. It is counted tonight at the latest.",
  atRisk: "To stay “{level}”",
  atRiskLead: "The last {days, number} days count. Nothing changes before {date, date, long}.",
  atRiskNow: "The last {days, number} days count. They are counted again tonight.",
  gaps: {
    topicsEntered:
      "Look into {missing, plural, one {one more topic} other {# more topics}} (so far {has, number} of {needs, number}).",
    postsRead:
      "Read {missing, plural, one {one more post} other {# more posts}} (so far {has, number} of {needs, number}).",
    minutesRead:
      "Read for {missing, plural, one {one more minute} other {# more minutes}} (so far {has, number} of {needs, number}).",
    daysVisited:
      "Come by on {missing, plural, one {one more day} other {# more days}} (so far {has, number} of {needs, number}).",
    likesGiven: "React to {missing, plural, one {a post} other {# more posts}} of somebody else.",
    likesReceived:
      "Others would need to react to your posts {missing, plural, one {once more} other {# more times}}.",
    topicsAnswered:
      "Reply in {missing, plural, one {one more topic} other {# more topics}} that somebody else opened (so far {has, number} of {needs, number}).",
    recentDaysVisited:
      "Of the last {days, number} days you were here on {has, number}; it would take {needs, number}.",
    recentTopicsAnswered:
      "In the last {days, number} days you replied in {has, plural, one {# topic} other {# topics}} of others; it would take {needs, number}.",
    recentTopicsPercent:
      "Of the new topics of the last {days, number} days you looked at {has, number}%; it would take {needs, number}%.",
    recentPostsPercent:
      "Of the new posts of the last {days, number} days you read {has, number}%; it would take {needs, number}%.",
    recentLikers:
      "In the last {days, number} days {has, plural, one {# person} other {# people}} reacted to your posts; it would take {needs, number}.",
    recentLikeDays:
      "Reactions to your posts came on {has, plural, one {# day} other {# days}} of the last {days, number}; it would take {needs, number}.",
    recentUpheld:
      "In the last {days, number} days {has, plural, one {# post} other {# posts}} of yours {has, plural, one {was} other {were}} taken down; it should be {needs, number} at most.",
  },
  grounds: {
    topicsEntered: "Topics read: {has, number} of {needs, number}",
    postsRead: "Posts read: {has, number} of {needs, number}",
    minutesRead: "Minutes read: {has, number} of {needs, number}",
    daysVisited: "Days here: {has, number} of {needs, number}",
    likesGiven: "Reactions given: {has, number} of {needs, number}",
    likesReceived: "Reactions received: {has, number} of {needs, number}",
    topicsAnswered: "Replied in topics of others: {has, number} of {needs, number}",
    recentDaysVisited: "Days here lately: {has, number} of {needs, number}",
    recentTopicsAnswered: "Replied lately in topics of others: {has, number} of {needs, number}",
    recentTopicsPercent: "New topics looked at: {has, number}% of {needs, number}%",
    recentPostsPercent: "New posts read: {has, number}% of {needs, number}%",
    recentLikers: "People who reacted lately: {has, number} of {needs, number}",
    recentLikeDays: "Days with reactions: {has, number} of {needs, number}",
    recentUpheld: "Posts taken down lately: {has, number}, at most {needs, number}",
  },
  history: "How it came about",
  move: "From “{from}” to “{to}”",
  cause: {
    reached: "Everything for it was there.",
    lost: "This was no longer enough:",
    appointed: "The team appointed: “{reason}”",
    withdrawn: "The team took the appointment back: “{reason}”",
  },
};
