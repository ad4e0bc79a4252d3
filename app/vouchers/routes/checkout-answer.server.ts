import type { ApiContext } from "#app/platform/api/api-app.server.ts";
import { refusalText } from "#app/platform/api/problem.server.ts";
import type { CheckoutAnswer } from "../rules/evaluate-checkout.ts";

/** A checkout's answer as the API gives it, refusals in words. */
export function answerBody(c: ApiContext, currency: string, answer: CheckoutAnswer) {
  const { codes, points, lines, totals } = answer;
  const inWords = (refusal: { code: string; facts: Record<string, string | number> } | null) =>
    refusal && { code: refusal.code, detail: refusalText(c, refusal), ...refusal.facts };
  return {
    currency,
    codes: codes.map(({ endsIn, voucher, refusal, discountMinor, lines: shares }) => ({
      endsIn,
      applies: discountMinor > 0,
      refusal: inWords(refusal),
      voucherId: voucher?.id ?? null,
      label: voucher?.label ?? null,
      kind: voucher?.kind ?? null,
      discountMinor,
      lines: shares,
    })),
    points: points && {
      wanted: points.wanted,
      used: points.used,
      amountMinor: points.minor,
      lines: points.lines,
      refusal: inWords(points.refusal),
    },
    lines,
    totals,
  };
}
