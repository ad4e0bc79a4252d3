import { exactForAmount, exactly } from "../../earn.ts";
import type { Amount } from "./amount.ts";

export const perCurrencyUnit: Amount = (points, { basisMinor, currency }) =>
  basisMinor === null
    ? exactly(0)
    : exactForAmount({ amountMinor: basisMinor, currency, perCurrencyUnit: points });
