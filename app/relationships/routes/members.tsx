import type { LoaderFunctionArgs } from "@remix-run/node";
import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { Users } from "lucide-react";
import { requireCapability } from "#app/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { database } from "#app/platform/db.server.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { ButtonLink } from "#app/ui/button-link.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import { SearchField } from "#app/ui/search-field.tsx";
import { FilterChips } from "../components/filter-chips.tsx";
import { MembersTable } from "../components/members-table.tsx";
import { listMembers } from "../queries/list-members.server.ts";
import { readCursor, writeCursor } from "../rules/key-cursor.ts";
import {
  type MemberFilter,
  memberFilters,
  readMemberListView,
  writeMemberListView,
} from "../rules/member-list.ts";

const pageSize = 25;

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const viewer = await requireCapability(context, "members.read");
  const query = new URL(request.url).searchParams;
  const view = readMemberListView(query);
  const page = await listMembers(database(), {
    view,
    after: readCursor(query.get("after")),
    before: readCursor(query.get("before")),
    limit: pageSize,
  });
  return {
    title: translatorOf(viewer).t("relationships.members.title"),
    view,
    members: page.members,
    previous: page.previous && writeCursor(page.previous),
    next: page.next && writeCursor(page.next),
  };
}

export default function MembersPage() {
  const { view, members, previous, next } = useLoaderData<typeof loader>();
  const t = useTranslations("relationships.members");
  const shown = writeMemberListView(view);
  const isNarrowed = view.search !== "" || view.filters.length > 0;
  const toggled = (filter: MemberFilter) =>
    view.filters.includes(filter)
      ? view.filters.filter((other) => other !== filter)
      : [...view.filters, filter];
  const { q: _, ...kept } = shown;
  return (
    <>
      <PageHeader dense title={t("title")} lead={t("lead")} />
      <div className="mb-5 grid gap-3">
        <SearchField
          key={view.search}
          action={paths.adminMembers()}
          label={t("search")}
          defaultValue={view.search}
          kept={kept}
          className="max-w-xl"
        />
        <FilterChips
          label={t("filters")}
          chips={memberFilters.map((filter) => ({
            key: filter,
            label: t(`filter.${filter}`),
            to: paths.adminMembers(writeMemberListView({ ...view, filters: toggled(filter) })),
            isOn: view.filters.includes(filter),
          }))}
        />
      </div>
      {members.length > 0 ? (
        <MembersTable members={members} view={view} />
      ) : (
        <EmptyState
          icon={<Users aria-hidden="true" />}
          title={isNarrowed ? t("none") : t("noneAtAll")}
          action={
            isNarrowed ? (
              <ButtonLink to={paths.adminMembers()}>{t("clearFilters")}</ButtonLink>
            ) : null
          }
        >
          {isNarrowed ? t("noneText") : t("noneAtAllText")}
        </EmptyState>
      )}
      <Pagination
        previous={previous ? paths.adminMembers({ ...shown, before: previous }) : undefined}
        next={next ? paths.adminMembers({ ...shown, after: next }) : undefined}
      />
    </>
  );
}
