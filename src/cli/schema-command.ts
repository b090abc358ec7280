import { type Draft, writeJsonSchema } from "../plan/json-schema.ts";
import { type Io, write } from "./io.ts";
import { writeWhole } from "./write-file.ts";

export interface SchemaOptions {
  readonly draft: Draft;
  readonly output?: string;
}

/** `qplan schema`: the JSON Schema of the model. Gives the exit code. */
export async function schemaCommand({ draft, output }: SchemaOptions, io: Io): Promise<number> {
  const text = writeJsonSchema(draft);
  if (output === undefined) await write(io.stdout, text);
  else await writeWhole(output, text);
  return 0;
}
