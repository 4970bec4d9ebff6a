import type { Language, Message } from "./language.ts";

/** Results to standard output, everything else to standard error, in the user's language. */
export interface Console {
  /** Writes a result; resolves when the reader has room again, rejects with `ReaderGone` when it has closed the pipe. */
  result(text: string): Promise<void>;
  /** A line for people. */
  say(message: Message): void;
  /** `thidua: PATH: what is wrong, and what to do`. */
  problem(subject: string | null, message: Message): void;
}

/** The reader of standard output closed it (`| head`): nothing more to say, no fault. */
export class ReaderGone extends Error {
  override readonly name = "ReaderGone";
}

// A name with a newline or an escape sequence must stay one harmless line.
function printable(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, "�");
}

export function processConsole(language: Language): Console {
  let gone = false;
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") gone = true;
    else throw error;
  });
  return {
    result(text) {
      if (gone) return Promise.reject(new ReaderGone());
      return new Promise((resolve, reject) => {
        process.stdout.write(text, (error) => {
          if (error && (error as NodeJS.ErrnoException).code === "EPIPE") reject(new ReaderGone());
          else if (error) reject(error);
          else resolve();
        });
      });
    },
    say(message) {
      process.stderr.write(`${message[language]}\n`);
    },
    problem(subject, message) {
      const where = subject === null ? "" : `${printable(subject)}: `;
      process.stderr.write(`thidua: ${where}${printable(message[language])}\n`);
    },
  };
}
