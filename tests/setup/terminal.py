"""Runs a command at a terminal of 60 columns: waits for each text, then types the keys that answer it.

Usage: terminal.py STEPS COMMAND...   STEPS is JSON: [[text, keys], ...]. Prints JSON: {"code", "output"}.
"""
import fcntl, json, os, pty, select, struct, sys, termios, time

steps, command = json.loads(sys.argv[1]), sys.argv[2:]
pid, terminal = pty.fork()
if pid == 0:
    os.execvp(command[0], command)
fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 30, 60, 0, 0))
output, seen, end = b"", 0, time.time() + 40
while time.time() < end:
    if select.select([terminal], [], [], 0.2)[0]:
        try:
            chunk = os.read(terminal, 65536)
        except OSError:
            break
        if not chunk:
            break
        output += chunk
    if steps and steps[0][0].encode() in output[seen:]:
        seen = len(output)
        os.write(terminal, steps.pop(0)[1].encode())
else:
    os.kill(pid, 9)
code = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
print(json.dumps({"code": code, "output": output.decode(errors="replace"), "unanswered": steps}))
