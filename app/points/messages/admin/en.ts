export default {
  title: "Points and rules",
  lead: "What the programme has given out, what is still in members’ hands, and by which rules.",
  toBulk: "Bulk grants",
  toProgramme: "The programme",
  figures: {
    title: "The programme in figures",
    outstanding: "Outstanding",
    outstandingHint: "{members, plural, one {with # member} other {with # members}}",
    pending: "On the way",
    pendingHint: "become usable after their delay",
    issued: "Issued",
    redeemed: "Redeemed",
    expired: "Expired",
    clawedBack: "Taken back",
    clawedBackHint: "after refunds",
  },
  ledger: {
    title: "Do the books add up?",
    clean: "Yes: every balance agrees with its entries.",
    wrong:
      "No: {count, plural, one {# stored sum disagrees} other {# stored sums disagree}} with the entries.",
    checked: "Checked {date}",
    never: "Not checked yet. It happens every night, or now.",
    check: "Check now",
    done: "The ledger has been checked.",
    difference: "{account}: stored {found, number}, the entries say {expected, number} ({id})",
  },
} as const;
