export default {
  title: "What we keep, for how long and why",
  lead: "This list is made of the rules that our own clean-up follows, so it says what really happens.",
  timed: "Goes after a time",
  kept: "Stays, and why",
  what: "What",
  howLong: "How long",
  why: "Why",
  who: "Carried out by",
  lastRun: "Last time",
  forgotten: "Forgotten then",
  never: "not yet",
  counted: "{count, plural, one {# entry} other {# entries}}",
  days: "{days, plural, =0 {at once} one {# day} other {# days}} {since}",
  adminTitle: "Retention",
  adminLead:
    "What is forgotten when, by which job, and when that ran last. Members read the same list.",
  publicPage: "As members see it",
  tables: "Tables: {tables}",
  rules: {
    links: {
      what: "Links we sent by mail (sign-in, confirmation, new password)",
      since: "after they ran out",
      why: "So that an old link can say what to do instead.",
    },
    "signed-in": {
      what: "Where you are signed in: device, part of the network address, last visit",
      since: "after it ended",
      why: "So that you can see and end your sign-ins. Nothing of it outlives them.",
    },
    "sign-ups": {
      what: "Where sign-ups came from, as a keyed value without the network address",
      since: " after the sign-up",
      why: "So that many at once from one network are noticed.",
    },
    unconfirmed: {
      what: "Sign-ups whose address nobody confirmed",
      since: "after the sign-up",
      why: "Somebody else may have typed the address.",
    },
    departures: {
      what: "Accounts whose owner asked for them to be erased",
      since: "after the wish",
      why: "Time to think it over. An order of an authority can make it longer.",
    },
    copies: {
      what: "The copy of your data that you asked for",
      since: "after it was ready",
      why: "So that you can download it; a copy of everything should not lie around.",
    },
    "copy-traces": {
      what: "That you asked for a copy",
      since: "after the wish",
      why: "So that you can see it, and nobody asks too often.",
    },
    "deleted-posts": {
      what: "Texts and earlier versions of posts you deleted",
      since: "after you deleted them",
      why: "So that you can take it back. What a case is open about is kept until nobody can object any more.",
    },
    "search-words": {
      what: "Words that the search knows to correct typing errors",
      since: "when no post has them any more",
      why: "So that erased words are not found again.",
    },
    drafts: {
      what: "Drafts",
      since: "after you last touched them",
      why: "So that you can go on writing.",
    },
    pictures: {
      what: "Pictures that were uploaded and stand in no text",
      since: "after the upload",
      why: "So that you can finish the text.",
    },
    notes: {
      what: "Notes of the team about a member",
      since: "after the day that each of them names",
      why: "So that the team knows what was said, and does not remember for ever.",
    },
    news: {
      what: "Notifications",
      since: "after they came",
      why: "So that you can find something again.",
    },
    deliveries: {
      what: "That a notification was sent by mail or to a device",
      since: "after it was sent",
      why: "So that nothing is sent twice, and failures can be found.",
    },
    mails: {
      what: "That a mail was sent: to whom, about what, when. The text is emptied at once.",
      since: "after it was written",
      why: "To find out why a mail did not arrive.",
    },
    "answers-by-mail": {
      what: "Fingerprints of mails with answers that we received",
      since: "after they came",
      why: "So that the same mail is no second post.",
    },
    notifiers: {
      what: "Names and addresses of people without an account who gave notice of content",
      since: "after the decision",
      why: "So long they may object to it (Digital Services Act, Art. 20).",
    },
    "removed-texts": {
      what: "Texts in statements of reasons",
      since: "after the statement",
      why: "So long their author may object, and has to see what it is about.",
    },
    "removed-pictures": {
      what: "Pictures the team took out of profiles",
      since: "after they were taken out",
      why: "So long their owner may object, and gets them back if that is right.",
    },
    recommendations: {
      what: "Which recommendation link a browser opened, as a fingerprint",
      since: "after it was opened, if nobody signed up",
      why: "So that recommendations count for who made them.",
    },
    visits: {
      what: "On which days somebody was here",
      since: "after the day",
      why: "So that it counts who was here often lately (trust levels).",
    },
    origins: {
      what: "From where and by which device new accounts are made and write, as a fingerprint, another one every day",
      since: "after the sign-up, or the first post of the day",
      why: "So that it is noticed when many new accounts come from one connection or device. Neither can be read from it.",
    },
    fingerprints: {
      what: "Fingerprints of the addresses of erased accounts, and whether these were suspended",
      since: "after the account was erased",
      why: "So that nobody counts as new twice, and nobody gets round a suspension by leaving. The address cannot be read from it.",
    },
    attempts: {
      what: "How often something was tried (sign-in, search, codes)",
      since: "when the limit has run out",
      why: "So that nobody guesses passwords.",
    },
    "machine-answers": {
      what: "Answers to the programs of the shop",
      since: "after they were given",
      why: "So that a repeated request has no second effect.",
    },
  },
  reasons: {
    account: {
      what: "Profile, settings, what you follow and keep, addresses for parcels",
      why: "As long as you have your account; erased with it.",
    },
    books: {
      what: "Orders, points, vouchers, rewards, payments",
      why: "The bookings must add up, and the law asks for them. Once your account is erased they stand under a number, without your name.",
    },
    community: {
      what: "What you wrote, likes, votes, recommendations",
      why: "They are part of talks with others. When you leave, you choose: they stay without your name, or your posts are removed.",
    },
    proofs: {
      what: "Consents, decisions about content, what staff did",
      why: "They prove that everything was right. The names of those who left are gone, what they said is emptied.",
    },
  },
} as const;
