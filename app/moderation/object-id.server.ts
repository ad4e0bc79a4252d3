const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export function isId(text: string): boolean {
  return uuid.test(text);
}

/** The id of an address. What is none is answered like an unknown one, before the database complains. */
export function requireId(id: string | undefined): string {
  if (!id || !uuid.test(id)) throw new Response("Not Found", { status: 404 });
  return id;
}
