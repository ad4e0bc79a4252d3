import { Alert } from "#app/ui/alert.tsx";
import { Badge } from "#app/ui/badge.tsx";
import { Card } from "#app/ui/card.tsx";
import { CopyButton } from "#app/ui/copy-button.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import type { StripeState } from "../queries/check-stripe-connection.server.ts";

type Mode = "live" | "test" | "stand-in";

/** Whether Stripe is connected, in which mode, and what is still to be set. */
export function StripeConnectionCard({
  connection,
  mode,
}: {
  connection: StripeState;
  mode: Mode;
}) {
  const t = useTranslations("stripeAdmin.connection");
  const { hasKey, account, isReachable } = connection;
  return (
    <Card as="section" aria-labelledby="connection">
      <div className="grid gap-4">
        <div className="flex flex-wrap items-center gap-3">
          <h2 id="connection" className="display text-lg">
            {t("title")}
          </h2>
          <Badge tone={hasKey && mode === "live" ? "success" : "warn"}>
            {hasKey ? t(`modes.${mode}`) : t("none")}
          </Badge>
        </div>
        {hasKey ? (
          <p className="text-sm">{account ? t("account", { name: account }) : null}</p>
        ) : null}
        {hasKey && !isReachable ? (
          <Alert tone="danger" title={t("unreachableTitle")}>
            {t("unreachable")}
          </Alert>
        ) : null}
        <Missing connection={connection} />
        <Disclosure summary={t("how")}>
          <HowTo connection={connection} />
        </Disclosure>
      </div>
    </Card>
  );
}

function Missing({ connection }: { connection: StripeState }) {
  const t = useTranslations("stripeAdmin.connection");
  const { hasKey, hasSecret, webhook, isReachable } = connection;
  const missing = [
    ...(hasKey ? [] : [t("setKey")]),
    ...(hasSecret ? [] : [t("setSecret")]),
    ...(webhook && !webhook.isRegistered ? [t("registerWebhook")] : []),
    ...(webhook?.isRegistered && webhook.missing.length > 0
      ? [t("addEvents", { events: webhook.missing.join(", ") })]
      : []),
  ];
  if (missing.length === 0)
    return isReachable ? <p className="text-sm text-ink-soft">{t("complete")}</p> : null;
  return (
    <Alert tone="warn" title={t("missing")}>
      <ul className="mt-1 list-disc pl-5">
        {missing.map((what) => (
          <li key={what} className="break-words">
            {what}
          </li>
        ))}
      </ul>
    </Alert>
  );
}

function HowTo({ connection: { url, eventNames } }: { connection: StripeState }) {
  const t = useTranslations("stripeAdmin.connection");
  return (
    <ol className="grid list-decimal gap-3 pl-5 text-sm">
      <li>{t("stepKey")}</li>
      <li>
        {t("stepWebhook")}
        <span className="mt-1.5 flex flex-wrap items-center gap-2">
          <code className="text-xs break-all">{url}</code>
          <CopyButton text={url} label={t("copy")} />
        </span>
      </li>
      <li>
        {t("stepEvents")}
        <ul className="mt-1.5 columns-1 gap-6 text-xs sm:columns-2">
          {eventNames.map((name) => (
            <li key={name}>
              <code>{name}</code>
            </li>
          ))}
        </ul>
      </li>
      <li>{t("stepSecret")}</li>
    </ol>
  );
}
