export default {
  title: "Ambassador",
  lead: "You recommend us, and that means a lot to us.",
  recommendedBy: "{name} recommends us to you. Nice that you are here!",
  notYet: "You are not an ambassador yet",
  notYetText:
    "Ambassadors are people who help others and gladly recommend us. We ask those whose answers helped many.",
  toForum: "To the forum",
  link: "Your personal link",
  qr: "QR code of your link",
  results: "What came of it",
  touches: "Visits by your link",
  signUps: "Joined",
  conversions: "Ordered for the first time",
  duty: "Please mark it as advertising",
  dutyText:
    "Where you share your link in public, say that you are our ambassador: “Advertisement” is enough.",
} as const;
