export default {
  levels: {
    new: "Neu hier",
    basic: "Angekommen",
    member: "Mitglied",
    regular: "Stammgast",
    appointed: "Ernannt",
  },
  title: "Deine Vertrauensstufe",
  since: "seit {date, date, long}",
  gives: {
    new: "Am Anfang gehen je Beitrag {links, plural, one {ein Link} other {# Links}}, {mentions, plural, one {eine Erwähnung} other {# Erwähnungen}} und {images, plural, one {ein Bild} other {# Bilder}}. Zwischen zwei Beiträgen liegen {seconds, number} Sekunden, und ein Beitrag mit Link erscheint, sobald jemand vom Team ihn gesehen hat.",
    basic:
      "Du schreibst ohne Wartezeit, mit Links und Bildern, und hilfst bei Beiträgen mit, die allen offenstehen. Am Tag gehen {topics, number} Themen, {edits, number} Änderungen und {likes, number} Reaktionen.",
    member:
      "Deine Beiträge kannst du 30 Tage lang ändern. Am Tag gehen {topics, number} Themen, {edits, number} Änderungen und {likes, number} Reaktionen.",
    regular:
      "Was du meldest, hat Gewicht. Am Tag gehen {topics, number} Themen, {edits, number} Änderungen und {likes, number} Reaktionen.",
    appointed:
      "Das Team vertraut dir ganz. Am Tag gehen {topics, number} Themen, {edits, number} Änderungen und {likes, number} Reaktionen.",
  },
  next: "Bis „{level}“",
  nextReached: "Alles für „{level}“ ist da. Gezählt wird es spätestens heute Nacht.",
  atRisk: "Damit du „{level}“ bleibst",
  atRiskLead:
    "Es zählen die letzten {days, number} Tage. Bis {date, date, long} ändert sich nichts.",
  atRiskNow: "Es zählen die letzten {days, number} Tage. Heute Nacht wird wieder gezählt.",
  gaps: {
    topicsEntered:
      "Lies noch in {missing, plural, one {ein Thema} other {# Themen}} hinein (bisher {has, number} von {needs, number}).",
    postsRead:
      "Lies noch {missing, plural, one {einen Beitrag} other {# Beiträge}} (bisher {has, number} von {needs, number}).",
    minutesRead:
      "Lies noch {missing, plural, one {eine Minute} other {# Minuten}} (bisher {has, number} von {needs, number}).",
    daysVisited:
      "Komm noch an {missing, plural, one {einem Tag} other {# Tagen}} vorbei (bisher {has, number} von {needs, number}).",
    likesGiven:
      "Reagiere noch auf {missing, plural, one {einen Beitrag} other {# Beiträge}} von anderen.",
    likesReceived:
      "Andere sollten noch {missing, plural, one {einmal} other {# Mal}} auf deine Beiträge reagieren.",
    topicsAnswered:
      "Antworte noch in {missing, plural, one {einem Thema} other {# Themen}}, {missing, plural, one {das} other {die}} jemand anderes eröffnet hat (bisher {has, number} von {needs, number}).",
    recentDaysVisited:
      "In den letzten {days, number} Tagen warst du an {has, plural, one {einem Tag} other {# Tagen}} da; {needs, number} sollten es sein.",
    recentTopicsAnswered:
      "In den letzten {days, number} Tagen hast du in {has, plural, one {einem Thema} other {# Themen}} von anderen geantwortet; {needs, number} sollten es sein.",
    recentTopicsPercent:
      "Von den neuen Themen der letzten {days, number} Tage hast du {has, number} % angesehen; {needs, number} % sollten es sein.",
    recentPostsPercent:
      "Von den neuen Beiträgen der letzten {days, number} Tage hast du {has, number} % gelesen; {needs, number} % sollten es sein.",
    recentLikers:
      "In den letzten {days, number} Tagen {has, plural, one {hat ein Mensch} other {haben # Menschen}} auf deine Beiträge reagiert; {needs, number} sollten es sein.",
    recentLikeDays:
      "Reaktionen auf deine Beiträge kamen an {has, plural, one {einem} other {#}} der letzten {days, number} Tage; {needs, number} sollten es sein.",
    recentUpheld:
      "In den letzten {days, number} Tagen {has, plural, one {wurde ein Beitrag} other {wurden # Beiträge}} von dir entfernt; mehr als {needs, number} sollten es nicht sein.",
  },
  grounds: {
    topicsEntered: "Gelesene Themen: {has, number} von {needs, number}",
    postsRead: "Gelesene Beiträge: {has, number} von {needs, number}",
    minutesRead: "Minuten gelesen: {has, number} von {needs, number}",
    daysVisited: "Tage hier: {has, number} von {needs, number}",
    likesGiven: "Reaktionen gegeben: {has, number} von {needs, number}",
    likesReceived: "Reaktionen bekommen: {has, number} von {needs, number}",
    topicsAnswered: "In Themen anderer geantwortet: {has, number} von {needs, number}",
    recentDaysVisited: "Zuletzt an Tagen hier: {has, number} von {needs, number}",
    recentTopicsAnswered:
      "Zuletzt in Themen anderer geantwortet: {has, number} von {needs, number}",
    recentTopicsPercent: "Neue Themen angesehen: {has, number} % von {needs, number} %",
    recentPostsPercent: "Neue Beiträge gelesen: {has, number} % von {needs, number} %",
    recentLikers: "Menschen, die zuletzt reagiert haben: {has, number} von {needs, number}",
    recentLikeDays: "Tage mit Reaktionen: {has, number} von {needs, number}",
    recentUpheld: "Zuletzt entfernte Beiträge: {has, number}, höchstens {needs, number}",
  },
  history: "Wie es dazu kam",
  move: "Von „{from}“ zu „{to}“",
  cause: {
    reached: "Alles dafür war erreicht.",
    lost: "Das reichte nicht mehr:",
    appointed: "Das Team hat ernannt: „{reason}“",
    withdrawn: "Das Team hat die Ernennung zurückgenommen: „{reason}“",
  },
};
