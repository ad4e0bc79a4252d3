import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { type MetaFunction, useActionData, useLoaderData } from "@remix-run/react";
import { replaceSegmentMembers } from "#app/accounts/commands/replace-segment-members.server.ts";
import { changeSegment, createSegment } from "#app/accounts/commands/save-segment.server.ts";
import { findSegment } from "#app/accounts/queries/find-segment.server.ts";
import { listSegmentNumbers } from "#app/accounts/queries/list-segment-numbers.server.ts";
import type { SegmentDefinition, SegmentKind } from "#app/accounts/rules/segment-definition.ts";
import { requireCapability } from "#app/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { now } from "#app/platform/clock.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { DomainError } from "#app/platform/errors.ts";
import { refusalOf } from "#app/platform/forms/parse.server.ts";
import { setFlash } from "#app/platform/http/flash.server.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { findProgramme } from "#app/points/queries/find-programme.server.ts";
import { listStandingLevels } from "#app/points/queries/find-standing.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { refreshSegment } from "../commands/refresh-segment.server.ts";
import { SegmentForm } from "../components/segment-form.tsx";
import { SegmentPreview } from "../components/segment-preview.tsx";
import { fieldName, tickName } from "../rules/segment-criteria.ts";
import { type ReadSegment, readSegmentForm } from "../segment-form.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** The address `…/new` makes a segment of the kind in `?kind=`; any other names one. */
async function requireSegment({ context, params, request }: LoaderFunctionArgs) {
  const viewer = await requireCapability(context, "segments.manage");
  const { id } = params;
  if (id === "new") {
    const kind: SegmentKind =
      new URL(request.url).searchParams.get("kind") === "list" ? "list" : "rule";
    return { viewer, segment: null, kind };
  }
  const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id ?? "");
  const segment = isId ? await findSegment(database(), id!) : undefined;
  if (!segment) throw new Response("Not Found", { status: 404 });
  return { viewer, segment, kind: segment.kind as SegmentKind };
}

export async function loader(args: LoaderFunctionArgs) {
  const { viewer, segment, kind } = await requireSegment(args);
  const db = database();
  const [levels, { currency }] = await Promise.all([listStandingLevels(db), findProgramme(db)]);
  const numbers = segment && kind === "list" ? await listSegmentNumbers(db, segment.id) : [];
  return {
    title: segment?.name ?? translatorOf(viewer).t(`segments.new.${kind}`),
    kind,
    isNew: segment === null,
    version: segment?.version ?? 0,
    currency,
    levels: levels
      .filter(({ retiredAt }) => retiredAt === null)
      .map(({ id, name }) => ({ id, name })),
    values: {
      name: segment?.name ?? "",
      names: numbers.join("\n"),
      ...valuesOf(segment?.definition as SegmentDefinition | undefined),
    } as Record<string, string>,
  };
}

function valuesOf(definition: SegmentDefinition | undefined): Record<string, string> {
  return Object.fromEntries(
    (definition?.criteria ?? []).flatMap(({ criterion, values }) => [
      [tickName(criterion as "fan"), "on"],
      ...Object.entries(values).map(([name, value]) => [
        fieldName(criterion as "fan", name),
        String(value),
      ]),
    ]),
  );
}

export async function action(args: ActionFunctionArgs) {
  const { viewer, segment, kind } = await requireSegment(args);
  const form = await args.request.formData();
  const at = now();
  const read = await readSegmentForm(form, kind, at);
  const sent = {
    ...Object.fromEntries([...form].filter(([, value]) => typeof value === "string")),
    names: read.text,
  } as Record<string, string>;
  const mustLook = read.unknown.length > 0 && form.get("seen") !== "1";
  if (read.problems.length > 0) return data({ read, sent, isSeen: false }, 422);
  if (form.get("intent") !== "save" || mustLook) return { read, sent, isSeen: true };
  const by = { id: viewer.member.id, name: viewer.member.displayName };
  try {
    const count = await inTransaction(async (trx) => {
      const draft = { name: read.name, definition: read.definition, by, now: at };
      const id = segment?.id ?? (await createSegment(trx, { ...draft, kind })).id;
      if (segment) await changeSegment(trx, { ...draft, id, version: Number(form.get("version")) });
      return kind === "rule"
        ? await refreshSegment(trx, { segmentId: id, now: at })
        : await replaceSegmentMembers(trx, { segmentId: id, memberIds: read.memberIds, now: at });
    });
    setFlash(args.context, "segments.saved", { name: read.name, count: count ?? 0 });
    return redirect(paths.adminSegments());
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const problems = refusalOf(error).formErrors ?? [];
    return data({ read: { ...read, problems }, sent, isSeen: false }, error.status);
  }
}

export default function SegmentPage() {
  const { title, kind, isNew, version, levels, currency, values } = useLoaderData<typeof loader>();
  const t = useTranslations("segments");
  const answer = useActionData<typeof action>();
  const read = answer?.read as ReadSegment | undefined;
  return (
    <>
      <PageHeader
        dense
        title={title}
        lead={t(`lead.${kind}`)}
        above={<Breadcrumbs items={[{ label: t("title"), to: paths.adminSegments() }]} />}
      />
      <div className="grid gap-8 xl:grid-cols-[minmax(0,42rem)_minmax(0,1fr)]">
        <SegmentForm
          key={answer ? "answered" : isNew ? kind : "stored"}
          kind={kind}
          version={version}
          values={answer?.sent ?? values}
          levels={levels}
          currency={currency}
          problems={read?.problems ?? []}
          wrong={read?.wrong ?? []}
          isSeen={answer?.isSeen ?? false}
        />
        {read && answer?.isSeen ? <SegmentPreview preview={read} /> : null}
      </div>
    </>
  );
}
