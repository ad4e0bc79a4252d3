import type { LoaderFunctionArgs } from "@remix-run/node";
import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { Handshake } from "lucide-react";
import { requireCapability } from "#app/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { database } from "#app/platform/db.server.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import {
  countWaitingApprovals,
  listDecidedApprovals,
  listWaitingApprovals,
} from "#app/points/queries/list-approvals.server.ts";
import { type AskedFor, useApprovalTitle } from "#app/rewards/components/approval-words.tsx";
import { Badge } from "#app/ui/badge.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { useFormatter, useNow, useTranslations } from "#app/ui/intl.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { Cell, HeaderCell, Row, Table, TableBody, TableHead } from "#app/ui/table.tsx";
import { Tabs } from "#app/ui/tabs.tsx";
import { TextLink } from "#app/ui/text-link.tsx";

const longest = 100;

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const viewer = await requireCapability(context, "points.approve");
  const isDecided = new URL(request.url).searchParams.get("list") === "decided";
  const db = database();
  const [waiting, requests] = await Promise.all([
    countWaitingApprovals(db),
    isDecided
      ? listDecidedApprovals(db, { limit: longest })
      : listWaitingApprovals(db, { limit: longest }),
  ]);
  return {
    title: translatorOf(viewer).t("relationships.approvals.title"),
    viewerId: viewer.member.id,
    isDecided,
    waiting,
    requests,
  };
}

export default function ApprovalsPage() {
  const { isDecided, waiting, requests, viewerId } = useLoaderData<typeof loader>();
  const t = useTranslations("relationships.approvals");
  return (
    <>
      <PageHeader dense title={t("title")} lead={t("lead")} />
      <Tabs
        label={t("lists")}
        items={[
          { to: paths.adminApprovals(), label: t("waiting"), count: waiting, current: !isDecided },
          {
            to: paths.adminApprovals({ list: "decided" }),
            label: t("decided"),
            current: isDecided,
          },
        ]}
      />
      <div className="mt-4">
        {requests.length === 0 ? (
          <EmptyState
            icon={<Handshake aria-hidden="true" />}
            title={isDecided ? t("noneDecided") : t("noneWaiting")}
          >
            {isDecided ? t("noneDecidedText") : t("noneWaitingText")}
          </EmptyState>
        ) : (
          <RequestTable requests={requests} isDecided={isDecided} viewerId={viewerId} />
        )}
      </div>
    </>
  );
}

type Request = ReturnType<typeof useLoaderData<typeof loader>>["requests"][number];

function RequestTable({
  requests,
  isDecided,
  viewerId,
}: {
  requests: readonly Request[];
  isDecided: boolean;
  viewerId: string;
}) {
  const t = useTranslations("relationships.approvals");
  const titleOf = useApprovalTitle();
  const format = useFormatter();
  const now = useNow();
  const when = (at: string) => format.relativeTime(new Date(at), now);
  return (
    <Table caption={isDecided ? t("decided") : t("waiting")} narrow="stack">
      <TableHead>
        <HeaderCell>{t("column.what")}</HeaderCell>
        <HeaderCell>{t("column.why")}</HeaderCell>
        <HeaderCell>{t("column.who")}</HeaderCell>
        <HeaderCell>{isDecided ? t("column.outcome") : t("column.since")}</HeaderCell>
      </TableHead>
      <TableBody>
        {requests.map((request) => (
          <Row key={request.id}>
            <Cell head>
              <TextLink to={paths.adminApproval({ id: request.id })}>
                {titleOf(request as AskedFor)}
              </TextLink>
            </Cell>
            <Cell label={t("column.why")}>
              <span className="max-w-[48ch] md:line-clamp-2">{request.reason}</span>
            </Cell>
            <Cell label={t("column.who")}>
              {request.requestedBy === viewerId ? t("you") : request.requesterName}
            </Cell>
            <Cell label={isDecided ? t("column.outcome") : t("column.since")}>
              {request.outcome && request.decidedAt ? (
                <span className="inline-flex flex-wrap items-center gap-2 max-sm:justify-end">
                  <Badge tone={request.outcome === "approved" ? "success" : "neutral"}>
                    {t(`outcome.${request.outcome}`)}
                  </Badge>
                  {t("byWhen", {
                    name: request.deciderName ?? t("somebody"),
                    when: when(request.decidedAt),
                  })}
                </span>
              ) : (
                when(request.requestedAt)
              )}
            </Cell>
          </Row>
        ))}
      </TableBody>
    </Table>
  );
}
