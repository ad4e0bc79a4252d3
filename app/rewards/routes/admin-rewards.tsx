import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Gift, Plus } from "lucide-react";
import { requireCapability } from "#app/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { database } from "#app/platform/db.server.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { Badge } from "#app/ui/badge.tsx";
import { ButtonLink } from "#app/ui/button-link.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { useFormatter, useTranslations } from "#app/ui/intl.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { Cell, HeaderCell, Row, Table, TableBody, TableHead } from "#app/ui/table.tsx";
import { TextLink } from "#app/ui/text-link.tsx";
import { listRewardsForStaff } from "../queries/list-rewards-for-staff.server.ts";
import { rewardState } from "../rules/reward.types.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ context }: LoaderFunctionArgs) {
  const viewer = await requireCapability(context, "rewards.manage");
  const rewards = await listRewardsForStaff(database());
  return {
    title: translatorOf(viewer).t("rewardsAdmin.title"),
    rewards: rewards.map(({ texts, publishedAt, archivedAt, ...reward }) => ({
      ...reward,
      name: texts[viewer.language].title,
      state: rewardState({ publishedAt, archivedAt }),
    })),
  };
}

export default function AdminRewardsPage() {
  const t = useTranslations("rewardsAdmin");
  const { rewards } = useLoaderData<typeof loader>();
  const create = (
    <ButtonLink to={paths.adminNewReward()} variant="primary">
      <Plus aria-hidden="true" />
      {t("new")}
    </ButtonLink>
  );
  return (
    <>
      <PageHeader
        dense
        title={t("title")}
        lead={t("lead")}
        actions={
          <>
            <ButtonLink to={paths.adminRewardsPreview()}>{t("preview")}</ButtonLink>
            {create}
          </>
        }
      />
      {rewards.length === 0 ? (
        <EmptyState icon={<Gift />} title={t("emptyTitle")} action={create}>
          {t("empty")}
        </EmptyState>
      ) : (
        <RewardsTable />
      )}
    </>
  );
}

function RewardsTable() {
  const t = useTranslations("rewardsAdmin");
  const format = useFormatter();
  const { rewards } = useLoaderData<typeof loader>();
  return (
    <Table caption={t("title")} narrow="stack">
      <TableHead>
        <HeaderCell>{t("column.reward")}</HeaderCell>
        <HeaderCell>{t("column.state")}</HeaderCell>
        <HeaderCell numeric>{t("column.price")}</HeaderCell>
        <HeaderCell numeric>{t("column.stock")}</HeaderCell>
        <HeaderCell numeric>{t("column.redemptions")}</HeaderCell>
      </TableHead>
      <TableBody>
        {rewards.map(({ id, name, state, pointsPrice, stockLeft, stockTotal, redemptions }) => (
          <Row key={id}>
            <Cell head>
              <TextLink to={paths.adminReward({ id })}>{name}</TextLink>
            </Cell>
            <Cell label={t("column.state")}>
              <Badge tone={state === "published" ? "success" : "neutral"}>
                {t(`state.${state}`)}
              </Badge>
            </Cell>
            <Cell label={t("column.price")} numeric>
              {format.number(pointsPrice)}
            </Cell>
            <Cell label={t("column.stock")} numeric>
              {stockTotal === null || stockLeft === null
                ? t("endless")
                : t("stock", { left: stockLeft, total: stockTotal })}
            </Cell>
            <Cell label={t("column.redemptions")} numeric>
              {format.number(redemptions)}
            </Cell>
          </Row>
        ))}
      </TableBody>
    </Table>
  );
}
