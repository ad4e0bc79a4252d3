import type { LoaderFunctionArgs } from "@remix-run/node";
import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { Shapes } from "lucide-react";
import { listSegments } from "#app/accounts/queries/list-segments.server.ts";
import { requireCapability } from "#app/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { database } from "#app/platform/db.server.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { Badge } from "#app/ui/badge.tsx";
import { ButtonLink } from "#app/ui/button-link.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { useFormatter, useNow, useTranslations } from "#app/ui/intl.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { Cell, HeaderCell, Row, Table, TableBody, TableHead } from "#app/ui/table.tsx";
import { TextLink } from "#app/ui/text-link.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ context }: LoaderFunctionArgs) {
  const viewer = await requireCapability(context, "segments.manage");
  const segments = await listSegments(database());
  return {
    title: translatorOf(viewer).t("segments.title"),
    segments: segments.map(({ definition: _, ...segment }) => segment),
  };
}

export default function SegmentsPage() {
  const { segments } = useLoaderData<typeof loader>();
  const t = useTranslations("segments");
  const format = useFormatter();
  const now = useNow();
  return (
    <>
      <PageHeader
        dense
        title={t("title")}
        lead={t("lead.all")}
        actions={
          <>
            <ButtonLink to={paths.adminNewSegment({ kind: "list" })}>{t("new.list")}</ButtonLink>
            <ButtonLink variant="primary" to={paths.adminNewSegment({ kind: "rule" })}>
              {t("new.rule")}
            </ButtonLink>
          </>
        }
      />
      {segments.length === 0 ? (
        <EmptyState icon={<Shapes aria-hidden="true" />} title={t("none")}>
          {t("noneText")}
        </EmptyState>
      ) : (
        <Table caption={t("title")} narrow="stack">
          <TableHead>
            <HeaderCell>{t("column.name")}</HeaderCell>
            <HeaderCell>{t("column.kind")}</HeaderCell>
            <HeaderCell numeric>{t("column.members")}</HeaderCell>
            <HeaderCell>{t("column.refreshed")}</HeaderCell>
          </TableHead>
          <TableBody>
            {segments.map((segment) => (
              <Row key={segment.id}>
                <Cell head>
                  <TextLink to={paths.adminSegment(segment)}>{segment.name}</TextLink>
                </Cell>
                <Cell label={t("column.kind")}>
                  <Badge>{t(`kind.${segment.kind as "list"}`)}</Badge>
                </Cell>
                <Cell numeric label={t("column.members")}>
                  {format.number(segment.members)}
                </Cell>
                <Cell label={t("column.refreshed")}>
                  {segment.refreshedAt
                    ? format.relativeTime(new Date(segment.refreshedAt), now)
                    : null}
                </Cell>
              </Row>
            ))}
          </TableBody>
        </Table>
      )}
    </>
  );
}
