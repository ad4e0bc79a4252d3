import { findMembersNamed } from "#app/accounts/queries/find-members-named.server.ts";
import type { SegmentDefinition, SegmentKind } from "#app/accounts/rules/segment-definition.ts";
import { database } from "#app/platform/db.server.ts";
import { errorText } from "#app/platform/forms/error-text.ts";
import { findProgramme } from "#app/points/queries/find-programme.server.ts";
import { previewDefinition } from "./queries/segment-conditions.server.ts";
import { mostNames, readNames } from "./rules/read-names.ts";
import { type CriterionName, readCriteria } from "./rules/segment-criteria.ts";

const mostCharacters = 2_000_000;

/** What a segment's form says, who that is, and what stands in the way of saving it. */
export interface ReadSegment {
  name: string;
  definition: SegmentDefinition;
  /** The members of a list; a rule segment finds its own. */
  memberIds: string[];
  count: number;
  first: { id: string; number: number; displayName: string }[];
  unknown: string[];
  problems: string[];
  wrong: CriterionName[];
  /** The names of a list as they were sent, those of a file included: nothing typed is lost. */
  text: string;
}

export async function readSegmentForm(
  form: FormData,
  kind: SegmentKind,
  now: Temporal.Instant,
): Promise<ReadSegment> {
  const name = String(form.get("name") ?? "").trim();
  const problems = name === "" || name.length > 80 ? [errorText("segments.problems.name")] : [];
  const read = kind === "list" ? await readList(form) : await readRule(form, now);
  return { name, ...read, problems: [...problems, ...read.problems] };
}

async function readList(form: FormData): Promise<Omit<ReadSegment, "name">> {
  const names = [...new Set([...readNames(typedIn(form)), ...readNames(await uploadedIn(form))])];
  const found = names.length > mostNames ? [] : await findMembersNamed(database(), names);
  const known = found.filter(({ memberId }) => memberId !== null);
  const problems =
    names.length > mostNames
      ? [errorText("segments.problems.tooMany", { limit: mostNames })]
      : known.length === 0
        ? [errorText("segments.problems.nobody")]
        : [];
  const memberIds = [...new Set(known.map(({ memberId }) => memberId!))];
  return {
    definition: { criteria: [] },
    memberIds,
    count: memberIds.length,
    first: known
      .slice(0, 8)
      .map((one) => ({ id: one.memberId!, number: one.number!, displayName: one.displayName! })),
    unknown: found.filter(({ memberId }) => memberId === null).map((one) => one.name),
    problems,
    wrong: [],
    text: names.join("\n"),
  };
}

async function readRule(form: FormData, now: Temporal.Instant): Promise<Omit<ReadSegment, "name">> {
  const { criteria, wrong } = readCriteria(form);
  const problems = [
    ...(criteria.length === 0 ? [errorText("segments.problems.noCriterion")] : []),
    ...(wrong.length > 0 ? [errorText("segments.problems.values")] : []),
  ];
  const rest = { memberIds: [], unknown: [], wrong, text: "" };
  if (problems.length > 0)
    return { definition: { criteria: [] }, count: 0, first: [], problems, ...rest };
  const programme = await findProgramme(database());
  const preview = await previewDefinition(database(), { criteria }, { programme, now });
  return { definition: { criteria }, problems, ...preview, ...rest };
}

function typedIn(form: FormData): string {
  return String(form.get("names") ?? "").slice(0, mostCharacters);
}

async function uploadedIn(form: FormData): Promise<string> {
  const file = form.get("file");
  if (!(file instanceof Blob) || file.size === 0) return "";
  return (await file.slice(0, mostCharacters).text()).trim();
}
