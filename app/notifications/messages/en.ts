export default {
  title: "Notifications",
  lead: "{count, plural, =0 {You have seen everything.} one {One of them is new to you.} other {# of them are new to you.}}",
  unread: "New: ",
  markAllRead: "Mark all read",
  empty: {
    title: "Nothing has happened yet",
    text: "Answers to you, thanks, points and gifts will stand here. It begins with something you say.",
    action: "To the forum",
  },
  actions: {
    answer: "Answer",
    wallet: "To the wallet",
    address: "Give your address",
    gift: "Look at the gift",
    link: "To your link",
    reasons: "Read why",
  },
  sentences: {
    "payment-arrived":
      "Your payment of <gain>{amount}</gain> is here: {purpose, select, reward {<link>your reward</link>} other {<link>your gift balance</link>}}",
    "membership-started": "Your membership <gain>{plan}</gain> has begun. <link>Look at it</link>",
    "membership-overdue":
      "The last payment for <b>{plan}</b> did not work. <link>See to your means of payment</link>",
    "membership-ended": "Your membership <b>{plan}</b> has ended. <link>Join again</link>",
    "tier-reached": "You have reached <gain>{level}</gain>. <link>What it brings</link>",
    "tier-lost":
      "You are {to, select, none {on no level any more} other {on <b>{to}</b> now}}, not on {from} any more{cause, select, refund {, because of a refund} rules {, because the rules changed} other {}}. <link>Why</link>",
    "tier-at-risk":
      "Your level <b>{level}</b> is yours through {date}. <link>What keeps it longer</link>",
    "trust-reached": "Your trust level is “<gain>{level}</gain>” now. <link>Your standing</link>",
    "trust-lost":
      "Your trust level is “<b>{to}</b>” now, not “{from}” any more. {gaps, plural, =0 {<link>Your standing</link>} other {<link>This brings you back</link>:}}",
    mention:
      "{staff, select, true {<b>{name} from the {brand} team</b>} other {<b>{name}</b>}} mentioned you: <link>{title}</link>",
    reply:
      "{posts, plural, one {{staff, select, true {<b>{name} from the {brand} team</b>} other {<b>{name}</b>}} answered you in the forum: <link>{title}</link>} other {<b>{posts, number} new posts</b> with an answer to you: <link>{title}</link>}}",
    quote:
      "{posts, plural, one {{staff, select, true {<b>{name} from the {brand} team</b>} other {<b>{name}</b>}} quoted you: <link>{title}</link>} other {<b>{posts, number} new posts</b> with a quote of yours: <link>{title}</link>}}",
    "new-posts":
      "{posts, plural, one {{staff, select, true {<b>{name} from the {brand} team</b>} other {<b>{name}</b>}} wrote in <link>{title}</link>} other {<b>{posts, number} new posts</b> in <link>{title}</link>}}",
    "new-topic":
      "{staff, select, true {<b>{name} from the {brand} team</b>} other {<b>{name}</b>}} opened a topic: <link>{title}</link>",
    like: "<b>{name}</b> {others, plural, =0 {likes} one {and one more like} other {and # more like}} what you wrote in <link>{title}</link>",
    reaction: "<b>{name}</b> reacted to what you wrote in <link>{title}</link>",
    "bookmark-reminder": "You wanted to come back to <link>{title}</link>",
    "post-hidden": "The team has hidden a post of yours in <link>{title}</link>. The reason given:",
    "report-decided":
      "{outcome, select, upheld {What you reported was against the rules and is out of sight now. Thank you for telling.} other {What you reported was looked at and stays: it is within <link>the rules</link>.}}",
    "appeal-decided":
      "Another person has decided your objection: {outcome, select, upheld {<b>you were right</b>, your post can be seen again.} other {<b>the decision stands</b>.}} <link>Read it all</link>. The reason given:",
    "answer-accepted": "Your answer solved it for <b>{name}</b>: <link>{title}</link>",
    "measure-taken":
      "{action, select, edit {The team has taken words out of a post of yours.} move {The team has moved a topic of yours.} lock {The team has closed a topic of yours.} delete {The team has removed a post of yours.} reset_name {The team has reset your name.} clear_text {The team has removed the text in your profile.} remove_picture {The team has removed your profile picture.} warn {The team has warned you.} stop_reports {You cannot report for now.} silence {You can read, but not write or react for now.} suspend {Your account is suspended.} other {Your account is closed for good.}} <link>Read everything</link>. The reason given:",
    "measure-lifted":
      "{action, select, edit {The words are back in your post.} move {Your topic is back in its place.} lock {Your topic takes replies again.} delete {Your post is back.} reset_name {You have your name back.} clear_text {Your profile text is back.} remove_picture {Your profile picture is back.} warn {A warning was taken back.} stop_reports {You can report again.} silence {You can write and react again.} other {Your account is open again.}} <link>To your standing</link>. The reason given:",
    "measure-ended":
      "{action, select, lock {Your topic takes replies again} hide {Your post can be seen again} stop_reports {You can report again} silence {You can write and react again} other {Your account is open again}}: the time is over. <link>To your standing</link>",
    "post-published": "Your post in <link>{title}</link> has been looked at and published.",
    "post-waits-again":
      "What was decided about your post in <link>{title}</link> has been taken back: it waits for review again.",
    "post-restored": "Your post in <link>{title}</link> can be seen by everybody again.",
    "points-earned":
      "<gain>+{points, number} {points, plural, one {point} other {points}}</gain> {source, select, order {for <link>your order</link>} topic {for <link>your topic</link>} post {for <link>your answer</link>} acceptedAnswer {because <link>your answer</link> helped} profile {for <link>your profile</link>} recommendation {for <link>your recommendation</link>} other {<link>for you</link>}}{isPending, select, true {, usable from {date}} other {}}",
    "points-granted":
      "<b>{name}</b> has given you <gain>{points, number} {points, plural, one {point} other {points}}</gain>. <link>To your points</link>",
    "points-adjusted":
      "<b>{name}</b> put your points right: {isUp, select, true {<gain>{points, number} {points, plural, one {point} other {points}} more</gain>} other {{points, number} {points, plural, one {point} other {points}} fewer}}. <link>Your points</link>",
    "points-expiring":
      "<b>{points, number} {points, plural, one {point} other {points}}</b> can be used through {date}. <link>What you could do with them</link>",
    "approval-decided":
      "<b>{name}</b> {outcome, select, approved {approved} other {declined}} what you asked: {what, select, many {<link>a bulk grant of {points, number} {points, plural, one {point} other {points}}</link>} reward {<link>a reward for {member}</link>} other {<link>{points, number} {points, plural, one {point} other {points}} for {member}</link>}}.",
    "reward-granted":
      "<b>{name}</b> has given you something: <link>{reward}</link>{action, select, address {. Tell us where to send it.} other {}}",
    "ambassador-appointed": "You are an <link>ambassador</link> of {brand} now.",
    "recommendation-converted":
      "Somebody came because of you and has placed a first order. <link>Your recommendations</link>",
  },
} as const;
