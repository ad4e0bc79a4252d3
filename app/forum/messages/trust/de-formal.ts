export default {
  title: "Ihre Vertrauensstufe",
  gives: {
    basic:
      "Sie schreiben ohne Wartezeit, mit Links und Bildern, und helfen bei Beiträgen mit, die allen offenstehen. Am Tag gehen {topics, number} Themen, {edits, number} Änderungen und {likes, number} Reaktionen.",
    member:
      "Ihre Beiträge können Sie 30 Tage lang ändern. Am Tag gehen {topics, number} Themen, {edits, number} Änderungen und {likes, number} Reaktionen.",
    regular:
      "Was Sie melden, hat Gewicht. Am Tag gehen {topics, number} Themen, {edits, number} Änderungen und {likes, number} Reaktionen.",
    appointed:
      "Das Team vertraut Ihnen ganz. Am Tag gehen {topics, number} Themen, {edits, number} Änderungen und {likes, number} Reaktionen.",
  },
  atRisk: "Damit Sie „{level}“ bleiben",
  gaps: {
    topicsEntered:
      "Lesen Sie noch in {missing, plural, one {ein Thema} other {# Themen}} hinein (bisher {has, number} von {needs, number}).",
    postsRead:
      "Lesen Sie noch {missing, plural, one {einen Beitrag} other {# Beiträge}} (bisher {has, number} von {needs, number}).",
    minutesRead:
      "Lesen Sie noch {missing, plural, one {eine Minute} other {# Minuten}} (bisher {has, number} von {needs, number}).",
    daysVisited:
      "Kommen Sie noch an {missing, plural, one {einem Tag} other {# Tagen}} vorbei (bisher {has, number} von {needs, number}).",
    likesGiven:
      "Reagieren Sie noch auf {missing, plural, one {einen Beitrag} other {# Beiträge}} von anderen.",
    likesReceived:
      "Andere sollten noch {missing, plural, one {einmal} other {# Mal}} auf Ihre Beiträge reagieren.",
    topicsAnswered:
      "Antworten Sie noch in {missing, plural, one {einem Thema} other {# Themen}}, {missing, plural, one {das} other {die}} jemand anderes eröffnet hat (bisher {has, number} von {needs, number}).",
    recentDaysVisited:
      "In den letzten {days, number} Tagen waren Sie an {has, plural, one {einem Tag} other {# Tagen}} da; {needs, number} sollten es sein.",
    recentTopicsAnswered:
      "In den letzten {days, number} Tagen haben Sie in {has, plural, one {einem Thema} other {# Themen}} von anderen geantwortet; {needs, number} sollten es sein.",
    recentTopicsPercent:
      "Von den neuen Themen der letzten {days, number} Tage haben Sie {has, number} % angesehen; {needs, number} % sollten es sein.",
    recentPostsPercent:
      "Von den neuen Beiträgen der letzten {days, number} Tage haben Sie {has, number} % gelesen; {needs, number} % sollten es sein.",
    recentLikers:
      "In den letzten {days, number} Tagen {has, plural, one {hat ein Mensch} other {haben # Menschen}} auf Ihre Beiträge reagiert; {needs, number} sollten es sein.",
    recentLikeDays:
      "Reaktionen auf Ihre Beiträge kamen an {has, plural, one {einem} other {#}} der letzten {days, number} Tage; {needs, number} sollten es sein.",
    recentUpheld:
      "In den letzten {days, number} Tagen {has, plural, one {wurde ein Beitrag} other {wurden # Beiträge}} von Ihnen entfernt; mehr als {needs, number} sollten es nicht sein.",
  },
};
