import { lastMomentOf, type VoucherTimes, voucherState } from "./voucher-state.ts";
import type { VoucherBenefit } from "./voucher-terms.ts";

/** A voucher as its owner sees it at an instant, in a time zone. */
export function shownVoucher<
  T extends VoucherTimes & { benefit: VoucherBenefit; createdAt: string },
>(voucher: T, { now, timeZone }: { now: Temporal.Instant; timeZone: string }) {
  const validUntil = voucher.expiresAt ? lastMomentOf(voucher.expiresAt) : null;
  return {
    ...voucher,
    state: voucherState(voucher, now),
    validUntil,
    daysLeft: validUntil ? daysBetween(now, Temporal.Instant.from(validUntil), timeZone) : null,
  };
}

function daysBetween(from: Temporal.Instant, to: Temporal.Instant, timeZone: string): number {
  const dayOf = (instant: Temporal.Instant) => instant.toZonedDateTimeISO(timeZone).toPlainDate();
  return dayOf(from).until(dayOf(to)).days;
}
