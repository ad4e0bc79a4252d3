export default {
  errors: {
    required: "Please fill this in.",
    invalid: "This does not look right. Please check it.",
    email: "Please enter a complete e-mail address, such as name@example.org.",
    tooSmall: {
      text: "At least {minimum, number} characters, please.",
      number: "At least {minimum, number}, please.",
      list: "Please choose at least {minimum, number}.",
    },
    tooBig: {
      text: "At most {maximum, number} characters, please.",
      number: "At most {maximum, number}, please.",
      list: "Please choose at most {maximum, number}.",
    },
  },
  refusals: {
    "not-found": "This does not exist (any more).",
    forbidden: "You do not have the right to do this.",
    "too-many-requests":
      "Too many attempts. Please try again in {retryAfterSeconds, plural, one {# second} other {# seconds}}.",
    "image-too-large":
      "This picture is too large. At most {maxMegabytes, number} MB and {maxMegapixels, number} megapixels, please.",
    "image-type": "This kind of file does not work here. Please use one of these: {types}.",
    "image-unreadable":
      "This picture cannot be read; perhaps it is damaged. Please try another one.",
    "insufficient-points":
      "This costs {needed, plural, one {# point} other {# points}}, you have {available, number}.",
    "hold-settled": "This has been settled already.",
    "grant-too-large":
      "One grant can give at most {limit, plural, one {# point} other {# points}}.",
    "other-request-with-this-key":
      "This request was already sent with other contents. Nothing was changed; please start again.",
    "order-differs": "An order with this number is known already, with other contents ({field}).",
    "refund-differs": "A refund with this number is known already, with another amount.",
    "refund-too-large":
      "Of this order, at most {leftMinor, number} (in minor units of {currency}) can still be refunded.",
    busy: "A lot is going on right now. Please try again in {retryAfterSeconds, plural, one {# second} other {# seconds}}.",
    "token-refused": "This link no longer works.",
    "code-refused": "This code is wrong or was used already. Wait for the next one.",
    "second-factor-exists": "There is a second step already.",
    "password-too-short": "At least {minimum, number} characters, please.",
    "password-too-long": "At most {maximum, number} characters, please.",
    "password-common":
      "This password is on lists that attackers try first. Please choose another one.",
    "password-like-you": "This is too close to your name or address. Please choose something else.",
  },
} as const;
