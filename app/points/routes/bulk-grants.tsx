import type { LoaderFunctionArgs } from "@remix-run/node";
import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { HandCoins } from "lucide-react";
import { requireCapability } from "#app/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { database } from "#app/platform/db.server.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { Badge } from "#app/ui/badge.tsx";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { ButtonLink } from "#app/ui/button-link.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { useFormatter, useTranslations } from "#app/ui/intl.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { Cell, HeaderCell, Row, Table, TableBody, TableHead } from "#app/ui/table.tsx";
import { TextLink } from "#app/ui/text-link.tsx";
import { listBulkGrants } from "../queries/find-bulk-grant.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ context }: LoaderFunctionArgs) {
  const viewer = await requireCapability(context, "points.grant");
  return {
    title: translatorOf(viewer).t("bulk.title"),
    grants: await listBulkGrants(database(), { limit: 50 }),
  };
}

export default function BulkGrantsPage() {
  const { grants } = useLoaderData<typeof loader>();
  const t = useTranslations("bulk");
  const format = useFormatter();
  return (
    <>
      <PageHeader
        dense
        title={t("title")}
        lead={t("lead")}
        above={<Breadcrumbs items={[{ label: t("points"), to: paths.adminPoints() }]} />}
        actions={
          <ButtonLink variant="primary" to={paths.adminNewBulkGrant()}>
            {t("new")}
          </ButtonLink>
        }
      />
      {grants.length === 0 ? (
        <EmptyState icon={<HandCoins aria-hidden="true" />} title={t("none")}>
          {t("noneText")}
        </EmptyState>
      ) : (
        <Table caption={t("title")} narrow="stack">
          <TableHead>
            <HeaderCell>{t("column.name")}</HeaderCell>
            <HeaderCell>{t("column.state")}</HeaderCell>
            <HeaderCell numeric>{t("column.rows")}</HeaderCell>
            <HeaderCell numeric>{t("column.points")}</HeaderCell>
            <HeaderCell>{t("column.made")}</HeaderCell>
          </TableHead>
          <TableBody>
            {grants.map((grant) => (
              <Row key={grant.id}>
                <Cell head>
                  <TextLink to={paths.adminBulkGrant(grant)}>{grant.name}</TextLink>
                </Cell>
                <Cell label={t("column.state")}>
                  <Badge tone={grant.state === "finished" ? "success" : "neutral"}>
                    {t(`state.${grant.state}`)}
                  </Badge>
                </Cell>
                <Cell numeric label={t("column.rows")}>
                  {format.number(grant.rowCount)}
                </Cell>
                <Cell numeric label={t("column.points")}>
                  {format.number(grant.totalPoints)}
                </Cell>
                <Cell label={t("column.made")}>
                  {t("madeBy", {
                    name: grant.makerName,
                    date: format.dateTime(new Date(grant.createdAt), { dateStyle: "medium" }),
                  })}
                </Cell>
              </Row>
            ))}
          </TableBody>
        </Table>
      )}
    </>
  );
}
