import { readCsv } from "#app/platform/csv.ts";
import { errorText } from "#app/platform/forms/error-text.ts";
import type { BulkGrantDraft } from "./commands/draft-bulk-grant.server.ts";
import { readBulkRows } from "./rules/bulk-grant.ts";

const mostCharacters = 5_000_000;

/** What the form of a new bulk grant says, or what is missing; everything typed comes back. */
export async function readBulkForm(form: FormData): Promise<{
  draft: Pick<BulkGrantDraft, "name" | "reason" | "source"> | null;
  sent: Record<string, string>;
  problems: string[];
}> {
  const text = (name: string) => String(form.get(name) ?? "").trim();
  const [name, reason, segmentId] = [text("name"), text("reason"), text("segment")];
  const points = /^\d{1,9}$/.test(text("points")) ? Number(text("points")) : null;
  const rows = [
    ...readCsv(text("table").slice(0, mostCharacters)),
    ...readCsv(await uploadedIn(form)),
  ];
  const isSegment = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(segmentId);
  const missing = {
    name: name === "" || name.length > 120,
    reason: reason === "" || reason.length > 1_000,
    source: isSegment === rows.length > 0,
    points: isSegment && points === null,
  };
  const problems = (Object.keys(missing) as (keyof typeof missing)[])
    .filter((key) => missing[key])
    .map((key) => errorText(`bulk.problems.${key}`));
  const sent = {
    name,
    reason,
    segment: segmentId,
    points: text("points"),
    table: rows.map((row) => row.join(";")).join("\n"),
  };
  if (problems.length > 0) return { draft: null, sent, problems };
  const source: BulkGrantDraft["source"] = isSegment
    ? { kind: "segment", segmentId, points: points! }
    : { kind: "csv", rows: readBulkRows(rows, points) };
  return { draft: { name, reason, source }, sent, problems };
}

async function uploadedIn(form: FormData): Promise<string> {
  const file = form.get("file");
  if (!(file instanceof Blob) || file.size === 0) return "";
  return (await file.slice(0, mostCharacters).text()).trim();
}
