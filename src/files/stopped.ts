/** The exit code of a program that Ctrl-C ended. */
export const STOPPED = 130
