export default {
  mode: {
    test: {
      title: "Test mode",
      text: "No real money moves here. Stripe's test cards work, real cards do not.",
    },
    "stand-in": {
      title: "Demonstration",
      text: "Something that only behaves like Stripe takes the payments here. No money moves, and no card is asked for.",
    },
  },
  checkout: {
    title: "Pay",
    pay: "Pay at Stripe",
    cancel: "Not any more",
    until: "Reserved for you until {time}.",
    unknownTitle: "We have no word of your payment yet",
    unknown: "If you have paid: it will show here in a moment, nothing is lost.",
    completedTitle: "Paid. Thank you!",
    completed: {
      "gift-balance":
        "Your balance is in the wallet in a moment, with a code to use or to give away.",
      reward: "Your reward is on its way.",
      membership: "Your membership begins now.",
    },
    next: {
      "gift-balance": "To the wallet",
      reward: "To your reward",
      membership: "To the membership",
    },
    processingTitle: "Your payment is on its way",
    processing:
      "This way of paying takes a few days. We keep everything for you until the money is here.",
    expiredTitle: "Nothing was paid",
    expired: {
      "time-out": "The time was over before a payment came. What was held for you is free again.",
      cancelled: "You have decided against it. What was held for you is free again.",
      "payment-failed": "Your bank has not paid. What was held for you is free again.",
    },
    again: "Start again",
  },
  gift: {
    title: "Buy gift balance",
    lead: "A code with money on it: use it bit by bit, or give it away.",
    label: "Gift balance",
    amount: "How much should be on it?",
    validity: "It can be used until the end of the third year after the purchase.",
    buy: "On to payment",
    closedTitle: "Nothing can be bought here yet",
    closed: "Paying is not set up in this portal.",
  },
  membership: {
    title: "Membership",
    lead: "For those who want to carry what happens here.",
    perMonth: "{price} a month",
    perYear: "{price} a year",
    join: "Join: {name}",
    active: "Active",
    overdue: "Payment failed",
    overdueText:
      "The last payment did not work. Please see to your means of payment, or the membership ends.",
    resting: "Until it is paid, what it opens and shows rests.",
    renewsAt: "Paid until {day}, then it goes on by itself.",
    endsAt: "Cancelled: it ends on {day}.",
    portal: "Means of payment, invoices, cancel",
    portalText:
      "This leads to Stripe, where you can cancel at any time to the end of what is paid.",
    opens: "“{door}” is open to you",
    gives: "The badge “{badge}” on your profile",
    noneTitle: "There is no membership yet",
    none: "Once there is one, it can be chosen here.",
  },
} as const;
