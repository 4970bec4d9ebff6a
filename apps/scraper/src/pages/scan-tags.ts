import { Tokenizer } from "htmlparser2";

export interface TagHandler {
  /** Of the tags asked for; others open and close with no attributes read. */
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  close(name: string): void;
  text(text: string): void;
}

const NONE: Readonly<Record<string, string>> = Object.freeze({});

/** Tells of tags and texts in the order in which they stand, without making a tree of them; attributes are read of the tags of `asked` alone. */
export function scanTags(html: string, asked: ReadonlySet<string>, handler: TagHandler): void {
  let name = "";
  let attributes: Record<string, string> | null = null;
  let attribute = "";
  let value = "";
  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: true },
    {
      onopentagname(start, end) {
        name = html.slice(start, end).toLowerCase();
        attributes = asked.has(name) ? {} : null;
      },
      onattribname(start, end) {
        if (attributes === null) return;
        attribute = html.slice(start, end).toLowerCase();
        value = "";
      },
      onattribdata(start, end) {
        if (attributes !== null) value = value === "" ? html.slice(start, end) : value + html.slice(start, end);
      },
      onattribentity(code) {
        if (attributes !== null) value += String.fromCodePoint(code);
      },
      onattribend() {
        if (attributes !== null && !Object.hasOwn(attributes, attribute)) attributes[attribute] = value;
      },
      onopentagend: () => handler.open(name, attributes ?? NONE),
      onselfclosingtag() {
        handler.open(name, attributes ?? NONE);
        if (!asked.has(name)) handler.close(name);
      },
      onclosetag: (start, end) => handler.close(html.slice(start, end).toLowerCase()),
      ontext: (start, end) => handler.text(html.slice(start, end)),
      ontextentity: (code) => handler.text(String.fromCodePoint(code)),
      oncdata: () => undefined,
      oncomment: () => undefined,
      ondeclaration: () => undefined,
      onprocessinginstruction: () => undefined,
      onend: () => undefined,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
}
