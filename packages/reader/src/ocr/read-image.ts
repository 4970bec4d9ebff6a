import type { Problem } from "../article/problems.ts";
import { hasLetters } from "../text/characters.ts";
import type { Recognised } from "./recognise.ts";
import { isSound } from "./sound.ts";

const LEAST_LETTERS = 20;

/** The words of a picture of a page (PNG, JPEG, BMP), or why there are none. */
export async function readImage(bytes: Uint8Array): Promise<Recognised | { problem: Problem }> {
  if (!isSound(bytes)) return { problem: "damagedImage" };
  try {
    const { openRecogniser } = await import("./recognise.ts");
    const recogniser = await openRecogniser();
    try {
      const found = await recogniser.read(bytes);
      return hasLetters(found.text, LEAST_LETTERS) ? found : { problem: "image" };
    } finally {
      await recogniser.close();
    }
  } catch {
    return { problem: "image" };
  }
}
