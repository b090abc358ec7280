import type { Span } from "../span.ts";
import { type Founding, officeOf } from "../statements/read-founding.ts";
import type { At, Body } from "./plan.ts";

/** How far behind the sentence that sets a body up its office may be named, in characters. */
const OFFICE_REACH = 400;

/** The leading groups that a text sets up, each once; the office of each stands up to the next one, or not far behind it. */
export function bodyEntries(text: string, foundings: readonly Founding[], at: (span: Span) => At): Body[] {
  const bodies = new Map<string, Body>();
  foundings.forEach((founding, i) => {
    if (bodies.has(founding.name)) return;
    const reach = Math.min(foundings[i + 1]?.start ?? text.length, founding.end + OFFICE_REACH);
    const office = officeOf(text.slice(founding.end, reach))?.at;
    const { name, lead, deputies, members } = founding;
    bodies.set(name, {
      name,
      ...(lead.length > 0 && { lead }),
      ...(deputies.length > 0 && { deputies }),
      ...(members.length > 0 && { members }),
      ...(office && { office }),
      at: at(founding),
    });
  });
  return [...bodies.values()];
}
