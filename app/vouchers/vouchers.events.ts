declare global {
  interface DomainEvents {
    "voucher.issued": { label: { de: string; en: string }; expiresAt: string | null };
    "voucher.redeemed": {
      label: { de: string; en: string };
      orderReference: string;
      orderAmountMinor: number | null;
      currency: string | null;
    };
    "voucher.reversed": {
      label: { de: string; en: string };
      orderReference: string;
      reason: string | null;
    };
  }
}

export type VoucherEventName = Extract<keyof DomainEvents, `voucher.${string}`>;
