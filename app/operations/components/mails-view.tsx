import { Mail } from "lucide-react";
import { paths } from "#app/paths.ts";
import { Badge, type BadgeTone } from "#app/ui/badge.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { useFormatter, useNow, useTranslations } from "#app/ui/intl.tsx";
import { RelativeTime } from "#app/ui/relative-time.tsx";
import { Cell, HeaderCell, Row, Table, TableBody, TableHead } from "#app/ui/table.tsx";
import { TextLink } from "#app/ui/text-link.tsx";
import type { listMails } from "../queries/list-mails.server.ts";
import { SettleForms } from "./settle-forms.tsx";

type Mails = Awaited<ReturnType<typeof listMails>>;

const tones: Record<string, BadgeTone> = {
  queued: "accent",
  sent: "success",
  failed: "danger",
  discarded: "neutral",
};
const filters = ["queued", "failed", "sent"] as const;

export function MailsView({
  mails,
  state,
  mayChange,
}: {
  mails: Mails;
  state: string | null;
  mayChange: boolean;
}) {
  const t = useTranslations("operations");
  return (
    <>
      <nav aria-label={t("mail.filter.label")} className="flex flex-wrap gap-4 py-5 text-sm">
        <TextLink
          to={paths.adminOperations({ tab: "mail" })}
          aria-current={state === null ? "page" : undefined}
        >
          {t("mail.filter.all")}
        </TextLink>
        {filters.map((filter) => (
          <TextLink
            key={filter}
            to={paths.adminOperations({ tab: "mail", state: filter })}
            aria-current={state === filter ? "page" : undefined}
          >
            {t(`mail.filter.${filter}`)}
          </TextLink>
        ))}
      </nav>
      {mails.length === 0 ? (
        <EmptyState icon={<Mail aria-hidden="true" />} title={t("mail.none")}>
          {t("mail.noneText")}
        </EmptyState>
      ) : (
        <MailTable mails={mails} mayChange={mayChange} />
      )}
    </>
  );
}

function MailTable({ mails, mayChange }: { mails: Mails; mayChange: boolean }) {
  const t = useTranslations("operations");
  const format = useFormatter();
  const now = useNow();
  return (
    <Table caption={t("mail.caption")} narrow="stack">
      <TableHead>
        <HeaderCell>{t("mail.subject")}</HeaderCell>
        <HeaderCell>{t("mail.to")}</HeaderCell>
        <HeaderCell>{t("mail.state")}</HeaderCell>
        <HeaderCell>{t("mail.created")}</HeaderCell>
      </TableHead>
      <TableBody>
        {mails.map((mail) => (
          <Row key={mail.id}>
            <Cell head label={t("mail.subject")}>
              <span className="block break-words">{mail.subject ?? mail.template}</span>
              {mail.lastError ? (
                <span className="block max-w-md text-xs break-words text-danger">
                  {mail.lastError}
                </span>
              ) : null}
              {mail.state === "failed" && mayChange ? (
                <SettleForms kind="mail" id={mail.id} />
              ) : null}
            </Cell>
            <Cell label={t("mail.to")}>
              <span className="break-all">{mail.toAddress}</span>
            </Cell>
            <Cell label={t("mail.state")}>
              <Badge tone={tones[mail.state] ?? "neutral"}>
                {t(`mail.states.${mail.state as "sent"}`)}
              </Badge>
            </Cell>
            <Cell label={t("mail.created")}>
              <RelativeTime
                dateTime={mail.createdAt}
                label={format.relativeTime(new Date(mail.createdAt), now)}
              />
            </Cell>
          </Row>
        ))}
      </TableBody>
    </Table>
  );
}
