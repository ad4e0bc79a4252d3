declare global {
  interface Settings {
    "sign-up-guard": SignUpGuard;
  }
}

/** From when on sign-ups wait until a person has looked. */
export interface SignUpGuard {
  /** So many from one network within these minutes are not by chance; none switches it off. */
  perNetwork: number;
  withinMinutes: number;
  /** Addresses of these hosts, and of those below them, are made to be thrown away. */
  mailHosts: readonly string[];
}

export const defaultSignUpGuard: SignUpGuard = {
  perNetwork: 5,
  withinMinutes: 10,
  mailHosts: [
    "10minutemail.com",
    "dispostable.com",
    "guerrillamail.com",
    "mailinator.com",
    "maildrop.cc",
    "sharklasers.com",
    "temp-mail.org",
    "throwawaymail.com",
    "trashmail.com",
    "wegwerfmail.de",
    "yopmail.com",
  ],
};

/** How an account with the same address stood when it was erased, and when that was (milliseconds). */
export type FormerRestriction = { kind: "suspend" | "ban"; closedAt: number };

/** Why a sign-up waits, with what was counted or found. */
export type SignUpSign =
  | { rule: "many-sign-ups"; facts: { count: number; minutes: number } }
  | { rule: "throw-away-mail"; facts: { host: string } }
  | { rule: "left-while-restricted"; facts: FormerRestriction };

/**
 * What makes a sign-up look as if it were made to do harm; nothing for nearly everybody. `earlier`
 * counts the others from the same network within the minutes that count; `former` is what an account
 * with this address left behind.
 */
export function signsOfSignUp(
  {
    email,
    earlier,
    former,
  }: { email: string; earlier: number; former?: FormerRestriction | undefined },
  { perNetwork, withinMinutes, mailHosts }: SignUpGuard,
): SignUpSign[] {
  const signs: SignUpSign[] = [];
  if (perNetwork > 0 && earlier + 1 >= perNetwork)
    signs.push({ rule: "many-sign-ups", facts: { count: earlier + 1, minutes: withinMinutes } });
  const host = email.slice(email.lastIndexOf("@") + 1).toLowerCase();
  const known = mailHosts.find((each) => host === each || host.endsWith(`.${each}`));
  if (known) signs.push({ rule: "throw-away-mail", facts: { host: known } });
  if (former) signs.push({ rule: "left-while-restricted", facts: former });
  return signs;
}
