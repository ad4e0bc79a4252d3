export type TokenPurpose =
  | "confirm-address"
  | "sign-in"
  | "second-factor"
  | "reset-password"
  | "change-address"
  | "set-up";

/** Minutes that a token of each purpose is good for. */
export const tokenMinutes = {
  "confirm-address": 24 * 60,
  "sign-in": 15,
  "second-factor": 10,
  "reset-password": 60,
  "change-address": 24 * 60,
  "set-up": 7 * 24 * 60,
} as const satisfies Record<TokenPurpose, number>;

/** Until when a token made now is good. */
export function tokenExpiry(purpose: TokenPurpose, now: Temporal.Instant): Temporal.Instant {
  return now.add({ minutes: tokenMinutes[purpose] });
}

/** What a token carries besides its member. */
export interface TokenPayloads {
  /** The sign-up it belongs to: whoever opens the mail gets the account they asked for. */
  "confirm-address": {
    displayName: string;
    passwordHash: string | null;
    newsletter: ConsentEvidence | null;
  };
  "sign-in": { to: string };
  "second-factor": { to: string };
  "reset-password": Record<string, never>;
  "change-address": { email: string };
  "set-up": Record<string, never>;
}

/** Where and how a consent was given. */
export type ConsentEvidence = { requestId: string; ipPrefix: string; form: string };
