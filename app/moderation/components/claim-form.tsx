import { Form } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { useFormatter, useTranslations } from "#app/ui/intl.tsx";
import { KeyHint } from "#app/ui/key-hint.tsx";
import type { ReviewItemPage } from "../review-item.server.ts";

/** Takes the case on for ten minutes, or gives it back. */
export function ClaimForm({
  item,
  claim,
  query,
}: Pick<ReviewItemPage, "item" | "claim" | "query">) {
  const t = useTranslations("review");
  const format = useFormatter();
  if (claim === "other") return null;
  const until =
    claim === "own" && item.claimedUntil
      ? format.dateTime(new Date(item.claimedUntil), { timeStyle: "short" })
      : null;
  return (
    <Form
      method="post"
      action={paths.adminReviewItem({ id: item.id, ...query })}
      preventScrollReset
      className="flex items-center gap-3"
    >
      {until ? (
        <span className="text-xs text-ink-faint">{t("claimedByYou", { time: until })}</span>
      ) : null}
      <input type="hidden" name="intent" value={until ? "release" : "claim"} />
      <Button type="submit" size="small" data-key="c" aria-keyshortcuts="c">
        {until ? t("release") : t("claim")}
        <KeyHint>C</KeyHint>
      </Button>
    </Form>
  );
}
