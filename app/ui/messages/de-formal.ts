import type en from "./en.ts";

export default {
  breadcrumbs: "Sie sind hier",
  commandsSearch: "Was möchten Sie tun?",
  commandsFound:
    "{count, plural, =0 {Nichts mit diesem Namen. Versuchen Sie ein anderes Wort.} one {# Befehl} other {# Befehle}}",
  formErrors:
    "{count, plural, one {Eine Angabe braucht noch Ihre Aufmerksamkeit} other {# Angaben brauchen noch Ihre Aufmerksamkeit}}",
} satisfies Partial<Record<keyof typeof en, string>>;
