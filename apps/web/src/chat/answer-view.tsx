import type { Answer } from "@thidua/core";
import Markdown from "react-markdown";

/** `[1]` in the answer becomes a link to the sentence it stands on. */
function linked(answer: Answer, id: string): string {
  const known = new Set(answer.citations.map(({ n }) => String(n)));
  return answer.answer.replace(/(?<!\\)\[(\d+)\](?!\()/g, (mark, n: string) => (known.has(n) ? `[\\[${n}\\]](#${id}-${n})` : mark));
}

/** One answer: its words, its table, how it was understood, and the sentences it stands on. Nothing of it is rendered as HTML. */
export function AnswerView({ answer, id }: { answer: Answer; id: string }) {
  return (
    <div className={`answer ${answer.status}`}>
      <Markdown disallowedElements={["img"]} unwrapDisallowed>
        {linked(answer, id)}
      </Markdown>
      {answer.table && (
        <div className="scroll">
          <table>
            <thead>
              <tr>
                {answer.table.columns.map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {answer.table.rows.map((row) => (
                <tr key={row.join("\u0000")}>
                  {row.map((cell, at) => (
                    <td key={answer.table?.columns[at] ?? at}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {answer.notes.length > 0 && (
        <ul className="notes">
          {answer.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      {answer.citations.length > 0 && (
        <ol className="citations" aria-label="Trích dẫn">
          {answer.citations.map((citation) => (
            <li key={citation.n} id={`${id}-${citation.n}`} value={citation.n} tabIndex={-1}>
              <blockquote>{citation.quote}</blockquote>
              <cite>
                {citation.url && /^https?:\/\//.test(citation.url) ? (
                  <a href={citation.url} rel="noreferrer noopener" target="_blank">
                    {citation.title}
                  </a>
                ) : (
                  citation.title
                )}
                {citation.publishedAt ? ` · ${citation.publishedAt}` : ""}
              </cite>
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
