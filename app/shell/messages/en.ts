export default {
  places: {
    label: "Places",
    bottomLabel: "Places, within reach",
    home: "Home",
    forum: "Forum",
    rewards: "Rewards",
    points: "Points",
    write: "Write",
  },
  bell: "{count, plural, =0 {Notifications} one {Notifications, # unread} other {Notifications, # unread}}",
  guest: { signIn: "Sign in", signUp: "Join" },
  menu: {
    open: "Menu of {name}",
    profile: "Profile",
    points: "Points",
    wallet: "Wallet",
    settings: "Settings",
    admin: "Admin area",
    portal: "To the portal",
    signOut: "Sign out",
  },
  preferences: {
    language: "Language",
    languages: { de: "Deutsch", en: "English" },
    theme: "Appearance",
    themes: { light: "Light", dark: "Dark", system: "Like the device" },
  },
  footer: { label: "More places" },
  errors: {
    title: "Something is in the way",
    status: "Error {status}",
    retry: "Try again",
    toStart: "To the start",
    toForum: "To the forum",
    signIn: "Sign in",
    "403": {
      title: "This door is closed to you",
      text: "Your account does not have the right to see this. If you think it should, ask somebody from the team.",
    },
    "404": {
      title: "There is nothing here",
      text: "The address may have a slip in it, or what was here is only for others to see. Look around from the start or the forum.",
    },
    "410": {
      title: "This is gone",
      text: "It was here once and has been removed for good, or the link was used up or too old. Ask for a new one, or go on from the start.",
    },
    "429": {
      title: "That was a little fast",
      text: "So many requests came from you that we are taking a breath. Wait a minute, then try again. Nothing is lost.",
    },
    "500": {
      title: "We broke something",
      text: "This is our fault, and it is in our log. Try again; if it stays like this, come back in a while.",
    },
    "503": {
      title: "Back in a moment",
      text: "The portal cannot be reached properly right now. It usually takes less than a minute.",
    },
  },
} as const;
