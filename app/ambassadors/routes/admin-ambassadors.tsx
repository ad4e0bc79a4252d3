import type { LoaderFunctionArgs } from "@remix-run/node";
import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { Megaphone } from "lucide-react";
import { requireCapability } from "#app/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { findBrand } from "#app/platform/brand.server.ts";
import { database } from "#app/platform/db.server.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { useMoney } from "#app/relationships/components/use-money.ts";
import { ButtonLink } from "#app/ui/button-link.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { useFormatter, useTranslations } from "#app/ui/intl.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { Cell, HeaderCell, Row, Table, TableBody, TableHead } from "#app/ui/table.tsx";
import { TextLink } from "#app/ui/text-link.tsx";
import { listAmbassadors } from "../queries/find-ambassador.server.ts";
import {
  findRecommendationResults,
  findRecommendedRevenue,
} from "../queries/find-recommendation-results.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ context }: LoaderFunctionArgs) {
  const viewer = await requireCapability(context, "fans.read");
  const { currency } = await findBrand();
  const ambassadors = await listAmbassadors(database(), { limit: 200 });
  const rows = await Promise.all(
    ambassadors.map(async (ambassador) => ({
      ...ambassador,
      ...(await findRecommendationResults(database(), ambassador.memberId)),
      amountMinor: await findRecommendedRevenue(database(), { ...ambassador, currency }),
    })),
  );
  return { title: translatorOf(viewer).t("ambassadorsAdmin.title"), currency, rows };
}

const columns = ["name", "since", "code", "touches", "signUps", "conversions", "revenue"] as const;

export default function AdminAmbassadorsPage() {
  const { rows, currency } = useLoaderData<typeof loader>();
  const t = useTranslations("ambassadorsAdmin");
  return (
    <>
      <PageHeader dense title={t("title")} lead={t("lead")} />
      {rows.length === 0 ? (
        <EmptyState
          icon={<Megaphone aria-hidden="true" />}
          title={t("none")}
          action={
            <ButtonLink to={paths.adminFans({ list: "candidates" })}>{t("candidates")}</ButtonLink>
          }
        >
          {t("noneText")}
        </EmptyState>
      ) : (
        <Table caption={t("title")} narrow="stack">
          <TableHead>
            {columns.map((column, index) => (
              <HeaderCell key={column} numeric={index > 2}>
                {t(`column.${column}`)}
              </HeaderCell>
            ))}
          </TableHead>
          <TableBody>
            {rows.map((row) => (
              <AmbassadorRow key={row.memberId} row={row} currency={currency} />
            ))}
          </TableBody>
        </Table>
      )}
    </>
  );
}

type AmbassadorResult = ReturnType<typeof useLoaderData<typeof loader>>["rows"][number];

function AmbassadorRow({ row, currency }: { row: AmbassadorResult; currency: string }) {
  const t = useTranslations("ambassadorsAdmin");
  const format = useFormatter();
  const money = useMoney();
  return (
    <Row>
      <Cell head>
        <TextLink to={paths.adminMember(row)}>{row.displayName}</TextLink>
        <span className="block text-xs font-normal text-ink-faint">{row.reason}</span>
      </Cell>
      <Cell label={t("column.since")}>
        {t("since", { date: new Date(row.appointedAt), name: row.appointedByName })}
      </Cell>
      <Cell label={t("column.code")}>
        <span className="whitespace-nowrap">{row.code}</span>
      </Cell>
      {(["touches", "signUps", "conversions"] as const).map((figure) => (
        <Cell key={figure} numeric label={t(`column.${figure}`)}>
          {format.number(row[figure])}
        </Cell>
      ))}
      <Cell numeric label={t("column.revenue")}>
        {money({ amountMinor: row.amountMinor, currency })}
      </Cell>
    </Row>
  );
}
