import { Form } from "@remix-run/react";
import { majorAmount } from "#app/orders/rules/money.ts";
import { paths } from "#app/paths.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Badge } from "#app/ui/badge.tsx";
import { Button } from "#app/ui/button.tsx";
import { ButtonLink } from "#app/ui/button-link.tsx";
import { Card } from "#app/ui/card.tsx";
import { useFormatter, useTranslations } from "#app/ui/intl.tsx";
import { ProgressBar } from "#app/ui/progress-bar.tsx";
import { StatNumber } from "#app/ui/stat-number.tsx";
import { TextLink } from "#app/ui/text-link.tsx";
import type { findBulkGrant } from "../queries/find-bulk-grant.server.ts";
import type { Programme } from "../rules/programme.ts";

type Grant = NonNullable<Awaited<ReturnType<typeof findBulkGrant>>>;
type Limits = Pick<Programme, "currency" | "pointPrice" | "approvalAbovePoints">;

/** What it would cost, how far it is, or what became of it, with what can be done now. */
export function BulkState({ grant, programme }: { grant: Grant; programme: Limits }) {
  const t = useTranslations("bulk");
  const format = useFormatter();
  const { currency, pointPrice, approvalAbovePoints } = programme;
  const minor = Math.round((grant.totalPoints * pointPrice.minor) / pointPrice.points);
  const cost = format.number(majorAmount({ amountMinor: minor, currency }), {
    style: "currency",
    currency,
  });
  const problemRows = grant.problems.reduce((sum, { count }) => sum + count, 0);
  const toBook = grant.rowCount - problemRows;
  const done = grant.booked.count + grant.failed.count;
  return (
    <Card as="section" aria-label={t("stateLabel")}>
      <p className="mb-5">
        <Badge tone={grant.state === "finished" ? "success" : "neutral"}>
          {t(`state.${grant.state}`)}
        </Badge>
      </p>
      <div className="grid grid-cols-2 gap-x-6 gap-y-5 sm:grid-cols-4">
        <StatNumber size="medium" label={t("figure.found")} value={format.number(toBook)} />
        <StatNumber
          size="medium"
          label={t("figure.problems")}
          value={format.number(problemRows)}
          hint={grant.problems
            .map(({ problem, count }) => t(`problemCount.${problem as "unknown"}`, { count }))
            .join(", ")}
        />
        <StatNumber
          size="medium"
          label={t("figure.points")}
          value={format.number(grant.totalPoints)}
        />
        <StatNumber size="medium" label={t("figure.cost")} value={cost} hint={t("costHint")} />
      </div>
      {["running", "finished", "cancelled"].includes(grant.state) ? (
        <div className="mt-6" role="status">
          <ProgressBar
            label={t("progress")}
            value={done}
            max={Math.max(1, toBook)}
            start={t("progressText", { done, all: toBook })}
            end={t("booked", { points: grant.booked.points })}
            hint={
              grant.state === "cancelled"
                ? t("cancelledText", { done: grant.booked.count, left: grant.cancelled.count })
                : grant.failed.count > 0
                  ? t("failedText", { count: grant.failed.count })
                  : undefined
            }
          />
        </div>
      ) : null}
      {grant.state === "waiting" && grant.approvalId ? (
        <div className="mt-6">
          <Alert title={t("waitingTitle")}>
            <TextLink to={paths.adminApproval({ id: grant.approvalId })}>
              {t("toApproval")}
            </TextLink>
          </Alert>
        </div>
      ) : null}
      {grant.state === "draft" && grant.totalPoints > approvalAbovePoints ? (
        <p className="mt-5 text-sm text-ink-soft">
          {t("needsApproval", { above: approvalAbovePoints })}
        </p>
      ) : null}
      <Acts grant={grant} />
    </Card>
  );
}

function Acts({ grant }: { grant: Grant }) {
  const t = useTranslations("bulk");
  const { state } = grant;
  if (state !== "draft" && state !== "waiting" && state !== "running") return null;
  return (
    <Form method="post" className="mt-6 flex flex-wrap gap-3">
      {state === "draft" && grant.totalPoints > 0 ? (
        <Button type="submit" variant="primary" name="intent" value="start">
          {t("start")}
        </Button>
      ) : null}
      <Button type="submit" name="intent" value="cancel">
        {state === "draft" ? t("discard") : t("cancel")}
      </Button>
      {state === "running" ? (
        <ButtonLink to={paths.adminBulkGrant(grant)}>{t("refresh")}</ButtonLink>
      ) : null}
    </Form>
  );
}
