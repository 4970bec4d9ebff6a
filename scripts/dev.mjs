// The command `thidua` straight from the sources, without a build: npm run dev -- extract FILE
import { main } from "../apps/cli/src/main.ts";

process.exitCode = await main(process.argv.slice(2));
