export default {
  greeting: "Hello {name},",
  reason: "You get this mail because this address was entered at {brand}.",
  confirmAddress: {
    subject: "Confirm your address for {brand}",
    text: "please confirm that this is your address. Then your account at {brand} is ready.",
    button: "Confirm address",
    note: "The link works for 24 hours. If you did not ask for an account, simply ignore this mail: without your confirmation it is deleted after a week.",
  },
  alreadyRegistered: {
    subject: "You already have an account at {brand}",
    text: "somebody, probably you, has just tried to join {brand} with this address. There is an account with it already, so you can sign in.",
    button: "Sign in",
    reset: "Choose a new password",
    note: "If that was not you, there is nothing to do: nobody got into your account.",
  },
  signInLink: {
    subject: "Your link to sign in to {brand}",
    text: "this link signs you in to {brand}.",
    button: "Sign in now",
    note: "It works once and for 15 minutes. If you did not ask for it, simply ignore this mail.",
  },
  resetPassword: {
    subject: "A new password for {brand}",
    text: "with this link you choose a new password for {brand}.",
    button: "Choose a password",
    note: "It works once and for one hour. If you did not ask for it, simply ignore this mail: your password stays as it is.",
  },
  passwordChanged: {
    subject: "Your password at {brand} was changed",
    text: "your password at {brand} has just been changed, and every device was signed out.",
    button: "That was not me",
    note: "If it was you, there is nothing to do. If not, choose a new password at once.",
  },
  addressChange: {
    subject: "Confirm your new address for {brand}",
    text: "please confirm that this is your new address for {brand}. Until then the old one stays.",
    button: "Confirm address",
    note: "The link works once and for 24 hours. If you did not ask for it, simply ignore this mail.",
  },
  addressChanged: {
    subject: "Your address at {brand} was changed",
    text: "your account at {brand} has a new address now. Mails no longer come to this one.",
    note: "If it was you, there is nothing to do. If not, please write to {brand} at once.",
  },
  accountClosed: {
    subject: "Your account at {brand} is closed",
    text: "your account at {brand} is closed and your personal data is erased. {posts, select, remove {What you wrote is being removed.} other {What you wrote stays without your name.}}",
    note: "This is our last mail to you. Thank you for the time together.",
  },
  accountLeaving: {
    subject: "Your account at {brand} will be erased on {day}",
    text: "you asked for your account at {brand} to be erased. That happens on {day}. {posts, select, remove {Your posts are removed with it.} other {Your posts stay, without your name.}} Until then nobody sees your profile, and you can keep everything with one press of a button.",
    button: "Keep my account",
    note: "Signing in keeps it, too. If you did not ask for this, keep your account and change your password. Nobody of the team can make it happen sooner.",
  },
  accountStays: {
    subject: "Your account at {brand} stays",
    text: "your account at {brand} is not erased: you signed in again, or pressed the button of our mail. Everything is as it was.",
    note: "If that was not you, change your password at once.",
  },
  orderReceived: {
    subject: "Your order has arrived (number {number, number}), {brand}",
    title: "Your order has arrived",
    text: "your order to provide information has arrived at {brand} and has the number {number, number} there. A person deals with it before everything else; you hear of its effect at this address.",
    note: "Please name the number when you write about it. We never send personal data by mail.",
  },
  orderAnswered: {
    subject: "Your order number {number, number}: what came of it, {brand}",
    title: "What came of your order",
    text: "this is the effect given to your order to provide information, number {number, number}:",
    acted: "Handed over:",
    refused: "Not handed over. The reason:",
    note: "A person decided this. The data itself comes in the way we have agreed with you, never by mail.",
  },
  dataHandedOver: {
    subject: "An authority has got data about you, {brand}",
    text: "on {date} {brand} had to hand data about you to an authority: {authority}. This is what it was about:",
    ground: "The order rests on: {ground}.",
    button: "Read it in the portal",
    redress:
      "If you think that the order is unlawful, you can object to it with that authority or before a court, and complain to a data protection authority.",
  },
  accountHeld: {
    subject: "Your account at {brand} cannot be erased yet",
    text: "today your account at {brand} was to be erased. An order of an authority is open that obliges us to keep your data for now. Nobody sees your profile.",
    note: "As soon as the order is settled, your account is erased without you doing anything.",
  },
  exportReady: {
    subject: "Your data from {brand} is ready",
    text: "the copy of your data from {brand} that you asked for is ready. You can download it for 24 hours, signed in.",
    button: "To my data",
    note: "If you did not ask for it, change your password.",
  },
  statementOfReasons: {
    subject:
      "{action, select, edit {Why words were taken out of your post in “{topic}”} move {Why your topic “{topic}” was moved} lock {Why your topic “{topic}” was closed} hide {Why your post in “{topic}” was hidden} delete {Why your post in “{topic}” was removed} reset_name {Why your name was reset} clear_text {Why your profile text was removed} remove_picture {Why your profile picture was removed} warn {A warning} stop_reports {Why you cannot report for now} silence {Why you can only read for now} suspend {Why your account is suspended} other {Why your account was closed}}",
    what: "{action, select, edit {words were taken out of your post {number, number} in “{topic}”.} move {your topic “{topic}” was moved to another category.} lock {your topic “{topic}” takes no more replies{until, select, none {} other { until {until}}}.} hide {your post {number, number} in “{topic}” is hidden now{until, select, none {} other { until {until}}}: only you and the staff can see it.} refuse {your reply in “{topic}” was not published.} delete {your post {number, number} in “{topic}” was removed.} reset_name {a number stands where your name was. You can choose a new name at any time.} clear_text {the text about you in your profile was removed.} remove_picture {your profile picture was removed.} warn {this is a warning. It restricts nothing.} stop_reports {until {until} you cannot report as a member. Everything else works as always.} silence {until {until} you can read everything, but not write or react in public.} suspend {you cannot sign in until {until}.} other {your account is closed for good.}} This is the reason:",
    ground: "It rests on clause {number} of our community rules, “{title}”.",
    automated:
      "This happened automatically, because the post was reported. A person will look at it without you doing anything.",
    signUp: "Your sign-up had waited until somebody of our team looked at it.",
    byPerson: "A person decided this.",
    button: "Read everything",
    note: "You can object on that page, free of charge and for six months after a person has decided. Somebody who was not involved will look at it again.",
    text: "Your text was:",
  },
  rewardNews: {
    button: "See it",
    voucher: {
      subject: "Your voucher “{title}”",
      text: "your voucher “{title}” is in your wallet. Show its code at the till, or enter it in the shop.",
    },
    product: {
      subject: "We have your order “{title}”",
      text: "we pack “{title}” for you and write to you when it is on its way. Until it is packed you can take it back.",
    },
    download: {
      subject: "Your file “{title}”",
      text: "“{title}” is yours. You can download it from the page of your reward.",
    },
    experience: {
      subject: "Your seat: {title}",
      text: "you have a seat for “{title}”. Its code is on the page of your reward; show it at the door.",
    },
    donation: {
      subject: "Thank you: {title}",
      text: "we give “{title}” in your name. See what comes together.",
    },
    access: {
      subject: "Open for you: {title}",
      text: "“{title}” is open to you from now on.",
    },
    recognition: {
      subject: "Your badge: {title}",
      text: "“{title}” is on your profile now.",
    },
    granted: {
      subject: "A present for you: {title}",
      text: "we give you “{title}”, simply so; it costs no points. These are the words that go with it:",
    },
    grantedParcel: {
      subject: "A present for you: {title}",
      text: "we give you “{title}”, simply so; it costs no points. On its page you can tell us where to send it. These are the words that go with it:",
    },
    addressMissing: {
      subject: "Where shall we send it? {title}",
      text: "your present “{title}” is still here: we do not know where to send it. Tell us on its page; as soon as we know, it is packed.",
    },
    sent: {
      subject: "On its way: {title}",
      text: "“{title}” is on its way to you.",
    },
    seat: {
      subject: "A seat for you: {title}",
      text: "somebody gave a seat back, and you were next: you have a seat for “{title}”. If you cannot come, give it back on the page of your reward, and somebody else moves up.",
    },
    cancelled: {
      subject: "Cancelled: {title}",
      text: "we had to cancel “{title}”. Your points are back.",
    },
    released: {
      subject: "Ended: {title}",
      text: "your claim of “{title}” has ended, because it did not go on in time. Your points are free again.",
    },
  },
  tierReached: {
    subject: "You have reached {level}",
    text: "you have reached the level {level}, with {amount}. Thank you for being here so often.",
    brings: "This is what it brings:",
    secured: "It is yours through {date}.",
    button: "Look at your level",
  },
  tierLost: {
    subject: "Your level at {brand} has changed",
    what: "you are {to, select, none {on no level any more} other {on {to} now}}, not on {from} any more.",
    "period-ended":
      "In the period that decides there were {amount}; {from} takes {threshold}. We told you before, and the days of grace are over.",
    refund:
      "Your level rested on something that was refunded: {amount} are left, {from} takes {threshold}.",
    "rules-changed": "The rules of the levels have changed: you have {amount}.",
    means: "Your points are untouched, and the way back up is open at any time.",
    button: "Where you stand",
  },
  tierAtRisk: {
    subject: "{level} is yours through {date}",
    text: "your level {level} is yours through {date}. With {missing} more by then it stays longer.",
    otherwise:
      "{to, select, none {Otherwise you go on without a level.} other {Otherwise you go on with {to}.}} Either way your points stay as they are.",
    button: "Where you stand",
  },
  balanceBought: {
    subject: "Your gift balance of {amount} at {brand}",
    text: "thank you: your payment has arrived. A code with {amount} is in your wallet, to use bit by bit or to give away.",
    button: "To the wallet",
    note: "The code is like cash: give it only to somebody who may spend it.",
  },
  membershipStarted: {
    subject: "Your membership {plan} has begun",
    text: "your membership {plan} has begun. Thank you for carrying what happens at {brand}.",
    paid: "It is paid until {date} and then goes on by itself.",
    button: "Your membership",
    note: "On that page you find invoices and your means of payment, and can cancel at any time.",
  },
  membershipEnded: {
    subject: "Your membership {plan} has ended",
    text: "your membership {plan} has ended, and nothing more will be charged. Your account at {brand} and your points stay as they are.",
    button: "Look at memberships",
  },
  pointsExpiring: {
    subject: "{points, plural, one {# point ends} other {# points end}} after {date, date, long}",
    text: "{points, plural, one {# of your points can} other {# of your points can}} be used through {date, date, long}. Perhaps there is something you would like.",
    button: "See your points",
    note: "{brand} tells you 30 and 7 days before points expire, once each.",
  },
  voucherGiven: {
    subject: "{title}: a voucher from {brand}",
    text: "Here is something for you: {title}. This is your code:",
    button: "Open in the wallet",
    note: "Your wallet says until when it is valid, and has a QR code for the shop.",
  },
  vouchersExpiring: {
    subject:
      "{count, plural, one {A voucher of yours ends} other {# of your vouchers end}} after {date, date, long}",
    text: "{count, plural, one {This voucher of yours can} other {These vouchers of yours can}} be used through {date, date, long}:",
    button: "Open your wallet",
    note: "{brand} tells you 14 and 3 days before a voucher expires, once each.",
  },
  unsubscribe: "No more of these mails",
  settings: "Choose what comes by mail",
  topicNews: {
    subject: "[{brand}] {topic}",
    text: "Hello {name}, {count, plural, one {this is new for you} other {these # posts are new for you}}:",
    why: {
      mention: "{author} mentioned you",
      reply: "{author} answered you",
      quote: "{author} quoted you",
      "new-posts": "{author} wrote",
      "new-topic": "{author} opened this topic",
      "answer-accepted": "Your answer was accepted:",
      "post-restored": "Your post can be seen again:",
    },
    button: "Read in the forum",
    answerAbove: "Please answer above this line",
    answer:
      "You can simply answer this mail: what you write above the quoted text becomes your answer in the topic.",
    reason:
      "You get this mail because you were mentioned or answered there, or follow what it is about.",
  },
  replyRefused: {
    subject: "Your answer was not posted: {topic}",
    subjectWithout: "Your answer was not posted at {brand}",
    text: "your mail came in, but it could not be posted as an answer:",
    yourText: "So that nothing is lost, this is what you wrote:",
    button: "To the topic",
  },
  weeklyDigest: {
    subject: "Your week at {brand}: {topic}",
    text: "this is what people at {brand} talked about while you were away:",
    about:
      "{category} · {replies, plural, one {# reply} other {# replies}} · {likes, plural, one {# like} other {# likes}}",
    unread: "{count, plural, one {One notification waits} other {# notifications wait}} for you.",
    button: "Look in at {brand}",
    reason: "You get this summary because you asked for it and were away for a week.",
  },
  decisionNews: {
    subject: {
      report: "Your report at {brand} was decided",
      appeal: "Your objection at {brand} was decided",
    },
    report: {
      upheld:
        "what you reported was against the community rules and is out of sight now. Thank you for telling us.",
      rejected: "what you reported was looked at. It is within the community rules and stays.",
    },
    appeal: {
      upheld:
        "another person has decided your objection: you were right, and your post can be seen again. The reason given:",
      rejected: "another person has decided your objection: the decision stands. The reason given:",
    },
    button: { report: "To the rules", appeal: "Read it all" },
  },
  trustNews: {
    subject: "Your trust level at {brand}: {level}",
    reached: "your trust level at {brand} is “{level}” now. What that means:",
    lost: "your trust level at {brand} is “{level}” now, not “{from}” any more. {gaps, plural, =0 {The reason given:} other {This was no longer enough, and brings you back:}}",
    button: "To your standing",
    reason: "You get this mail because you wanted to hear of your trust level by mail.",
  },
  signUpAdmitted: {
    subject: "Your account at {brand} is open",
    text: "somebody of our team has looked at your sign-up at {brand}. You can write and take part now like everybody else.",
    button: "To the forum",
    thanks: "Thank you for waiting.",
  },
  noticeReceived: {
    subject: "We have received your notice {number, number}, {brand}",
    title: "Your notice has arrived",
    text: "your notice {number, number} is here, and a person will look at it. The decision is made by people; nothing about it is automatic. We will write to you as soon as everything it names is decided.",
    button: "See how far it is",
    note: "Keep this mail: the button opens your notice without an account. If you did not send one, somebody gave your address by mistake; nothing else will happen.",
  },
  noticeDecided: {
    subject: "Your notice {number, number} was decided, {brand}",
    title: "Your notice was decided",
    text: "this is what was decided about what you named in your notice {number, number}:",
    acted: "This is out of sight now.",
    refused: "This stays. The reason:",
    how: "A person looked at it and decided; nothing was decided automatically.",
    button: "Read everything and object",
    redress:
      "Where we did nothing, you can object on that page for six months, free of charge. Somebody else will look at it again. You can also take the dispute to a certified out-of-court body or to a court.",
  },
  noticeAppealDecided: {
    subject: "Your objection to our answer to notice {number, number}, {brand}",
    title: "Your objection was decided",
    upheld:
      "another person has looked at your notice {number, number} again: you were right, and what you named is out of sight now.",
    rejected:
      "another person has looked at your notice {number, number} again: what you named stays. The reason:",
    button: "Read everything",
    redress: "You can take the dispute to a certified out-of-court body or to a court.",
  },
} as const;
