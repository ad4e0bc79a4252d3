export default {
  controlKey: "Ctrl {letter}",
  close: "Close",
  dismiss: "Dismiss",
  optional: "optional",
  loading: "Loading …",
  notices: "Notices",
  skipToContent: "Skip to content",
  showPassword: "Show password",
  hidePassword: "Hide password",
  previousPage: "Previous",
  nextPage: "Next",
  pagination: "Pages",
  breadcrumbs: "You are here",
  openNavigation: "Open navigation",
  copy: "Copy",
  copied: "Copied",
  commands: "Commands",
  commandsSearch: "What do you want to do?",
  commandsFound:
    "{count, plural, =0 {Nothing by that name. Try another word.} one {# command} other {# commands}}",
  formErrors:
    "{count, plural, one {One thing needs your attention} other {# things need your attention}}",
} as const;
