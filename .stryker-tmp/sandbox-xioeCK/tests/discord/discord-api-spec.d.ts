// @ts-nocheck
declare module "discord-api-spec/zod" {
  interface Schema {
    safeParse(
      value: unknown,
    ):
      | { readonly success: true; readonly error?: never }
      | { readonly success: false; readonly error: { readonly issues: readonly unknown[] } };
  }
  export const ApplicationCommandCreateRequestSchema: Schema;
  export const IncomingWebhookInteractionRequestSchema: Schema;
}
