import { useTranslations } from "#app/ui/intl.tsx";
import { Cell, Row } from "#app/ui/table.tsx";
import type { listStripeEvents } from "../queries/list-stripe-events.server.ts";
import { RowAct, StripeName, StripeSection, useWhen } from "./stripe-section.tsx";

type Listed = Awaited<ReturnType<typeof listStripeEvents>>;

/** Events that could not be booked, each with the way to fetch it again. */
export function StripeFailures({
  failures,
  canReplay,
}: {
  failures: Listed["failures"];
  canReplay: boolean;
}) {
  const t = useTranslations("stripeAdmin.failures");
  const when = useWhen();
  return (
    <StripeSection
      id="failures"
      title={t("title")}
      lead={t("lead")}
      none={t("none")}
      columns={[
        { label: t("event") },
        { label: t("why") },
        { label: t("attempts"), numeric: true },
        { label: t("last") },
        { label: t("act") },
      ]}
      rows={failures.map(({ eventId, type, code, attempts, failedAt }) => (
        <Row key={eventId}>
          <Cell head>
            <StripeName>{type}</StripeName>
          </Cell>
          <Cell label={t("why")}>
            <StripeName>{code}</StripeName>
          </Cell>
          <Cell label={t("attempts")} numeric>
            {attempts}
          </Cell>
          <Cell label={t("last")}>{when(failedAt)}</Cell>
          <Cell label={t("act")}>
            {canReplay ? (
              <RowAct id={eventId} intent="replay">
                {t("replay")}
              </RowAct>
            ) : null}
          </Cell>
        </Row>
      ))}
    />
  );
}

/** What Stripe has told lately, and what it did. */
export function StripeEvents({ events }: { events: Listed["events"] }) {
  const t = useTranslations("stripeAdmin.events");
  const when = useWhen();
  return (
    <StripeSection
      id="events"
      title={t("title")}
      lead={t("lead")}
      none={t("none")}
      columns={[
        { label: t("event") },
        { label: t("about") },
        { label: t("outcome") },
        { label: t("received") },
      ]}
      rows={events.map(({ id, type, objectId, outcome, receivedAt }) => (
        <Row key={id}>
          <Cell head>
            <StripeName>{type}</StripeName>
          </Cell>
          <Cell label={t("about")}>
            <StripeName>{objectId ?? "–"}</StripeName>
          </Cell>
          <Cell label={t("outcome")}>
            <StripeName>{outcome}</StripeName>
          </Cell>
          <Cell label={t("received")}>{when(receivedAt)}</Cell>
        </Row>
      ))}
    />
  );
}
