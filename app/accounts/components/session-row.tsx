import { Form } from "@remix-run/react";
import { Monitor, Smartphone } from "lucide-react";
import { Badge } from "#app/ui/badge.tsx";
import { Button } from "#app/ui/button.tsx";
import { useFormatter, useNow, useTranslations } from "#app/ui/intl.tsx";
import { RelativeTime } from "#app/ui/relative-time.tsx";
import type { Device } from "../rules/device-of.ts";

/** One sign-in: the device in words, where and when, and a way to end it. */
export function SessionRow({
  session,
}: {
  session: {
    id: string;
    device: Device;
    ipPrefix: string;
    createdAt: string;
    lastSeenAt: string;
    isThisOne: boolean;
  };
}) {
  const t = useTranslations("accounts.settings.sessions");
  const format = useFormatter();
  const now = useNow();
  const Icon = session.device.isPhone ? Smartphone : Monitor;
  const device = t("device", {
    browser: session.device.browser ?? t("unknownBrowser"),
    system: session.device.system ?? t("unknownSystem"),
  });
  const lastSeen = new Date(session.lastSeenAt);
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-3 py-4 first:pt-0 last:pb-0">
      <Icon aria-hidden="true" className="size-6 shrink-0 text-ink-faint" />
      <div className="min-w-0 flex-1 basis-52">
        <p className="flex flex-wrap items-center gap-2 font-semibold">
          {device}
          {session.isThisOne ? <Badge tone="brand">{t("thisOne")}</Badge> : null}
        </p>
        <p className="mt-0.5 flex flex-wrap gap-x-3 text-xs text-ink-faint">
          <RelativeTime
            dateTime={session.lastSeenAt}
            label={t("lastSeen", { when: format.relativeTime(lastSeen, now) })}
            title={format.dateTime(lastSeen, { dateStyle: "long", timeStyle: "short" })}
          />
          <span>{t("since", { date: new Date(session.createdAt) })}</span>
          {session.ipPrefix ? <span>{t("place", { prefix: session.ipPrefix })}</span> : null}
        </p>
      </div>
      {session.isThisOne ? null : (
        <Form method="post">
          <input type="hidden" name="sessionId" value={session.id} />
          <Button
            type="submit"
            name="intent"
            value="revoke"
            size="small"
            aria-label={t("revokeLabel", { device })}
          >
            {t("revoke")}
          </Button>
        </Form>
      )}
    </li>
  );
}
