import { InvalidArgumentError } from 'commander'

/** How far to look for a free port. */
const MOST_PORTS = 100

/** Ports below 1024 are closed to ordinary users on most systems. */
const [FIRST, LAST] = [1024, 65_535]

/** Reads a port from the command line. */
export function parsePort(text: string): number {
  const port = Number(text)
  if (Number.isInteger(port) && port >= FIRST && port <= LAST) return port
  throw new InvalidArgumentError('端口应是 1024 到 65535 之间的整数。')
}

/** The wanted port, or the next one that nobody uses. */
export async function findFreePort(wanted: number): Promise<number> {
  const { default: getPort, portNumbers } = await import('get-port')
  const last = Math.min(wanted + MOST_PORTS, LAST)
  return getPort({ port: portNumbers(wanted, last), host: 'localhost' })
}

/** Says which port was taken instead of the wanted one. */
export function tellPort(wanted: number, port: number): void {
  if (port !== wanted) process.stdout.write(`端口 ${wanted} 已被占用，改用 ${port}。\n`)
}
