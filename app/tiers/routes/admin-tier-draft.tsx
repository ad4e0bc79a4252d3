import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import {
  Form,
  type MetaFunction,
  useActionData,
  useLoaderData,
  useNavigation,
} from "@remix-run/react";
import { requireCapability } from "#app/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { now } from "#app/platform/clock.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import type { DomainError } from "#app/platform/errors.ts";
import { parseForm, refusalOf } from "#app/platform/forms/parse.server.ts";
import { z } from "#app/platform/forms/zod.ts";
import { setFlash } from "#app/platform/http/flash.server.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { findProgramme } from "#app/points/queries/find-programme.server.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { Button } from "#app/ui/button.tsx";
import { ButtonLink } from "#app/ui/button-link.tsx";
import { FormErrors } from "#app/ui/form-errors.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import { SectionHeader } from "#app/ui/section-header.tsx";
import { Tabs } from "#app/ui/tabs.tsx";
import { saveTierDraft } from "../commands/save-tier-programme.server.ts";
import { DraftMoves } from "../components/draft-moves.tsx";
import { LevelShift } from "../components/level-shift.tsx";
import { findTierDraft, listDraftMoves } from "../queries/find-tier-draft.server.ts";
import { findTierProgramme } from "../queries/find-tier-programme.server.ts";
import { keptMoves } from "../rules/tier-form.ts";
import { draftActSchema } from "../tiers.schemas.ts";

const pageSize = 25;

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const viewer = await requireCapability(context, "tiers.manage");
  const draft = await draftOr404(params.id);
  const query = new URL(request.url).searchParams;
  const wanted = query.get("direction");
  const direction: "up" | "down" =
    wanted === "up" || wanted === "down" ? wanted : draft.outcome.down > 0 ? "down" : "up";
  const after = Number(/^\d{1,9}$/.exec(query.get("after") ?? "")?.[0] ?? 0);
  const db = database();
  const [current, { currency }, moves] = await Promise.all([
    findTierProgramme(db),
    findProgramme(db),
    listDraftMoves(db, { draftId: draft.id, direction, after, limit: pageSize + 1 }),
  ]);
  const { definition, outcome } = draft;
  return {
    title: translatorOf(viewer).t("tiersAdmin.draft.title"),
    id: draft.id,
    isSaved: draft.savedAs !== null,
    isOutdated: draft.savedAs === null && (current?.version ?? null) !== draft.basedOn,
    currency,
    definition,
    outcome,
    currentLevels: (current?.levels ?? []).map(({ id, name, rank }) => ({ id, name, rank })),
    direction,
    moves: moves.slice(0, pageSize),
    next: moves.length > pageSize ? (moves[pageSize - 1]?.position ?? null) : null,
    isFirstPage: after === 0,
  };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { member } = await requireCapability(context, "tiers.manage");
  const draft = await draftOr404(params.id);
  const submission = await parseForm(request, draftActSchema);
  if (submission.status !== "success") return data(submission.reply(), 422);
  const by = { id: member.id, name: member.displayName };
  try {
    await inTransaction((trx) => saveTierDraft(trx, { draftId: draft.id, by, now: now() }));
  } catch (error) {
    return data(submission.reply(refusalOf(error)), (error as DomainError).status);
  }
  setFlash(context, "tiersAdmin.draft.saved");
  return redirect(paths.adminTiers());
}

async function draftOr404(id: string | undefined) {
  const known = z.uuid().safeParse(id);
  const draft = known.success ? await findTierDraft(database(), known.data) : undefined;
  if (!draft) throw new Response("Not Found", { status: 404 });
  return draft;
}

export default function AdminTierDraftPage() {
  const t = useTranslations("tiersAdmin");
  const { id, isSaved, isOutdated, outcome, definition, currency, currentLevels } =
    useLoaderData<typeof loader>();
  const { members, up, down, milliseconds } = outcome;
  return (
    <>
      <PageHeader
        dense
        title={t("draft.title")}
        above={
          <Breadcrumbs
            items={[
              { label: t("title"), to: paths.adminTiers() },
              { label: t("edit"), to: paths.adminTiersEdit({ draft: id }) },
            ]}
          />
        }
      />
      <p className="display text-2xl">{t("draft.summary", { up, down })}</p>
      <p className="mt-1.5 text-sm text-ink-soft">
        {t("draft.unchanged", { members: members - up - down })}{" "}
        {t("draft.measured", { members, seconds: milliseconds / 1000 })}{" "}
        {definition.protects ? t("draft.protects") : null}
      </p>
      {isOutdated ? (
        <div className="mt-5">
          <Alert tone="warn" title={t("draft.outdated")} />
        </div>
      ) : null}
      {isSaved ? <p className="mt-5 text-sm font-semibold">{t("draft.isSaved")}</p> : null}
      <DraftActs canSave={!isSaved && !isOutdated} />
      <div className="mt-9 grid items-start gap-10 xl:grid-cols-[22rem_minmax(0,1fr)]">
        <section aria-labelledby="shift">
          <SectionHeader id="shift" title={t("draft.levels")} />
          <LevelShift flows={outcome.flows} before={currentLevels} after={definition.levels} />
        </section>
        <section aria-labelledby="who" className="min-w-0">
          <SectionHeader id="who" title={t("draft.who")} />
          <Movers basis={definition.basis} currency={currency} />
        </section>
      </div>
    </>
  );
}

function DraftActs({ canSave }: { canSave: boolean }) {
  const t = useTranslations("tiersAdmin.draft");
  const { id } = useLoaderData<typeof loader>();
  const errors = useActionData<typeof action>()?.error?.[""] ?? [];
  const isSaving = useNavigation().formMethod === "POST";
  return (
    <Form method="post" className="mt-5 grid gap-3">
      <FormErrors errors={errors.map((text) => ({ text }))} />
      <div className="flex flex-wrap items-center gap-3">
        {canSave ? (
          <Button type="submit" name="intent" value="save" variant="primary" pending={isSaving}>
            {t("save")}
          </Button>
        ) : null}
        <ButtonLink to={paths.adminTiersEdit({ draft: id })}>{t("back")}</ButtonLink>
        {canSave ? <p className="text-sm text-ink-soft">{t("saveHint")}</p> : null}
      </div>
    </Form>
  );
}

function Movers({ basis, currency }: { basis: "points" | "spend" | "orders"; currency: string }) {
  const t = useTranslations("tiersAdmin.draft");
  const { id, outcome, direction, moves, next, isFirstPage, definition, currentLevels } =
    useLoaderData<typeof loader>();
  const at = (query: { direction: string; after?: string }) =>
    paths.adminTierDraft({ id, ...query });
  return (
    <>
      <Tabs
        label={t("who")}
        items={(["down", "up"] as const).map((key) => ({
          to: at({ direction: key }),
          label: t(key),
          current: direction === key,
          count: outcome[key],
        }))}
      />
      {moves.length === 0 ? (
        <p className="mt-4 text-sm text-ink-soft">{t("nobody")}</p>
      ) : (
        <div className="mt-2">
          <DraftMoves
            moves={moves}
            levels={[...definition.levels, ...currentLevels]}
            basis={basis}
            currency={currency}
          />
        </div>
      )}
      {outcome[direction] > keptMoves ? (
        <p className="mt-4 text-xs text-ink-faint">{t("first", { count: keptMoves })}</p>
      ) : null}
      <Pagination
        previous={isFirstPage ? undefined : at({ direction })}
        next={next === null ? undefined : at({ direction, after: String(next) })}
      />
    </>
  );
}
