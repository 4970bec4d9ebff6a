/** A piece of text where it stands on a page: points from the left and from the bottom. */
export interface Piece {
  text: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

interface PrintedLine {
  text: string;
  y: number;
  height: number;
}

// Words of a justified line stand no farther apart than this, in points and in heights of a letter; cells of a table do.
const LEAST_CELL_GAP = 14;
const CELL_GAP_HEIGHTS = 1.5;
// What stands a little higher or lower is on the same line: "m²", a word in another font.
const SAME_LINE = 0.45;
// Of the usual distance between two lines; more parts paragraphs.
const PARAGRAPH_GAP = 1.45;

function isBlank(text: string): boolean {
  return text.trim() === "";
}

/** Pieces in the order of the file as lines; a tab stands between cells. */
function linesOf(pieces: readonly Piece[]): PrintedLine[] {
  const lines: PrintedLine[] = [];
  let line: PrintedLine | null = null;
  let end = 0;
  for (const piece of pieces) {
    // Blanks of their own only say how wide a gap is, which the places of their neighbours tell.
    if (isBlank(piece.text)) continue;
    const height = piece.height > 0 ? piece.height : 10;
    const same: boolean =
      line !== null && Math.abs(line.y - piece.y) <= Math.max(line.height, height) * SAME_LINE && piece.x > end - height * 2;
    if (line === null || !same) {
      line = { text: piece.text, y: piece.y, height };
      lines.push(line);
    } else {
      const gap = piece.x - end;
      const glued = gap < height * 0.15 || /\s$/.test(line.text) || /^\s/.test(piece.text);
      const cell = gap > Math.max(LEAST_CELL_GAP, height * CELL_GAP_HEIGHTS);
      line.text += `${cell ? "\t" : glued ? "" : " "}${piece.text}`;
      line.height = Math.max(line.height, height);
    }
    end = piece.x + piece.width;
  }
  return lines;
}

function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** The text of a page: a line a line, cells apart by tabs, paragraphs apart by a blank line where they stand apart in print. */
export function pageText(pieces: readonly Piece[]): string {
  const lines = linesOf(pieces);
  const steps = lines.flatMap((line, at) => {
    const step = (lines[at - 1]?.y ?? Number.NaN) - line.y;
    return step > 0 && step < line.height * 4 ? [step] : [];
  });
  const usual = median(steps);
  let text = "";
  for (const [at, line] of lines.entries()) {
    const step = (lines[at - 1]?.y ?? 0) - line.y;
    if (at > 0) text += usual > 0 && step > usual * PARAGRAPH_GAP ? "\n\n" : "\n";
    text += line.text.trimEnd();
  }
  return text;
}
