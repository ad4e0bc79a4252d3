import { Form, useSubmit } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { SubmitButton } from "./submit-button.tsx";

/**
 * The button that uses a mailed token up. With scripts it presses itself: people read their mail in a
 * browser, the programs that try links out run none.
 */
export function TokenForm({ token, label }: { token: string; label: string }) {
  const form = useRef<HTMLFormElement>(null);
  const sent = useRef(false);
  const submit = useSubmit();
  useEffect(() => {
    if (sent.current || !form.current) return;
    sent.current = true;
    submit(form.current, { replace: true });
  }, [submit]);
  return (
    <Form method="post" replace ref={form}>
      <input type="hidden" name="token" value={token} />
      <SubmitButton>{label}</SubmitButton>
    </Form>
  );
}
