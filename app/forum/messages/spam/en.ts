export default {
  title: "Spam guard",
  lead: "What is looked for in every new post before others read it. Nothing is dropped silently: authors see that their post waits and why, and the queue shows what was found.",
  said: { add: "Every new post is looked through for it.", remove: "No longer looked for." },
  kinds: { word: "Word or words", pattern: "Pattern", host: "Linked site" },
  actions: {
    block: "Block: it cannot be sent",
    hold: "Hold: a person looks first",
    flag: "Flag: published, a person looks",
    replace: "Replace",
  },
  form: {
    title: "Look for something",
    kind: "What",
    action: "What happens",
    pattern: "Word, pattern or site",
    patternHint:
      "In any case. Patterns are regular expressions (RE2), sites include all below them.",
    replacement: "In its place",
    replacementHint: "Only where it is replaced.",
    isWholeWord: "Only as a whole word",
    add: "Look for it",
  },
  trial: {
    title: "Try it out",
    lead: "What would it find? Nothing is saved.",
    sample: "A text",
    try: "Try",
    unusable: "This pattern cannot be read, or finds everything.",
    found: "{count, plural, =0 {Nothing found in the text.} other {Found in the text: {words}}}",
    month:
      "{looked, plural, one {One post} other {# posts}} of the last 30 days: {count, plural, =0 {found in none} one {found in one} other {found in #}}.",
    newest: "The newest",
  },
  list: {
    title: "What is looked for",
    wholeWord: "whole word",
    replacedBy: "Replaced by “{replacement}”",
    removedWord: "Left out",
    remove: "Remove",
    empty: "Nothing yet",
    emptyHint: "Links, repetitions, bursts and typing machines are found without it.",
  },
} as const;
