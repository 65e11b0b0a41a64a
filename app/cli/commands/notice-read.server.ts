import { readFile } from 'node:fs/promises'
import { readOrRecognize } from '~/documents/ocr/read-or-recognize.server'
import { readWithEnclosed } from '~/documents/read-with-enclosed.server'
import { readNotice } from '~/domain/notices/reading/read-notice'
import { withMessage } from '~/domain/notices/reading-with-message'
import type { CliWords } from '../cli-words'
import type { Command, CommandCall } from '../command'
import { EXIT, WrongUsage } from '../exit-code'
import { noticeRecord } from './notice-record'
import { noticeSummary } from './notice-summary'

/** `notice read [--json] FILE...`: what the product understands of documents, without a database. */
export const noticeRead: Command = {
  usage: '[--json] FILE...',
  options: { json: { type: 'boolean' } },
  run: async (call) => {
    if (call.operands.length === 0) throw new WrongUsage(call.words.cli.missingFile)
    let refused = false
    for (const file of call.operands) refused = !(await readOne(file, call)) || refused
    return refused ? EXIT.refused : EXIT.done
  },
}

async function readOne(file: string, { options, words, print, say }: CommandCall): Promise<boolean> {
  const { unreadable } = words.cli.noticeRead
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => error)
  if (bytes instanceof Error) {
    say(unreadable(file, fileProblem(bytes, words)))
    return false
  }
  const onPage = (done: number, of: number) => done > 0 && say(words.cli.noticeRead.recognised(file, done, of))
  const { reading: document, enclosed } = await readWithEnclosed(bytes, readOrRecognize({ onPage }))
  if (!document.ok) {
    const { code, ...context } = document.issue
    say(unreadable(file, words.documents.issues[code](context)))
    return false
  }
  if (document.scannedPages) {
    const pages = document.scannedPages
    say(unreadable(file, words.documents.scannedPages(pages.join(', '), pages.length)))
  }
  const notice = withMessage(readNotice(document.text), enclosed?.message ?? null)
  const record = noticeRecord(file, notice, words.reading.warnings, enclosed)
  const printed = document.uncertain ? { ...record, uncertain: document.uncertain } : record
  print(options.json ? JSON.stringify(printed) : noticeSummary(record, words.cli.noticeRead))
  return true
}

function fileProblem(error: NodeJS.ErrnoException, { cli }: CliWords): string {
  if (error.code === 'ENOENT') return cli.noticeRead.noFile
  if (error.code === 'EISDIR') return cli.noticeRead.isFolder
  if (error.code === 'EACCES' || error.code === 'EPERM') return cli.noticeRead.noAccess
  return cli.noticeRead.unreachable(error.code ?? error.name)
}
