import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { analyse } from 'scslre'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

const APP = fileURLToPath(new URL('../../app/', import.meta.url))

/** Regular expressions written in a source, as printed between and after their slashes. */
function literalsIn(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) found.push(node.getText(source))
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

/** What makes one take more than linear time: backtracking, or a run that is looked at again from each of its places. */
function faultsOf(literal: string): string[] {
  const end = literal.lastIndexOf('/')
  const { reports } = analyse(
    { source: literal.slice(1, end), flags: literal.slice(end + 1) },
    { reportTypes: { Move: true } },
  )
  return reports.map(({ type, exponential }) => (exponential ? `${type}, exponential` : type))
}

const sources = readdirSync(APP, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file))

describe('regular expressions of the product', () => {
  it('all take time that grows with the length of the text', () => {
    const slow = sources.flatMap((file) =>
      [...new Set(literalsIn(join(APP, file)))].flatMap((literal) => {
        const faults = faultsOf(literal)
        return faults.length > 0 ? [`${file}: ${literal} (${faults.join('; ')})`] : []
      }),
    )
    expect(slow).toEqual([])
  }, 60_000)

  it.each([
    ['/^(?:a+)+$/', 'exponential'],
    ['/^\\s*-?\\s*x$/', 'Trade'],
    ['/\\s+$/', 'Move'],
  ])('%s would be found', (literal, fault) => expect(faultsOf(literal).join()).toContain(fault))
})
