/** Whatever no other route answers. */
export function loader(): never {
  throw new Response("Not Found", { status: 404 });
}

export function action(): never {
  throw new Response("Not Found", { status: 404 });
}

export default function NotFoundPage() {
  return null;
}
