export default {
  title: "Your points",
  lead: "What came, what comes, and what you did with it.",
  balance: {
    label: "Where you stand",
    available: "Points to use",
    pending:
      "{points, plural, one {# more point is} other {# more points are}} on the way, the next ones from {date}.",
    held: "{points, plural, one {# point is} other {# points are}} reserved for a reward in progress.",
    deficit: "After a refund your account is below zero. Your next points fill that first.",
    expiry: "{points, plural, one {# point can} other {# points can}} be used through {date}.",
    noExpiry: "None of your points expire.",
    toRewards: "See what they get you",
  },
  earning: {
    title: "How to earn",
    campaign: "For a limited time",
    usually: "Where nothing else is said: {terms}.",
    none: "At the moment nothing earns points.",
    matching:
      "Purchases count when you order with the address of this account. Earlier orders with it were added when you confirmed it.",
  },
  basket: {
    title: "What would a purchase bring?",
    amount: "Amount in {currency}",
    ask: "Ask",
    points: "{points, plural, one {point} other {points}}",
    campaign: "({points, number} of them extra)",
    usable: "usable from {date}",
    note: "Counted by today’s rules, without shipping. Points for certain products come on top.",
  },
  history: {
    title: "Your story so far",
    empty: "Nothing yet",
    emptyText: "Your first purchase starts it: points appear here within moments.",
    earn: {
      upcoming: "for your order of {orderDate}, usable from {date}",
      usable: "for your order of {orderDate}",
      from: "Usable from {date}.",
      campaignOrder: "“{title}”: extra for your order of {orderDate}",
      campaign: "“{title}”: extra",
      by: {
        "sign-up": "for joining",
        "address-confirmed": "for confirming your address",
        "profile-completed": "for completing your profile",
        birthday: "for your birthday",
        "answer-accepted": "because your answer helped",
        "topic-liked": "because many people like your topic",
        "recommendation-converted": "because somebody you recommended bought for the first time",
        "survey-answered": "for answering a survey",
        activity: "for “{activity}”",
      },
    },
    grant: "a thank-you from {name}",
    adjust: "put right by {name}",
    capture: { labelled: "for “{label}”", plain: "for a reward" },
    return: {
      labelled: "back, because “{label}” was cancelled",
      plain: "back, because a reward was cancelled",
      grace: "Some of them had expired meanwhile; you can use those through {date}.",
    },
    "claw-back": {
      text: "because your order of {orderDate} was refunded",
      plain: "taken back",
      notRecovered:
        "{points, plural, one {# more point of it was} other {# more points of it were}} spent already; we left it at that.",
    },
    restore: {
      order: "back, because your order of {orderDate} counts again",
      plain: "back, because what earned them counts again",
    },
    expire: "expired after {date}",
  },
} as const;
