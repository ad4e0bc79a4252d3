import { Form } from "@remix-run/react";
import { Button } from "#app/ui/button.tsx";
import { Field } from "#app/ui/field.tsx";
import { useFormatter, useTranslations } from "#app/ui/intl.tsx";
import { SectionHeader } from "#app/ui/section-header.tsx";
import { Select } from "#app/ui/select.tsx";
import { Textarea } from "#app/ui/textarea.tsx";
import type { ModerateMemberPage } from "../moderate-member.server.ts";

const noteDays = [30, 90, 365] as const;

/** What the team should know next time; every note goes by itself once it is too old to be fair. */
export function MemberNotes({ page: { notes } }: { page: ModerateMemberPage }) {
  const t = useTranslations("review.notes");
  const format = useFormatter();
  const day = (at: string) => format.dateTime(new Date(at), { dateStyle: "medium" });
  return (
    <section aria-labelledby="notes" className="content-start">
      <SectionHeader id="notes" title={t("title")} lead={t("lead")} />
      <ul className="mb-5 grid gap-4 empty:hidden">
        {notes.map((note) => (
          <li key={note.id} className="grid gap-1 border-l-3 border-brand-soft pl-3 text-sm">
            <p className="whitespace-pre-line">{note.text}</p>
            <div className="flex items-center gap-2 text-xs text-ink-faint">
              <span>
                {t("by", {
                  name: note.writerName ?? "",
                  date: day(note.writtenAt),
                  until: day(note.expiresAt),
                })}
              </span>
              <Form method="post">
                <input type="hidden" name="intent" value="remove-note" />
                <input type="hidden" name="noteId" value={note.id} />
                <Button type="submit" size="small" variant="quiet">
                  {t("remove")}
                </Button>
              </Form>
            </div>
          </li>
        ))}
      </ul>
      <Form method="post" className="grid gap-3">
        <input type="hidden" name="intent" value="note" />
        <Field id="note-text" label={t("text")}>
          {(control) => <Textarea {...control} name="text" rows={3} maxLength={2_000} required />}
        </Field>
        <Field id="note-days" label={t("expires")}>
          {(control) => (
            <Select {...control} name="noteDays" defaultValue="90">
              {noteDays.map((days) => (
                <option key={days} value={days}>
                  {t("days", { days })}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Button type="submit" className="justify-self-start">
          {t("save")}
        </Button>
      </Form>
    </section>
  );
}
