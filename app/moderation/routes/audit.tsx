import type { LoaderFunctionArgs } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { requireCapability } from "#app/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { database } from "#app/platform/db.server.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { Alert } from "#app/ui/alert.tsx";
import { ButtonLink } from "#app/ui/button-link.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { useFormatter, useTranslations } from "#app/ui/intl.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import { Cell, HeaderCell, Row, Table, TableBody, TableHead } from "#app/ui/table.tsx";
import { TextLink } from "#app/ui/text-link.tsx";
import { auditQueryOf, readAuditFilter } from "../audit-filter.server.ts";
import { AuditFilterForm } from "../components/audit-filter-form.tsx";
import { useAuditAction } from "../components/use-audit-action.ts";
import { listAuditActions, listAuditEntries } from "../queries/list-audit-entries.server.ts";
import { verifyAuditChain } from "../queries/verify-audit-chain.server.ts";

const pageLength = 50;

export async function loader({ context }: LoaderFunctionArgs) {
  const viewer = await requireCapability(context, "audit.read");
  const { filter, before } = readAuditFilter(context.url);
  const wantsCheck = context.url.searchParams.get("check") === "1";
  const [found, actions, chain] = await Promise.all([
    listAuditEntries(database(), { filter, before, limit: pageLength + 1 }),
    listAuditActions(database()),
    wantsCheck ? verifyAuditChain(database()) : null,
  ]);
  const entries = found.slice(0, pageLength);
  const last = entries.at(-1);
  const query = auditQueryOf(filter);
  return {
    title: translatorOf(viewer).t("review.audit.title"),
    entries,
    actions,
    chain,
    query,
    next:
      found.length > pageLength && last
        ? paths.adminAudit({ ...query, before: String(last.seq) })
        : undefined,
  };
}

export const meta = ({ data }: { data?: { title: string } }) => [{ title: data?.title }];

export default function AuditPage() {
  const { entries, actions, chain, query, next } = useLoaderData<typeof loader>();
  const t = useTranslations("review.audit");
  return (
    <>
      <PageHeader
        dense
        title={t("title")}
        lead={t("lead")}
        actions={
          <>
            <ButtonLink to={paths.adminAudit({ ...query, check: "1" })}>{t("check")}</ButtonLink>
            <ButtonLink to={paths.adminAuditExport(query)} reloadDocument>
              {t("export")}
            </ButtonLink>
          </>
        }
      />
      <div className="grid gap-6">
        {chain ? <ChainResult {...chain} /> : null}
        <Form method="get" className="flex flex-wrap items-end gap-3">
          <AuditFilterForm actions={actions} query={query} />
        </Form>
        {entries.length ? (
          <Entries />
        ) : (
          <EmptyState title={t("emptyTitle")}>{t("empty")}</EmptyState>
        )}
      </div>
      <Pagination next={next} />
    </>
  );
}

function ChainResult({ entries, brokenAt }: { entries: number; brokenAt: number | null }) {
  const t = useTranslations("review.audit");
  return brokenAt === null ? (
    <Alert tone="success">{t("intact", { entries })}</Alert>
  ) : (
    <Alert tone="danger">{t("broken", { seq: brokenAt })}</Alert>
  );
}

function Entries() {
  const { entries } = useLoaderData<typeof loader>();
  const t = useTranslations("review.audit");
  const format = useFormatter();
  const nameOf = useAuditAction();
  return (
    <Table caption={t("title")} narrow="stack">
      <TableHead>
        <HeaderCell numeric>{t("number")}</HeaderCell>
        <HeaderCell>{t("when")}</HeaderCell>
        <HeaderCell>{t("who")}</HeaderCell>
        <HeaderCell>{t("what")}</HeaderCell>
        <HeaderCell>{t("whom")}</HeaderCell>
        <HeaderCell>{t("why")}</HeaderCell>
      </TableHead>
      <TableBody>
        {entries.map((entry) => (
          <Row key={entry.seq}>
            <Cell numeric label={t("number")}>
              {entry.seq}
            </Cell>
            <Cell label={t("when")}>
              {format.dateTime(new Date(entry.at), { dateStyle: "medium", timeStyle: "short" })}
            </Cell>
            <Cell head label={t("who")}>
              {entry.actorName === "automation" ? t("automation") : entry.actorName}
            </Cell>
            <Cell label={t("what")}>{nameOf(entry.action)}</Cell>
            <Cell label={t("whom")}>
              {entry.memberNumber === null ? (
                "–"
              ) : (
                <TextLink to={paths.adminMember({ number: entry.memberNumber })}>
                  {entry.memberName}
                </TextLink>
              )}
            </Cell>
            <Cell label={t("why")}>{entry.reason ?? "–"}</Cell>
          </Row>
        ))}
      </TableBody>
    </Table>
  );
}
