import { Form } from "@remix-run/react";
import { Button } from "#app/ui/button.tsx";
import { useFormatter, useTranslations } from "#app/ui/intl.tsx";
import { SectionHeader } from "#app/ui/section-header.tsx";
import { Cell, HeaderCell, Row, Table, TableBody, TableHead } from "#app/ui/table.tsx";
import type { listStripeEvents } from "../queries/list-stripe-events.server.ts";

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
    <section aria-labelledby="failures">
      <SectionHeader id="failures" title={t("title")} lead={t("lead")} />
      {failures.length === 0 ? (
        <p className="text-sm text-ink-soft">{t("none")}</p>
      ) : (
        <Table caption={t("title")} narrow="stack">
          <TableHead>
            <HeaderCell>{t("event")}</HeaderCell>
            <HeaderCell>{t("why")}</HeaderCell>
            <HeaderCell numeric>{t("attempts")}</HeaderCell>
            <HeaderCell>{t("last")}</HeaderCell>
            <HeaderCell>{t("act")}</HeaderCell>
          </TableHead>
          <TableBody>
            {failures.map(({ eventId, type, code, attempts, failedAt }) => (
              <Row key={eventId}>
                <Cell head>
                  <code className="text-xs break-all">{type}</code>
                </Cell>
                <Cell label={t("why")}>
                  <code className="text-xs break-all">{code}</code>
                </Cell>
                <Cell label={t("attempts")} numeric>
                  {attempts}
                </Cell>
                <Cell label={t("last")}>{when(failedAt)}</Cell>
                <Cell label={t("act")}>
                  {canReplay ? (
                    <Form method="post">
                      <input type="hidden" name="id" value={eventId} />
                      <Button type="submit" name="intent" value="replay" size="small">
                        {t("replay")}
                      </Button>
                    </Form>
                  ) : null}
                </Cell>
              </Row>
            ))}
          </TableBody>
        </Table>
      )}
    </section>
  );
}

/** What Stripe has told lately, and what it did. */
export function StripeEvents({ events }: { events: Listed["events"] }) {
  const t = useTranslations("stripeAdmin.events");
  const when = useWhen();
  return (
    <section aria-labelledby="events">
      <SectionHeader id="events" title={t("title")} lead={t("lead")} />
      {events.length === 0 ? (
        <p className="text-sm text-ink-soft">{t("none")}</p>
      ) : (
        <Table caption={t("title")} narrow="stack">
          <TableHead>
            <HeaderCell>{t("event")}</HeaderCell>
            <HeaderCell>{t("about")}</HeaderCell>
            <HeaderCell>{t("outcome")}</HeaderCell>
            <HeaderCell>{t("received")}</HeaderCell>
          </TableHead>
          <TableBody>
            {events.map(({ id, type, objectId, outcome, receivedAt }) => (
              <Row key={id}>
                <Cell head>
                  <code className="text-xs break-all">{type}</code>
                </Cell>
                <Cell label={t("about")}>
                  <code className="text-xs break-all">{objectId ?? "–"}</code>
                </Cell>
                <Cell label={t("outcome")}>
                  <code className="text-xs">{outcome}</code>
                </Cell>
                <Cell label={t("received")}>{when(receivedAt)}</Cell>
              </Row>
            ))}
          </TableBody>
        </Table>
      )}
    </section>
  );
}

function useWhen() {
  const format = useFormatter();
  return (at: string) => format.dateTime(new Date(at), { dateStyle: "medium", timeStyle: "short" });
}
