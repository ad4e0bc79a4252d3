export default {
  fixed: {
    "address-confirmed": "für das Bestätigen Ihrer Adresse",
    "profile-completed": "für Ihr vollständiges Profil",
    birthday: "zu Ihrem Geburtstag",
    "recommendation-converted": "wenn jemand auf Ihre Empfehlung zum ersten Mal kauft",
  },
} as const;
