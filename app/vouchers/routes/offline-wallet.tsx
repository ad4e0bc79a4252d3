import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireMember } from "#app/accounts/viewer.server.ts";
import { now } from "#app/platform/clock.ts";
import { database } from "#app/platform/db.server.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { qrPathOf } from "#app/platform/qr-path.server.ts";
import { offlineWalletPage } from "../offline-wallet-page.server.tsx";
import { listOpenCodes } from "../queries/list-open-codes.server.ts";
import { lastMomentOf } from "../rules/voucher-state.ts";

/** The open codes on a page that needs nothing else: what the wallet's worker keeps. */
export async function loader({ context }: LoaderFunctionArgs) {
  const viewer = await requireMember(context);
  const at = now();
  const codes = await listOpenCodes(database(), { memberId: viewer.member.id, now: at });
  const { t, format } = translatorOf(viewer);
  const day = (instant: string) => format.dateTime(new Date(instant), { dateStyle: "long" });
  const html = offlineWalletPage({
    language: viewer.language,
    nonce: context.nonce,
    title: t("vouchers.offline.title"),
    lead: t("vouchers.offline.lead", {
      date: format.dateTime(new Date(at.epochMilliseconds), {
        dateStyle: "long",
        timeStyle: "short",
      }),
    }),
    empty: t("vouchers.offline.empty"),
    qrLabel: t("vouchers.page.qr"),
    codes: codes.map(({ label, code, expiresAt }) => ({
      title: label[viewer.language],
      code,
      qr: qrPathOf(code),
      when: expiresAt
        ? t("vouchers.when.until", { date: day(lastMomentOf(expiresAt)) })
        : t("vouchers.when.forever"),
    })),
  });
  return new Response(html, {
    headers: { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "private, no-store" },
  });
}
