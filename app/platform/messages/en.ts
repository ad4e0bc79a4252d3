import community from "./refusals/community.en.ts";
import loyalty from "./refusals/loyalty.en.ts";

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
  refusals: { ...community, ...loyalty },
  problems: {
    malformed: "The request cannot be read",
    unauthorized: "A valid API key is needed",
    forbidden: "This key may not do this",
    "not-found": "There is nothing here",
    "method-not-allowed": "This address does not know this method",
    conflict: "This contradicts what is known",
    "too-large": "The request is too large",
    "not-json": "Please send application/json",
    "invalid-input": "The request has mistakes",
    "too-many-requests": "Too many requests",
    failed: "Something went wrong on our side",
    unavailable: "Not available at the moment",
    "unknown-field": "This field is not known here.",
  },
} as const;
