/** An error in Stripe's words, as its client reads it. */
export class StripeRefusal extends Error {
  readonly status: number;
  readonly type: string;
  readonly code: string | undefined;
  readonly param: string | undefined;

  constructor(
    status: number,
    {
      type,
      code,
      param,
      message,
    }: { type: string; code?: string; param?: string; message: string },
  ) {
    super(message);
    this.status = status;
    this.type = type;
    this.code = code;
    this.param = param;
  }

  get body() {
    const { type, code, param, message } = this;
    return { error: { type, code, param, message } };
  }
}

export function unknownObject(kind: string, id: string): StripeRefusal {
  return new StripeRefusal(404, {
    type: "invalid_request_error",
    code: "resource_missing",
    param: "id",
    message: `No such ${kind}: '${id}'`,
  });
}

export function badRequest(param: string, message: string, code = "parameter_invalid") {
  return new StripeRefusal(400, { type: "invalid_request_error", code, param, message });
}
