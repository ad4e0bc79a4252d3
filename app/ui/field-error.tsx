import { CircleAlert } from "lucide-react";
import { useErrorText } from "./error-text.ts";

/** The errors of one field, named by `id` in the control's aria-describedby. */
export function FieldError({ id, errors }: { id: string; errors?: readonly string[] | undefined }) {
  const errorText = useErrorText();
  if (!errors?.length) return null;
  return (
    <div id={id} className="mt-1.5 flex items-start gap-1.5 text-xs font-medium text-danger">
      <CircleAlert aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
      <div>
        {errors.map((error) => (
          <p key={error}>{errorText(error)}</p>
        ))}
      </div>
    </div>
  );
}
