import { constants } from "node:fs";
import { access, mkdir } from "node:fs/promises";
import { folderProblem } from "../database/problems.ts";

/** A data folder that can be written; made where there is none. */
export async function prepareFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await access(folder, constants.R_OK | constants.W_OK);
  } catch (error) {
    throw folderProblem(folder, error);
  }
}
