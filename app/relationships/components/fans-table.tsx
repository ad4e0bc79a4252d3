import { paths } from "#app/paths.ts";
import { Avatar } from "#app/ui/avatar.tsx";
import { ButtonLink } from "#app/ui/button-link.tsx";
import { useFormatter, useTranslations } from "#app/ui/intl.tsx";
import { Cell, HeaderCell, Row, Table, TableBody, TableHead } from "#app/ui/table.tsx";
import { TextLink } from "#app/ui/text-link.tsx";
import type { MemberRow } from "../queries/members-with-figures.server.ts";
import { MemberBadges } from "./member-badges.tsx";

/** Members with the reasons for their place in words, and what to do next. */
export function FansTable({
  members,
  mayAppoint,
}: {
  members: readonly (MemberRow & { confirmedBy: number })[];
  mayAppoint: boolean;
}) {
  const t = useTranslations("relationships.fans");
  return (
    <Table caption={t("table")} narrow="stack">
      <TableHead>
        <HeaderCell>{t("column.name")}</HeaderCell>
        <HeaderCell>{t("column.reasons")}</HeaderCell>
        <HeaderCell numeric>{t("column.people")}</HeaderCell>
        <HeaderCell numeric>{t("column.score")}</HeaderCell>
        {mayAppoint ? <HeaderCell>{t("column.act")}</HeaderCell> : null}
      </TableHead>
      <TableBody>
        {members.map((member) => (
          <FanRow key={member.id} member={member} mayAppoint={mayAppoint} />
        ))}
      </TableBody>
    </Table>
  );
}

function FanRow({
  member,
  mayAppoint,
}: {
  member: MemberRow & { confirmedBy: number };
  mayAppoint: boolean;
}) {
  const t = useTranslations("relationships.fans");
  const format = useFormatter();
  return (
    <Row>
      <Cell head>
        <span className="flex min-w-0 flex-1 items-center gap-3 text-left">
          <Avatar
            name={member.displayName}
            seed={member.id}
            src={member.avatarFileId && paths.file({ id: member.avatarFileId, size: "small" })}
            size="small"
          />
          <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
            <TextLink to={paths.adminMember(member)}>{member.displayName}</TextLink>
            <MemberBadges member={member} />
          </span>
        </span>
      </Cell>
      <Cell label={t("column.reasons")}>
        <Reasons member={member} />
      </Cell>
      <Cell numeric label={t("column.people")}>
        {format.number(member.confirmedBy)}
      </Cell>
      <Cell numeric label={t("column.score")}>
        {format.number(member.fanScore, { maximumFractionDigits: 1 })}
      </Cell>
      {mayAppoint ? (
        <Cell>
          {member.isAmbassador || member.role !== "member" ? null : (
            <ButtonLink size="small" to={paths.adminMemberAmbassador(member)}>
              {t("appoint")}
            </ButtonLink>
          )}
        </Cell>
      ) : null}
    </Row>
  );
}

function Reasons({ member }: { member: MemberRow }) {
  const t = useTranslations("relationships");
  const format = useFormatter();
  const since = member.fanParts.map((part) => part.since).sort()[0];
  return (
    <span>
      {format.list(member.fanParts.map((part) => t(`part.${part.kind}`, { ...part })))}
      {since ? (
        <span className="block text-xs text-ink-faint">
          {t("fans.since", { date: new Date(since) })}
        </span>
      ) : null}
    </span>
  );
}
