import { errorText } from "#app/platform/forms/error-text.ts";
import { useErrorText } from "#app/ui/error-text.ts";
import type { VoucherRefusal } from "../rules/refuse-voucher.ts";

/** Why a code does not count, in words. */
export function useRefusal(): (refusal: VoucherRefusal) => string {
  const text = useErrorText();
  return ({ code, facts }) => text(errorText(`platform.refusals.${code}`, facts));
}
