export default {
  exemptTitle: "Ihr Unternehmen schuldet keinen Bericht",
} as const;
