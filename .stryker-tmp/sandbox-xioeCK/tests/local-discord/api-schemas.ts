// @ts-nocheck
interface Schema {
  /** Throws when the value is not what the document describes. */
  readonly parse: (value: unknown) => unknown;
}

/** The schemas that the package makes of Discord's OpenAPI document; it brings no types for them, so each is asked for by name. */
const schemas: Readonly<Record<string, Schema>> = await importUntyped("discord-api-spec/zod");

/** What is wrong with a value, by the schema of that name; undefined when it fits. */
export function schemaProblem(name: string, value: unknown): string | undefined {
  const schema = schemas[`${name}Schema`];
  if (schema === undefined) return `There is no schema ${name}`;
  try {
    schema.parse(value);
    return undefined;
  } catch (error) {
    return `${name}: ${error}`;
  }
}

async function importUntyped(name: string): Promise<Readonly<Record<string, Schema>>> {
  return import(name);
}
