/** Where a voucher stands; only an open one can be redeemed. */
export type VoucherState = "open" | "not-yet-valid" | "used" | "expired" | "withdrawn";

export interface VoucherTimes {
  validFrom: string;
  /** First instant at which it can no longer be used; null: never. */
  expiresAt: string | null;
  withdrawnAt: string | null;
  /** When it was redeemed, unless that was reversed. */
  redeemedAt: string | null;
}

export function voucherState(voucher: VoucherTimes, now: Temporal.Instant): VoucherState {
  if (voucher.withdrawnAt) return "withdrawn";
  if (voucher.redeemedAt) return "used";
  if (voucher.expiresAt && !isAfter(voucher.expiresAt, now)) return "expired";
  return isAfter(voucher.validFrom, now) ? "not-yet-valid" : "open";
}

/** A voucher can be used through the end of its last day in the programme's time zone. */
export function voucherExpiry({
  now,
  validDays,
  timeZone,
}: {
  now: Temporal.Instant;
  validDays: number | null;
  timeZone: string;
}): Temporal.Instant | null {
  if (validDays === null) return null;
  return now
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
    .add({ days: validDays + 1 })
    .toZonedDateTime(timeZone)
    .toInstant();
}

/** The last moment at which it can be used: what "valid until" shows. */
export function lastMomentOf(expiresAt: string): string {
  return Temporal.Instant.from(expiresAt).subtract({ seconds: 1 }).toString();
}

function isAfter(instant: string, now: Temporal.Instant): boolean {
  return Temporal.Instant.compare(Temporal.Instant.from(instant), now) > 0;
}
