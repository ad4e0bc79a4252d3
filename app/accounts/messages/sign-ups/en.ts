export default {
  title: "Sign-ups",
  lead: "What looks odd waits until somebody of the team has looked: whoever signed up like that can sign in and read, but not write yet, and knows why.",
  perNetwork: "Sign-ups from one network",
  perNetworkHint: "From so many on, each further one waits. 0 switches this off.",
  withinMinutes: "Within minutes",
  perDevice: "Accounts by one device in two days",
  perDeviceHint:
    "From so many on, each further one waits; a device is the same browser at the same connection. Who signs up where somebody is new and suspended already waits in any case. 0 switches the counting off.",
  mailHosts: "Throw-away addresses",
  mailHostsHint: "One provider a line, such as “mailinator.com”; what is below it counts, too.",
  hostProblem: "Please only names of providers such as “mailinator.com”, one a line.",
  save: "Save",
  saved: "Saved. It holds from the next sign-up on.",
} as const;
