import { paths } from "#app/paths.ts";
import { Alert } from "#app/ui/alert.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { SectionHeader } from "#app/ui/section-header.tsx";
import { TextLink } from "#app/ui/text-link.tsx";

export interface PreviewedSegment {
  count: number;
  first: { id: string; number: number; displayName: string }[];
  unknown: string[];
}

/** Who would be in it now, and which names nobody answers to. */
export function SegmentPreview({ preview }: { preview: PreviewedSegment }) {
  const t = useTranslations("segments");
  const { count, first, unknown } = preview;
  return (
    <section aria-labelledby="preview" className="min-w-0">
      <SectionHeader id="preview" title={t("previewTitle", { count })} />
      <ul className="divide-y border-y text-sm">
        {first.map((member) => (
          <li key={member.id} className="flex justify-between gap-3 py-2">
            <TextLink to={paths.adminMember(member)}>{member.displayName}</TextLink>
            <span className="text-ink-faint tabular-nums">{member.number}</span>
          </li>
        ))}
      </ul>
      {count > first.length ? (
        <p className="mt-2 text-xs text-ink-faint">{t("more", { count: count - first.length })}</p>
      ) : null}
      {unknown.length > 0 ? (
        <div className="mt-5">
          <Alert tone="warn" title={t("unknown", { count: unknown.length })}>
            <p>{t("unknownText")}</p>
            <p className="mt-2 max-h-48 overflow-y-auto font-mono text-xs break-all">
              {unknown.join(", ")}
            </p>
          </Alert>
        </div>
      ) : null}
    </section>
  );
}
