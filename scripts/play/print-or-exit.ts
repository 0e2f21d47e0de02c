/** Prints what a command answers to the arguments of the process; an Error is told and ends the process with 1. */
export function printOrExit(command: (args: readonly string[]) => string): void {
  try {
    console.log(command(process.argv.slice(2)));
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
