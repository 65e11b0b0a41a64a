/** Says in the terminal what the start is doing: a line a step, with a count in place where a step is long. */
export function makeSteps(out: NodeJS.WriteStream) {
  let began = Date.now()
  const live = out.isTTY === true
  const write = (text: string) => out.write(text)
  return {
    begin(text: string) {
      began = Date.now()
      write(live ? `  … ${text}` : `  … ${text}\n`)
    },
    progress(text: string, done: number, total: number) {
      if (live) write(`\r\u001b[2K  … ${text} ${done}/${total}`)
    },
    done(text: string) {
      const seconds = ((Date.now() - began) / 1000).toFixed(1)
      write(`${live ? '\r\u001b[2K' : ''}  ✓ ${text} (${seconds} s)\n`)
    },
    line(text = '') {
      write(`${text}\n`)
    },
  }
}
