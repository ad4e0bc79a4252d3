import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { viewerCan } from "#app/accounts/viewer.server.ts";
import { appointTrust, withdrawTrust } from "#app/forum/commands/appoint-trust.server.ts";
import { TrustHistory } from "#app/forum/components/trust-history.tsx";
import { findTrustStanding } from "#app/forum/queries/find-trust-standing.server.ts";
import { listTrustChanges } from "#app/forum/queries/list-trust-changes.server.ts";
import { trustActSchema } from "#app/forum/trust.schemas.ts";
import { paths } from "#app/paths.ts";
import { now } from "#app/platform/clock.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { parseForm } from "#app/platform/forms/parse.server.ts";
import { refuse } from "#app/platform/forms/refuse.server.ts";
import { setFlash } from "#app/platform/http/flash.server.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { useTranslations } from "#app/ui/intl.tsx";
import { SectionHeader } from "#app/ui/section-header.tsx";
import { MemberActPage } from "../components/member-act-page.tsx";
import { MemberTrustForm } from "../components/member-trust-form.tsx";
import { TrustFigures } from "../components/trust-figures.tsx";
import { requireMemberPage } from "../require-member-page.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { viewer, member } = await requireMemberPage(context, {
    number: params.number,
    capability: "members.read",
  });
  const { id, number, displayName, role } = member;
  return {
    title: translatorOf(viewer).t("trustAdmin.ofMember", { name: displayName }),
    member: { number, displayName },
    isOfTeam: role !== "member",
    standing: await findTrustStanding(database(), { memberId: id, now: now() }),
    changes: await listTrustChanges(database(), { memberId: id, limit: 100 }),
    mayAppoint: viewerCan(viewer, "trust.appoint") && role === "member",
  };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { viewer, member } = await requireMemberPage(context, {
    number: params.number,
    capability: "trust.appoint",
  });
  const submission = await parseForm(request, trustActSchema);
  if (submission.status !== "success") return data(submission.reply(), 422);
  const { intent, reason } = submission.value;
  const by = { id: viewer.member.id, name: viewer.member.displayName };
  const act = { memberId: member.id, reason, by, now: now() };
  try {
    await inTransaction((trx) =>
      intent === "appoint" ? appointTrust(trx, act) : withdrawTrust(trx, act),
    );
  } catch (error) {
    return refuse(context, submission, error);
  }
  setFlash(context, `trustAdmin.${intent}.done`, { name: member.displayName });
  return redirect(paths.adminMemberTrust(member));
}

export default function MemberTrustPage() {
  const { member, title, isOfTeam, standing, changes, mayAppoint } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  const t = useTranslations("trustAdmin");
  return (
    <MemberActPage member={member} title={title}>
      <div className="grid gap-8">
        {isOfTeam ? (
          <p className="text-sm text-ink-soft">{t("teamHasNone")}</p>
        ) : (
          <TrustFigures standing={standing} />
        )}
        {mayAppoint ? (
          <MemberTrustForm
            key={standing.level}
            name={member.displayName}
            isAppointed={standing.level === 4}
            lastResult={lastResult}
          />
        ) : null}
        <section aria-labelledby="trust-history">
          <SectionHeader id="trust-history" level={3} title={t("historyTitle")} />
          {changes.length ? (
            <TrustHistory changes={changes} deciderText={(name) => t("by", { name })} />
          ) : (
            <p className="text-sm text-ink-soft">{t("noHistory")}</p>
          )}
        </section>
      </div>
    </MemberActPage>
  );
}
