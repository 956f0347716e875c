/** Texts by key, nested by dots. */
export interface Messages {
  [key: string]: string | Messages;
}

export type Arguments = Record<string, unknown>;

export type Translate = (key: string, args?: Arguments) => string;

/** Flattens nested messages into `a.b.c` keys. */
export function flatten(messages: Messages, prefix = ""): Map<string, string> {
  const flat = new Map<string, string>();
  for (const [key, value] of Object.entries(messages)) {
    const path = prefix ? `${prefix}.${key}` : key;
    if (typeof value === "string") {
      flat.set(path, value);
    } else {
      flatten(value, path).forEach((text, nested) => flat.set(nested, text));
    }
  }
  return flat;
}

/** Fills `%{name}` and chooses the form of `one |||| many` by `smart_count`. */
export function fill(text: string, args: Arguments): string {
  const forms = text.split("||||");
  const one = args.smart_count === undefined || Number(args.smart_count) === 1;
  const form = forms.length === 1 ? text : forms[one ? 0 : 1].trim();
  return form.replace(/%\{(\w+)\}/g, (hole, name: string) => {
    const value = args[name];
    return value === undefined || value === null ? hole : String(value);
  });
}

/** A translator over flattened messages; `_` in the arguments is the text of an unknown key. */
export function translator(flat: Map<string, string>): Translate {
  return (key, args = {}) => {
    const text = flat.get(key) ?? (args._ as string | undefined);
    return text === undefined ? key : fill(text, args);
  };
}
