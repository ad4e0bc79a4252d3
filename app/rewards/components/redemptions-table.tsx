import type { SubmissionResult } from "@conform-to/react";
import { paths } from "#app/paths.ts";
import { useFormatter, useTranslations } from "#app/ui/intl.tsx";
import { Cell, HeaderCell, Row, Table, TableBody, TableHead } from "#app/ui/table.tsx";
import { TextLink } from "#app/ui/text-link.tsx";
import type { StaffRedemption } from "../queries/list-redemptions-of-reward.server.ts";
import { ReasonForm } from "./reason-form.tsx";

/** Who got the reward; what is unused can be taken back with a reason. */
export function RedemptionsTable({
  redemptions,
  cancelResult,
}: {
  redemptions: StaffRedemption[];
  cancelResult: SubmissionResult<string[]> | undefined;
}) {
  const t = useTranslations("rewardsAdmin");
  const format = useFormatter();
  return (
    <Table caption={t("redemptions.title")} narrow="stack">
      <TableHead>
        <HeaderCell>{t("column.member")}</HeaderCell>
        <HeaderCell>{t("column.when")}</HeaderCell>
        <HeaderCell numeric>{t("column.points")}</HeaderCell>
        <HeaderCell>{t("column.code")}</HeaderCell>
        <HeaderCell>{t("column.outcome")}</HeaderCell>
      </TableHead>
      <TableBody>
        {redemptions.map((redemption) => (
          <Row key={redemption.id}>
            <Cell head>
              <TextLink to={paths.adminMember({ number: redemption.number })}>
                {redemption.displayName}
              </TextLink>
            </Cell>
            <Cell label={t("column.when")}>
              {format.dateTime(new Date(redemption.requestedAt), { dateStyle: "medium" })}
            </Cell>
            <Cell label={t("column.points")} numeric>
              {redemption.origin === "grant"
                ? t("redemptions.granted", { reason: redemption.reason ?? "" })
                : format.number(redemption.points)}
            </Cell>
            <Cell label={t("column.code")}>
              <span className="font-mono">{redemption.codeLast4}</span>
            </Cell>
            <Cell label={t("column.outcome")}>
              <Outcome redemption={redemption} cancelResult={cancelResult} />
            </Cell>
          </Row>
        ))}
      </TableBody>
    </Table>
  );
}

function Outcome({
  redemption,
  cancelResult,
}: {
  redemption: StaffRedemption;
  cancelResult: SubmissionResult<string[]> | undefined;
}) {
  const t = useTranslations("rewardsAdmin.redemptions");
  const format = useFormatter();
  const { cancelledAt, cancelReason, redeemedAt, orderReference } = redemption;
  if (cancelledAt) return t("cancelled", { reason: cancelReason ?? "" });
  if (redeemedAt)
    return t("used", {
      date: format.dateTime(new Date(redeemedAt), { dateStyle: "medium" }),
      order: orderReference ?? "",
    });
  return <CancelForm redemption={redemption} lastResult={cancelResult} />;
}

function CancelForm({
  redemption: { id, memberId },
  lastResult,
}: {
  redemption: StaffRedemption;
  lastResult: SubmissionResult<string[]> | undefined;
}) {
  const t = useTranslations("rewardsAdmin.redemptions");
  const own = lastResult?.initialValue?.redemptionId === id ? lastResult : undefined;
  return (
    <details open={own !== undefined} className="text-left">
      <summary className="inline-flex min-h-8 cursor-pointer items-center gap-2">
        <span>{t("open")}</span>
        <span className="font-semibold text-danger underline underline-offset-3">
          {t("cancel")}
        </span>
      </summary>
      <ReasonForm
        id={`reason-${id}`}
        label={t("reason")}
        hint={t("reasonHint")}
        confirm={t("confirm")}
        lastResult={own}
        className="mt-2 grid max-w-80 gap-3"
      >
        <input type="hidden" name="intent" value="cancel" />
        <input type="hidden" name="redemptionId" value={id} />
        <input type="hidden" name="memberId" value={memberId} />
      </ReasonForm>
    </details>
  );
}
