export default {
  title: "The programme",
  points: "Points and rules",
  lead: "What holds for everybody, from the next booking on. Before anything is saved you see what it affects.",
  groups: {
    calendar: "Days and money",
    earning: "What a purchase counts for",
    returns: "Refunds and cancellations",
    limits: "Limits",
    price: "What points are worth",
  },
  fields: {
    timeZone: "Time zone",
    currency: "Currency",
    pendingDays: "Days until usable",
    expiryMonths: "Months until expiry",
    graceDays: "Days of grace",
    refundPolicy: "When points of a refunded purchase are spent already",
    rounding: "Fractions of a point",
    includesTax: "Tax counts",
    includesShipping: "Shipping counts",
    maxGrantPoints: "At most by one person of the team",
    approvalAbovePoints: "A second person decides above",
    maxBalancePoints: "At most for a member",
    pointPrice: "Worth of points",
  },
  hints: {
    timeZone: "Days begin and end here: usable from, usable through.",
    currency: "Purchases in another currency bring no points.",
    pendingDays: "Counted from the payment.",
    expiryMonths: "Leave it empty if points never expire.",
    graceDays: "For points that come back after their expiry.",
    maxGrantPoints: "For one grant or correction.",
    approvalAbovePoints: "Holds for rewards that are given, too. Nobody decides their own request.",
    maxBalancePoints: "Points on the way count. Leave it empty for no limit.",
    pricePoints: "So many points …",
    price: "… are worth so much in {currency}",
  },
  policy: {
    "only-pending": "Take back only what is still on the way",
    "down-to-zero": "Take back what is there, down to zero",
    "into-negative": "Take back all, into the negative",
  },
  policyHint: {
    "only-pending": "What became usable stays with the member.",
    "down-to-zero": "What is spent is written down, not claimed.",
    "into-negative": "The next points fill the gap first; until then nothing can be claimed.",
  },
  roundingOf: { floor: "Round down", nearest: "Round to the nearest" },
  roundingHint: { floor: "19.99 brings 19 points.", nearest: "29.5 points become 30." },
  preview: "See what it affects",
  confirmTitle: "This is what changes",
  confirmLead: "Nothing is saved yet.",
  unchanged: "Nothing is different from what holds already.",
  from: "{before} → {after}",
  never: "never",
  none: "none",
  yes: "yes",
  no: "no",
  priceOf: "{points, number} points = {amount}",
  save: "Save it like this",
  edit: "Change something",
  saved: "The programme is changed, from the next booking on.",
  kept: "What members were promised stays: points that exist keep the day from which and through which they can be used.",
  consequences: {
    timeZone:
      "{lots, plural, =0 {No points change the day on which they end.} one {# lot of points of {members, plural, one {# member} other {# members}} ends on another day by the new clock.} other {# lots of points of {members, plural, one {# member} other {# members}} end on another day by the new clock.}} The moment itself does not move.",
    currency:
      "In the last {days} days members paid {leaving, plural, one {# order} other {# orders}} in {from} and {joining, number} in {to}. From now on only those in {to} bring points.",
    pendingDays:
      "{lots, plural, =0 {No points are on the way.} one {# lot with {points, number} points is on the way and keeps its day.} other {# lots with {points, number} points are on the way and keep their days.}}",
    expiryMonths:
      "Applies to points given from now on. {points, plural, one {# point} other {# points}} of {members, plural, one {# member} other {# members}} keep the expiry they were given.",
    graceDays: "Applies to points that come back from now on.",
    refundPolicy: {
      "only-pending":
        "From now on, refunds take back nothing that is usable. {below, plural, =0 {Nobody is below zero.} one {# member stays below zero until new points fill the gap.} other {# members stay below zero until new points fill the gap.}} In the last {days} days {members, plural, one {# member} other {# members}} spent points of purchases that can still be refunded.",
      "down-to-zero":
        "From now on, refunds never push below zero. {below, plural, =0 {Nobody is there now.} one {# member is, and stays there until new points fill the gap.} other {# members are, and stay there until new points fill the gap.}} In the last {days} days {members, plural, one {# member} other {# members}} spent points of purchases that can still be refunded.",
      "into-negative":
        "From now on, refunds may push below zero. {members, plural, =0 {Nobody has} one {# member has} other {# members have}} spent points of purchases of the last {days} days that can still be refunded; {below, plural, =0 {nobody is} one {# member is} other {# members are}} below zero now.",
    },
    orders:
      "The {orders, plural, one {order} other {# orders}} of the last {days} days would have brought {direction, select, more {{points, plural, one {# point more} other {# points more}}} fewer {{points, plural, one {# point fewer} other {# points fewer}}} other {just as many points}}. What was given stays. Counted by today’s rules and campaigns for all, order by order; rules for certain goods, segments, levels or first orders, the levels’ multipliers and limits over time are left out.",
    maxGrantPoints:
      "{waiting, plural, =0 {No request that waits is above it.} one {# request that waits is above it and can only be declined then.} other {# requests that wait are above it and can only be declined then.}}",
    approvalAbovePoints:
      "Of the last 90 days, {movements, plural, =0 {no grant or correction was} one {# grant or correction was} other {# grants and corrections were}} above {above, number}.",
    maxBalancePoints:
      "{members, plural, =0 {No member has} one {# member has} other {# members have}} {limit, number} points or more. They keep what they have and earn nothing more until they are below it.",
    noMaxBalance: "Nobody's points are limited any more.",
    pointPrice:
      "{points, plural, one {# point} other {# points}} in members' hands: from {from} to {to}, before breakage.",
  },
} as const;
