import type en from "./en.ts";

export default {
  controlKey: "Strg {letter}",
  close: "Schließen",
  dismiss: "Ausblenden",
  optional: "freiwillig",
  loading: "Lädt …",
  notices: "Hinweise",
  skipToContent: "Zum Inhalt springen",
  showPassword: "Passwort zeigen",
  hidePassword: "Passwort verbergen",
  previousPage: "Zurück",
  nextPage: "Weiter",
  pagination: "Seiten",
  breadcrumbs: "Du bist hier",
  openNavigation: "Navigation öffnen",
  copy: "Kopieren",
  copied: "Kopiert",
  commands: "Befehle",
  commandsSearch: "Was möchtest du tun?",
  commandsFound:
    "{count, plural, =0 {Nichts mit diesem Namen. Versuch ein anderes Wort.} one {# Befehl} other {# Befehle}}",
  formErrors:
    "{count, plural, one {Eine Angabe braucht noch deine Aufmerksamkeit} other {# Angaben brauchen noch deine Aufmerksamkeit}}",
} satisfies Record<keyof typeof en, string>;
