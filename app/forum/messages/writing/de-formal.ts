export default {
  draft: {
    signedOut:
      "Nicht gespeichert: Sie sind abgemeldet. Melden Sie sich in einem anderen Tab an, dann versuchen Sie es hier noch einmal.",
    conflictLead: "Das wurde dort am {time} gespeichert. Ihr eigener Text steht im Editor.",
    conflictGone: "Dort wurde der Entwurf abgeschickt oder verworfen. Ihr Text steht noch hier.",
    yourText: "Ihr Text",
    listLead: "Was Sie angefangen haben. Nur Sie können es sehen.",
    noneHint: "Was Sie im Forum zu schreiben beginnen, bleibt hier, bis Sie es abschicken.",
    outOfSight: "Ein Thema, das Sie nicht mehr sehen können",
  },
} as const;
