import { describe, expect, it } from 'vitest'
import { COMMANDS } from '~/cli/command-table'
import { findCommand } from '~/cli/find-command'
import { cli as en } from '~/words/en/cli'
import { cli as vi } from '~/words/vi/cli'
import { call, cli } from './run'

describe('the command line', () => {
  it('helps on every level, on standard output', async () => {
    for (const args of [[], ['notice'], ['notice', 'read']]) {
      const { code, out, err } = await call(...args, '--help')
      expect({ code, err }).toEqual({ code: 0, err: '' })
      expect(out).toContain('Cách dùng')
    }
    expect((await call('--help')).out).toContain('notice')
    expect((await call('notice', '--help')).out).toContain(vi.summaries['notice read'])
    expect((await call('notice', 'read', '--help')).out).toContain('[--json] FILE...')
  })

  it('speaks Vietnamese unless told otherwise, wherever it is told', async () => {
    expect((await call('--lang', 'en', '--help')).out).toContain('Usage')
    expect((await call('notice', 'read', '--help', '--lang=en')).out).toContain('Usage')
    expect(await call('--lang', 'fr')).toMatchObject({ code: 2, out: '' })
  })

  it('ends with 2 and the help of the level when called the wrong way', async () => {
    const wrong: [string[], string][] = [
      [[], 'Cần nêu một lệnh'],
      [['notice'], 'Cần nêu một lệnh'],
      [['nothing'], '«nothing»'],
      [['notice', 'raed', 'x'], '«raed»'],
      [['notice', 'read'], 'ít nhất một tệp'],
      [['notice', 'read', '--jsno', 'x'], '«--jsno»'],
      [['notice', 'raed', '--help'], '«raed»'],
    ]
    for (const [args, words] of wrong) {
      const { code, out, err } = await call(...args)
      expect({ args, code, out }).toEqual({ args, code: 2, out: '' })
      expect(err).toContain(words)
    }
  })

  it('has words in both languages for every command, group and option', async () => {
    for (const [path, load] of Object.entries(COMMANDS)) {
      const groups = path.split(' ').map((_, i, words) => words.slice(0, i + 1).join(' '))
      for (const name of groups) expect([vi.summaries[name], en.summaries[name]]).not.toContain(undefined)
      for (const option of Object.keys((await load()).options))
        expect([vi.optionHelp[option], en.optionHelp[option]]).not.toContain(undefined)
    }
  })

  it('finds commands of one word and of two', () => {
    const paths = ['migrate', 'notice read', 'person create']
    expect(findCommand(['migrate', '--x'], paths)).toEqual({ path: 'migrate', rest: ['--x'], isCommand: true })
    expect(findCommand(['person', 'create', 'notice'], paths)).toMatchObject({
      path: 'person create',
      rest: ['notice'],
    })
    expect(findCommand(['person'], paths)).toEqual({ path: 'person', rest: [], isCommand: false })
  })

  it('ends the process with the code', async () => {
    expect(await cli('nothing')).toMatchObject({ code: 2, out: '' })
  })
})
