import { useTranslations } from "#app/ui/intl.tsx";
import { readVoucherCode } from "../rules/voucher-code.ts";

const uniqueCharacters = 16;

/** Tells a typing error before anybody is asked: the check character is read on the device. */
export function CodeHelp({ typed }: { typed: string }) {
  const t = useTranslations("till.help");
  const length = typed.replace(/[\s\p{Pd}]/gu, "").length;
  const read = readVoucherCode(typed);
  const state =
    length === 0
      ? "empty"
      : read.wellFormed
        ? read.style
        : length < uniqueCharacters
          ? "more"
          : "wrong";
  return (
    <p
      role="status"
      className={state === "wrong" ? "text-sm font-semibold text-danger" : "text-sm text-ink-soft"}
    >
      {t(state, { left: Math.max(0, uniqueCharacters - length) })}
    </p>
  );
}
