/** Versions of the texts members agree to; a changed text gets a new version. */
export const consentTexts = {
  terms: "2026-11-1",
  privacy: "2026-11-1",
  newsletter: "2026-11-1",
  digest: "2026-11-1",
} as const;

export type ConsentPurpose = keyof typeof consentTexts;
