export default {
  "voucher-misspelt": "This code has a typing error. Please compare it character by character.",
  "voucher-unknown": "There is no such code.",
  "voucher-used": "This voucher has been used already.",
  "voucher-expired": "This voucher has expired.",
  "voucher-not-yet-valid": "This voucher is not valid yet.",
  "voucher-withdrawn": "This voucher was withdrawn.",
  "voucher-minimum-not-met": "The order is below the minimum of this voucher.",
  "voucher-order-amount-needed":
    "This voucher has a minimum order: amount and currency of the order are missing.",
  "voucher-currency-differs": "This voucher is only valid for orders in {currency}.",
  "voucher-held": "Another checkout is using this voucher right now.",
  "voucher-not-for-you": "This voucher belongs to somebody else.",
  "voucher-member-needed": "This needs the member who is buying.",
  "voucher-first-order-only": "This voucher is for a first order only.",
  "voucher-member-limit-reached":
    "This member has used the voucher as often as its campaign allows.",
  "voucher-limit-reached": "This campaign has been used up.",
  "voucher-product-missing": "Nothing in the basket is among the goods this voucher is for.",
  "voucher-no-effect": "This voucher would change nothing about the price; it is kept.",
  "voucher-not-combinable": "This voucher does not go together with another one in the basket.",
  "voucher-too-many":
    "At most {maximum, plural, one {# voucher} other {# vouchers}} in one basket.",
  "voucher-given-twice": "This code is in the basket already.",
  "voucher-others-refused": "Not used, because another code of the basket cannot be used.",
  "voucher-needs-basket": "This voucher asks for the goods of the order: please use the checkout.",
  "voucher-not-usable": "This code cannot be used for this basket.",
  "points-not-accepted": "Points cannot pay for this basket.",
  "checkout-nothing-to-hold": "Neither a code nor points are given.",
  "checkout-hold-ended": "The time of this hold is over. Please check the basket again.",
  "checkout-hold-redeemed": "Another order has been placed with this hold.",
  "checkout-line-unknown": "The redemption has no line {lineId}.",
  "reversal-exceeds-redemption":
    "Of line {lineId}, at most {quantity, plural, one {# piece} other {# pieces}} can come back.",
  "amount-unreadable": "Please type the amount like 12.50.",
  "batch-size": "A batch has between 1 and {limit, number} codes; this would be {wanted, number}.",
  "batch-state": "That is not possible any more: look at where the batch stands now.",
  "campaign-promise":
    "There are codes of this campaign already: what they give has to stay. Use it as a template instead.",
  "campaign-without-amount": "Please say first how much the balance of each code is.",
  "reward-sold-out": "This reward is sold out just now. Your points are still there.",
  "reward-limit-reached":
    "You can claim this reward {limit, plural, one {once} other {# times}} at most.",
  "reward-tier-missing":
    "This reward is for members on a higher level. Your points are still there.",
  "reward-ended": "This reward is no longer offered. Your points are still there.",
  "reward-not-started": "This reward is not offered yet.",
  "reward-address-missing": "Where may we send it? Name and address are missing.",
  "delivery-moved-on": "That is not possible from here: the parcel is further on already.",
  "reward-segment-missing": "This reward is for a chosen group. Your points are still there.",
  "reward-ambassadors-only": "This reward is for our ambassadors. Your points are still there.",
  "reward-phase-missing":
    "This reward is for those we have known for longer. Your points are still there.",
  "reward-date-missing": "Choose a date.",
  "reward-date-full": "All seats of this date are taken. You can wait for one.",
  "reward-date-free": "There are seats left: you can claim one right away.",
  "reward-date-over": "This date is over or was called off.",
  "reward-used": "What this gave has been used already.",
  "reward-badge-worn": "You wear this badge already.",
  "redemption-moved-on": "Something has happened here meanwhile. Reload the page.",
  "redemption-too-late": "It is too late for that: we are already on it.",
  "reward-price-changed":
    "The price has changed: this reward now costs {pointsPrice, number} points.",
  "reward-changed-meanwhile":
    "Somebody has changed this reward meanwhile. Reload the page and enter your change again.",
  "reward-stock-below-claimed":
    "{taken, number} of them are taken already: the stock cannot be less.",
  "rule-changed-meanwhile":
    "Somebody has changed this rule meanwhile, or it has ended. Reload the page and enter your change again.",
  "budget-spent":
    "{spent, number} points of it have been given already: the budget cannot be less.",
  "activity-differs": "This activity is known already, with another {field}.",
  "claimed-by-other": "Somebody else is working on this right now.",
  "rule-incomplete": "A new clause needs a title and a text in both languages.",
  "disputes-do-not-add-up": "More disputes are decided than were submitted.",
  "batch-undone": "This has been taken back already.",
  "batch-undo-too-late":
    "This can only be taken back by who decided it, within 24 hours. Each case can still be taken back by itself.",
  "insufficient-points":
    "This costs {needed, plural, one {# point} other {# points}}, you have {available, number}.",
  "hold-settled": "This has been settled already.",
  "approval-needed":
    "More than {above, plural, one {# point} other {# points}} need the word of a second person.",
  "bulk-grant-size":
    "A bulk grant takes between 1 and {limit, number} rows; here are {rows, number}.",
  "bulk-grant-state": "That is not possible any more: look at where it stands now.",
  "segment-name-taken": "There is another segment of this name. Please choose a different one.",
  "grant-too-large": "One grant can give at most {limit, plural, one {# point} other {# points}}.",
  "checkout-closed": "There is nothing left to pay here: it was paid already, or the time is over.",
  "payments-not-set-up": "Paying is not set up here yet. Nothing was paid.",
  "membership-runs": "You have a membership already, or are just paying for one.",
  "payment-provider-failed":
    "Our payment provider did not answer. Nothing was paid; please try again in a moment.",
  "paid-amount-differs":
    "Something else was paid ({paidMinor, number}) than was asked for ({askedMinor, number}), in minor units.",
  "stripe-mode-differs":
    "This event is from the other mode of Stripe: test and live cannot be mixed.",
  "mirror-obstacle": "Stripe could not keep the terms of this campaign.",
  "checkout-differs": "Something else was to be paid under this number before.",
  "order-differs": "An order with this number is known already, with other contents ({field}).",
  "refund-differs": "A refund with this number is known already, with another amount.",
  "dispute-differs": "A dispute with this number is known already, with another amount.",
  "refund-too-large":
    "Of this order, at most {leftMinor, number} (in minor units of {currency}) can still be refunded.",
  "code-refused": "This code is wrong or was used already. Wait for the next one.",
} as const;
