export default {
  noneText:
    "Legen Sie einen für Ihren Shop an. Er wird nur einmal gezeigt, gleich nach dem Anlegen.",
  new: { once: "Kopieren Sie ihn jetzt: Er wird nur dieses eine Mal gezeigt." },
} as const;
