import { Secret, TOTP } from "otpauth";

export const stepSeconds = 30;

/** A new secret of 160 bits in Base32, as authenticator apps read it. */
export function newTotpSecret(): string {
  return new Secret({ size: 20 }).base32;
}

/** The address that a QR code carries to an authenticator app. */
export function totpAddress(about: { secret: string; account: string; issuer: string }): string {
  return totpOf(about).toString();
}

/**
 * The time step that the code belongs to, or null for a wrong one. One step of 30 s to either side
 * is allowed for clocks that are off (RFC 6238, 5.2).
 */
export function findTotpStep({
  secret,
  code,
  now,
}: {
  secret: string;
  code: string;
  now: Temporal.Instant;
}): number | null {
  const digits = code.replace(/\s/g, "");
  if (!/^\d{6}$/.test(digits)) return null;
  const delta = totpOf({ secret }).validate({
    token: digits,
    window: 1,
    timestamp: now.epochMilliseconds,
  });
  return delta === null ? null : Math.floor(now.epochMilliseconds / (stepSeconds * 1000)) + delta;
}

function totpOf({
  secret,
  account,
  issuer,
}: {
  secret: string;
  account?: string;
  issuer?: string;
}) {
  return new TOTP({
    secret: Secret.fromBase32(secret),
    period: stepSeconds,
    digits: 6,
    algorithm: "SHA1",
    ...(account ? { label: account } : {}),
    ...(issuer ? { issuer } : {}),
  });
}
