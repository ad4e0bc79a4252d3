export default {
  title: "Your level",
  lead: "What you do with us adds up. Here is where you stand and what it brings.",
  guestLead: "Whoever is often here gets more out of it. These are the levels.",
  none: "There are no levels yet",
  noneText: "As soon as there are any, you will find here what they bring.",
  levelOf: "Level:",
  noLevel: "Not on a level yet",
  amount: {
    points: "{count, plural, one {# status point} other {# status points}}",
    spend: "{amount}",
    orders: "{count, plural, one {# order} other {# orders}}",
  },
  threshold: {
    free: "From the start",
    points: "from {count, plural, one {# status point} other {# status points}}",
    spend: "from {amount}",
    orders: "from {count, plural, one {# order} other {# orders}}",
  },
  inPeriod: {
    "calendar-year": "in a calendar year",
    "rolling-12-months": "in twelve months",
    anniversary: "in a year from the day you joined",
  },
  progress: {
    label: "Progress to {level}",
    toNext:
      "{period, select, rolling {{missing} to go within twelve months.} other {{missing} to go until {date}.}}",
    brings: "{level} brings: {benefit}.",
    top: "You are on the highest level.",
    kept: "{level} is yours through {date}.",
    keeping: "{level} is yours through {date}. To keep it longer: {missing} more by then.",
    forever: "{level} is yours without doing anything.",
    atRisk:
      "{level} is yours through {date}. With {missing} more by then it stays{to, select, none {} other {, otherwise you go on with {to}}}.",
  },
  levels: {
    title: "All levels",
    yours: "Your level",
    reached: "Reached",
    multiplier: "{percent} more points for every purchase",
    earlyAccess:
      "New rewards {days, plural, one {# day} other {# days}} earlier than everybody else",
    rewards:
      "{count, plural, one {# reward that is only} other {# rewards that are only}} for this level and above",
    nothing: "Where it begins.",
  },
  rules: {
    title: "How it works",
    basis: {
      points:
        "Status points count: every point of a purchase once it is usable. Gifts and extra points do not count, and spending points never costs status.",
      spend:
        "What you pay counts, without shipping where it earns no points, less what you return.",
      orders: "Every paid order counts that you do not return completely.",
    },
    up: "You move up at once.",
    period: {
      "calendar-year":
        "A level is yours for the rest of the year and all of the next one. Then what you did in that year decides.",
      "rolling-12-months":
        "A level is yours for twelve months. Then what you did in these twelve months decides.",
      anniversary:
        "A level is yours until your next anniversary with us and a whole year from then on. Then what you did in that year decides. Whoever joined on 29 February has the day on the 28th in other years.",
    },
    down: {
      "one-level": "If it was not enough, you go down one level, never more.",
      full: "If it was not enough, you go to the level it is enough for.",
    },
    grace:
      "{days, plural, =0 {} one {After the end you have one more day to make up for it.} other {After the end you have # more days to make up for it.}}",
    notice:
      "{days, plural, =0 {} one {We tell you one day before.} other {We tell you # days before.}}",
    refund: "If you return something that a level rested on, the level can go with it.",
  },
  history: {
    title: "What happened so far",
    none: "Nothing yet. Your first level will stand here.",
    reached: "{to} reached, with {amount}.",
    reachedFree: "Here {to} begins.",
    "rules-up": "{to}, because the rules changed: you have {amount}, {threshold} are enough.",
    "rules-down":
      "{to, select, none {No level} other {{to}}} instead of {from}, because the rules changed: you have {amount}.",
    "period-ended":
      "{to, select, none {No level} other {{to}}} instead of {from}: by {date} there were {amount}, {from} takes {threshold}.",
    refund:
      "{to, select, none {No level} other {{to}}} instead of {from}: after a refund {amount} were left, {from} takes {threshold}.",
  },
  reward: {
    exclusive: "For {level} and above",
    way: "{missing} to go to {level}.",
    early: "As {level} you can have it already.",
  },
} as const;
