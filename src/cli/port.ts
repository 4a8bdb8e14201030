import { InvalidArgumentError } from 'commander'

/** Reads a port from the command line. Ports below 1024 are closed to ordinary users on most systems. */
export function parsePort(text: string): number {
  const port = Number(text)
  if (Number.isInteger(port) && port >= 1024 && port <= 65_535) return port
  throw new InvalidArgumentError('端口应是 1024 到 65535 之间的整数。')
}
