#!/usr/bin/env node
import { run } from "../dist/main.js";

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof TypeError && String(error.code).startsWith("ERR_PARSE_ARGS"))) throw error;
  process.stderr.write(`evals: ${error.message.split(". ")[0]}; npm run evals -- --help lists commands and options\n`);
  process.exitCode = 2;
}
