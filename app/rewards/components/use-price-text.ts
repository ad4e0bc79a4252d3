import { useTranslations } from "#app/ui/intl.tsx";
import { useMoney } from "#app/vouchers/components/use-benefit-text.ts";

interface Price {
  pointsPrice: number;
  moneyPriceMinor: number | null;
  currency: string | null;
}

/** Says what a reward costs: points, or points and money. */
export function usePriceText(): (price: Price) => string {
  const t = useTranslations("rewards");
  const money = useMoney();
  return ({ pointsPrice, moneyPriceMinor, currency }) => {
    if (moneyPriceMinor === null || currency === null)
      return pointsPrice === 0 ? t("free") : t("price", { points: pointsPrice });
    const amount = money(Number(moneyPriceMinor), currency);
    return pointsPrice === 0 ? amount : t("priceAndMoney", { points: pointsPrice, amount });
  };
}
