import type { ReactNode } from "react";
import { paths } from "#app/paths.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";

/** A page with one act of staff towards a member: where it belongs, what it is, its forms. */
export function MemberActPage({
  member,
  title,
  lead,
  children,
}: {
  member: { number: number; displayName: string };
  title: string;
  lead?: string;
  children: ReactNode;
}) {
  return (
    <div className="max-w-xl">
      <PageHeader
        dense
        title={title}
        {...(lead ? { lead } : {})}
        above={
          <Breadcrumbs items={[{ label: member.displayName, to: paths.adminMember(member) }]} />
        }
      />
      {children}
    </div>
  );
}
