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
    whatToDo:
      "Points can still be earned and spent; nothing is lost, because the entries cannot be changed. Somebody has changed a stored sum past the portal: look at the ones below, and run “npm run verify:ledger” for all of them.",
    kinds: {
      transfer: "A transfer that does not sum to zero",
      balance: "A member’s balance",
      lot: "A lot of points",
      total: "A total of the programme",
    },
    difference: "Stored {found, number}, the entries say {expected, number}:",
    where: "Member {memberId}, object {objectId}",
    more: "and {count, plural, one {# more} other {# more}}",
  },
} as const;
