export default {
  title: "Was wir wie lange aufbewahren, und warum",
  lead: "Diese Liste besteht aus den Regeln, nach denen unser eigenes Aufräumen arbeitet. Sie sagt also, was wirklich geschieht.",
  timed: "Geht nach einer Zeit",
  kept: "Bleibt, und warum",
  what: "Was",
  howLong: "Wie lange",
  why: "Warum",
  who: "Erledigt von",
  lastRun: "Zuletzt",
  forgotten: "Dabei vergessen",
  never: "noch nicht",
  counted: "{count, plural, one {# Eintrag} other {# Einträge}}",
  days: "{days, plural, =0 {sofort} one {# Tag} other {# Tage}}{since}",
  adminTitle: "Aufbewahrung",
  adminLead:
    "Was wann vergessen wird, durch welche Aufgabe, und wann sie zuletzt lief. Mitglieder lesen dieselbe Liste.",
  publicPage: "So sehen es die Mitglieder",
  tables: "Tabellen: {tables}",
  rules: {
    links: {
      what: "Links, die wir per E-Mail schicken (Anmelden, Bestätigen, neues Passwort)",
      since: ", nachdem sie abgelaufen sind",
      why: "Damit ein alter Link sagen kann, was stattdessen zu tun ist.",
    },
    "signed-in": {
      what: "Wo du angemeldet bist: Gerät, Teil der Netzadresse, letzter Besuch",
      since: ", wenn die Anmeldung endet",
      why: "Damit du deine Anmeldungen siehst und beenden kannst. Nichts davon überlebt sie.",
    },
    "sign-ups": {
      what: "Woher Anmeldungen kamen, als Schlüsselwert ohne Netzadresse",
      since: " nach der Anmeldung",
      why: "Damit auffällt, wenn aus einem Netz viele auf einmal kommen.",
    },
    unconfirmed: {
      what: "Anmeldungen, deren Adresse niemand bestätigt hat",
      since: " nach der Anmeldung",
      why: "Vielleicht hat jemand eine fremde Adresse eingetippt.",
    },
    departures: {
      what: "Konten, die ihre Inhaber löschen lassen",
      since: " nach dem Wunsch",
      why: "Bedenkzeit. Eine behördliche Anordnung kann sie verlängern.",
    },
    copies: {
      what: "Die Kopie deiner Daten, um die du gebeten hast",
      since: ", nachdem sie fertig war",
      why: "Damit du sie herunterladen kannst; eine Kopie von allem soll nicht herumliegen.",
    },
    "copy-traces": {
      what: "Dass du um eine Kopie gebeten hast",
      since: " nach dem Wunsch",
      why: "Damit du es siehst und niemand zu oft fragt.",
    },
    "deleted-posts": {
      what: "Texte und frühere Fassungen von Beiträgen, die du gelöscht hast",
      since: ", nachdem du sie gelöscht hast",
      why: "Damit du es zurücknehmen kannst. Worüber ein Fall offen ist, bleibt, bis niemand mehr widersprechen kann.",
    },
    "search-words": {
      what: "Wörter, mit denen die Suche Tippfehler erkennt",
      since: ", wenn kein Beitrag sie mehr enthält",
      why: "Damit gelöschte Wörter nicht wieder auftauchen.",
    },
    drafts: {
      what: "Entwürfe",
      since: ", nachdem du zuletzt daran geschrieben hast",
      why: "Damit du weiterschreiben kannst.",
    },
    pictures: {
      what: "Bilder, die hochgeladen wurden und in keinem Text stehen",
      since: " nach dem Hochladen",
      why: "Damit du den Text fertig schreiben kannst.",
    },
    notes: {
      what: "Notizen des Teams über ein Mitglied",
      since: " nach dem Tag, den jede von ihnen nennt",
      why: "Damit das Team weiß, was gesagt wurde, und es nicht für immer behält.",
    },
    news: {
      what: "Benachrichtigungen",
      since: ", nachdem sie kamen",
      why: "Damit du etwas wiederfindest.",
    },
    deliveries: {
      what: "Dass eine Benachrichtigung per E-Mail oder an ein Gerät ging",
      since: " nach dem Versand",
      why: "Damit nichts doppelt kommt und Fehler zu finden sind.",
    },
    mails: {
      what: "Dass eine E-Mail hinausging: an wen, worüber, wann. Der Text wird sofort geleert.",
      since: ", nachdem sie geschrieben wurde",
      why: "Um herauszufinden, warum eine E-Mail nicht ankam.",
    },
    "answers-by-mail": {
      what: "Fingerabdrücke von E-Mails mit Antworten, die wir bekommen haben",
      since: ", nachdem sie kamen",
      why: "Damit dieselbe E-Mail kein zweiter Beitrag wird.",
    },
    notifiers: {
      what: "Namen und Adressen von Menschen ohne Konto, die einen Inhalt gemeldet haben",
      since: " nach der Entscheidung",
      why: "So lange können sie widersprechen (Gesetz über digitale Dienste, Art. 20).",
    },
    "removed-texts": {
      what: "Texte in Begründungen",
      since: " nach der Begründung",
      why: "So lange kann widersprechen, wer sie schrieb, und muss sehen, worum es geht.",
    },
    "removed-pictures": {
      what: "Bilder, die das Team aus Profilen genommen hat",
      since: ", nachdem sie herausgenommen wurden",
      why: "So lange kann widersprechen, wem sie gehören, und bekommt sie zurück, wenn das stimmt.",
    },
    recommendations: {
      what: "Welchen Empfehlungslink ein Browser geöffnet hat, als Fingerabdruck",
      since: " nach dem Öffnen, wenn sich niemand angemeldet hat",
      why: "Damit Empfehlungen für die zählen, die sie gegeben haben.",
    },
    visits: {
      what: "An welchen Tagen jemand hier war",
      since: " nach dem Tag",
      why: "Damit zählt, wer zuletzt oft hier war (Vertrauensstufen).",
    },
    origins: {
      what: "Von wo und mit welchem Gerät neue Konten angelegt werden und schreiben, als Fingerabdruck, jeden Tag ein anderer",
      since: " nach der Anmeldung oder dem ersten Beitrag des Tages",
      why: "Damit auffällt, wenn viele neue Konten von einem Anschluss oder Gerät kommen. Adresse und Gerät sind daraus nicht zu lesen.",
    },
    fingerprints: {
      what: "Fingerabdrücke der Adressen gelöschter Konten, und ob diese gesperrt waren",
      since: ", nachdem das Konto gelöscht wurde",
      why: "Damit niemand zweimal als neu zählt und niemand eine Sperre umgeht, indem er das Konto löscht. Die Adresse ist daraus nicht zu lesen.",
    },
    attempts: {
      what: "Wie oft etwas versucht wurde (Anmelden, Suchen, Codes)",
      since: ", wenn die Grenze abgelaufen ist",
      why: "Damit niemand Passwörter errät.",
    },
    "machine-answers": {
      what: "Antworten an die Programme des Shops",
      since: ", nachdem sie gegeben wurden",
      why: "Damit eine wiederholte Anfrage nichts zum zweiten Mal bewirkt.",
    },
  },
  reasons: {
    account: {
      what: "Profil, Einstellungen, was du verfolgst und dir merkst, Adressen für Pakete",
      why: "Solange du dein Konto hast; mit ihm wird es gelöscht.",
    },
    books: {
      what: "Bestellungen, Punkte, Gutscheine, Prämien, Zahlungen",
      why: "Die Buchungen müssen aufgehen, und das Gesetz verlangt sie. Ist dein Konto gelöscht, stehen sie unter einer Nummer, ohne deinen Namen.",
    },
    community: {
      what: "Was du geschrieben hast, „Gefällt mir“, Stimmen, Empfehlungen",
      why: "Sie gehören zu Gesprächen mit anderen. Wenn du gehst, entscheidest du: Sie bleiben ohne deinen Namen, oder deine Beiträge werden entfernt.",
    },
    proofs: {
      what: "Zustimmungen, Entscheidungen über Inhalte, was das Team getan hat",
      why: "Sie belegen, dass alles richtig war. Die Namen derer, die gegangen sind, stehen nicht mehr da, und was sie sagten, ist geleert.",
    },
  },
} as const;
