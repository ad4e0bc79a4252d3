export default {
  salesLead: "Von Ihnen, in den letzten 24 Stunden.",
} as const;
