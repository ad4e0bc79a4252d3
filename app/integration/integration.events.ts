declare global {
  interface DomainEvents {
    "api-key.created": { name: string; scopes: string[] };
    "api-key.revoked": { name: string };
  }
}

export type IntegrationEventName = Extract<keyof DomainEvents, `api-key.${string}`>;
