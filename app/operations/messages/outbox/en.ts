export default {
  title: "Outbox",
  lead: "Mails of this portal that were not sent, because no mail server is set up (SMTP_URL). Everybody with this address can read them: that is why this page exists only in the demo and in development.",
  back: "All mails",
  notRendered: "This mail has not been rendered yet. Reload in a moment.",
  asText: "As plain text",
  frameTitle: "The mail as its receiver sees it",
  none: "No mail yet",
  noneText:
    "Mails appear here as soon as the portal writes one: sign up, or ask for a sign-in link.",
} as const;
