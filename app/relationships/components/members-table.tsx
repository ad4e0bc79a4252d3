import { paths } from "#app/paths.ts";
import { Avatar } from "#app/ui/avatar.tsx";
import { useFormatter, useNow, useTranslations } from "#app/ui/intl.tsx";
import { RelativeTime } from "#app/ui/relative-time.tsx";
import { Cell, HeaderCell, Row, Table, TableBody, TableHead } from "#app/ui/table.tsx";
import { TextLink } from "#app/ui/text-link.tsx";
import type { MemberRow } from "../queries/members-with-figures.server.ts";
import {
  type MemberListView,
  type MemberSort,
  memberSorts,
  writeMemberListView,
} from "../rules/member-list.ts";
import { MemberBadges } from "./member-badges.tsx";

const numeric: ReadonlySet<MemberSort> = new Set(["points", "orders", "fan"]);
const columns: readonly MemberSort[] = ["name", "joined", "seen", "orders", "points", "fan"];

/** The members of one page, dense; cards where columns do not fit. */
export function MembersTable({ members, view }: { members: MemberRow[]; view: MemberListView }) {
  const t = useTranslations("relationships.members");
  return (
    <Table caption={t("table")} narrow="stack">
      <TableHead>
        {columns.map((sort) => (
          <HeaderCell
            key={sort}
            numeric={numeric.has(sort)}
            sort={{
              to: paths.adminMembers(writeMemberListView({ ...view, sort })),
              direction: view.sort === sort ? memberSorts[sort] : undefined,
            }}
          >
            {t(`column.${sort}`)}
          </HeaderCell>
        ))}
      </TableHead>
      <TableBody>
        {members.map((member) => (
          <MemberTableRow key={member.id} member={member} />
        ))}
      </TableBody>
    </Table>
  );
}

function MemberTableRow({ member }: { member: MemberRow }) {
  const t = useTranslations("relationships.members");
  const format = useFormatter();
  const now = useNow();
  const day = (instant: string) => format.dateTime(new Date(instant), { dateStyle: "medium" });
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
          <span className="grid min-w-0 gap-0.5">
            <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
              <TextLink to={paths.adminMember(member)}>{member.displayName}</TextLink>
              <MemberBadges member={member} />
            </span>
            <span className="text-xs font-normal break-all text-ink-faint">
              {member.number} · {member.email}
            </span>
          </span>
        </span>
      </Cell>
      <Cell label={t("column.joined")}>{day(member.joinedAt)}</Cell>
      <Cell label={t("column.seen")}>
        {member.lastSeenAt ? (
          <RelativeTime
            dateTime={member.lastSeenAt}
            label={format.relativeTime(new Date(member.lastSeenAt), now)}
            title={day(member.lastSeenAt)}
          />
        ) : (
          t("never")
        )}
      </Cell>
      <Cell numeric label={t("column.orders")}>
        {format.number(member.orders)}
      </Cell>
      <Cell numeric label={t("column.points")}>
        {format.number(member.points)}
      </Cell>
      <Cell numeric label={t("column.fan")}>
        {format.number(member.fanScore, { maximumFractionDigits: 1 })}
      </Cell>
    </Row>
  );
}
