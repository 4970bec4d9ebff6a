import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Worker as Thread } from "node:worker_threads";
import { createWorker, OEM, PSM, type Worker } from "tesseract.js";

/** The words of one picture, a line a line, paragraphs apart by a blank line. */
export interface Recognised {
  text: string;
  /** Mean over the letters of what the program says of each line, 0..1. */
  confidence: number;
}

/** Reads pictures of pages; one at a time. */
export interface Recogniser {
  read(picture: Uint8Array): Promise<Recognised>;
  close(): Promise<void>;
}

// The model lies in a package: nothing is fetched at run time.
const MODEL = "4.0.0_best_int";
// A line below it is a stamp, a signature or dirt.
const LEAST_LINE = 0.3;
const DOTS_PER_INCH = "240";

const require = createRequire(import.meta.url);

function modelFolder(): string {
  return join(dirname(require.resolve("@tesseract.js-data/vie/package.json")), MODEL);
}

/** The libraries inside write of every flaw of a picture; what comes of it is in the outcome. */
function silence(worker: Worker): void {
  if (!("worker" in worker && worker.worker instanceof Thread)) return;
  worker.worker.stderr.unpipe(process.stderr);
  worker.worker.stderr.resume();
}

/** Starts the recogniser for Vietnamese; `close` ends its thread. */
export async function openRecogniser(): Promise<Recogniser> {
  const worker: Worker = await createWorker("vie", OEM.LSTM_ONLY, {
    langPath: modelFolder(),
    gzip: true,
    cacheMethod: "none",
    // Without a handler a picture that cannot be read ends the process.
    errorHandler: () => undefined,
  });
  silence(worker);
  // Other modes than the fully automatic one lose the accents of headings.
  await worker.setParameters({ tessedit_pageseg_mode: PSM.AUTO, user_defined_dpi: DOTS_PER_INCH });
  return {
    async read(picture) {
      const { data } = await worker.recognize(Buffer.from(picture), {}, { text: true, blocks: true });
      const paragraphs = (data.blocks ?? []).flatMap((block) => block.paragraphs);
      let letters = 0;
      let sum = 0;
      const text = paragraphs.map((paragraph) =>
        paragraph.lines.flatMap((line) => {
          const words = line.text.trim();
          const sure = line.confidence / 100;
          const count = words.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
          if (count === 0 || sure < LEAST_LINE) return [];
          letters += count;
          sum += count * sure;
          return [words];
        }),
      );
      return {
        text: text
          .filter((lines) => lines.length > 0)
          .map((lines) => lines.join("\n"))
          .join("\n\n"),
        confidence: letters === 0 ? 0 : sum / letters,
      };
    },
    close: async () => {
      await worker.terminate();
    },
  };
}
