import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { MeasureHistory } from "../components/measure-history.tsx";
import { MemberNotes } from "../components/member-notes.tsx";
import { RestrictForm } from "../components/restrict-form.tsx";
import { actOnMember, loadModerateMember } from "../moderate-member.server.ts";

export const loader = ({ context, params }: LoaderFunctionArgs) =>
  loadModerateMember(context, params.number);

export const action = (args: ActionFunctionArgs) => actOnMember(args);

export const meta = ({ data }: { data?: { title: string } }) => [{ title: data?.title }];

export default function ModerateMemberPage() {
  const page = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  const t = useTranslations("review.member");
  const { member } = page;
  return (
    <>
      <PageHeader
        dense
        title={page.title}
        above={
          <Breadcrumbs items={[{ label: member.displayName, to: paths.adminMember(member) }]} />
        }
      />
      <div className="grid gap-10 xl:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="grid max-w-2xl content-start gap-10">
          {page.mayAct ? (
            <RestrictForm page={page} lastResult={lastResult} />
          ) : (
            <Alert>{t(member.closedAt ? "closed" : "outranked")}</Alert>
          )}
          <MeasureHistory page={page} />
        </div>
        <MemberNotes page={page} />
      </div>
    </>
  );
}
