import { majorAmount } from "#app/orders/rules/money.ts";
import { useFormatter } from "#app/ui/intl.tsx";
import type { Month } from "../rules/month.ts";

/** The ways in which the report writes points, money, shares and months. */
export function useFigures(currency: string) {
  const format = useFormatter();
  return {
    points: (points: number) => format.number(points),
    money: (amountMinor: number) =>
      format.number(majorAmount({ amountMinor, currency }), { style: "currency", currency }),
    share: (share: number | null) => percent(format, share, 1),
    wholeShare: (share: number | null) => percent(format, share, 0),
    month: (month: Month) => monthName(format, month, "short"),
    longMonth: (month: Month) => monthName(format, month, "long"),
  };
}

function percent(
  format: ReturnType<typeof useFormatter>,
  share: number | null,
  digits: number,
): string {
  return share === null
    ? "–"
    : format.number(share, { style: "percent", maximumFractionDigits: digits });
}

function monthName(
  format: ReturnType<typeof useFormatter>,
  month: Month,
  length: "short" | "long",
): string {
  // The middle of the month is the same month in every zone.
  return format.dateTime(new Date(`${month}-15T12:00:00Z`), { year: "numeric", month: length });
}
