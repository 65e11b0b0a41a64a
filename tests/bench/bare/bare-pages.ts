import type { ServerResponse } from 'node:http'
import type { Sql } from 'postgres'
import type { BarePage } from './bare-task'
import { replay, unitsOf } from './replay'

/** Limit (a): the page's own SQL, its rows in a template string and nothing else. */
export async function answerRows(sql: Sql, page: BarePage, response: ServerResponse): Promise<void> {
  const units = unitsOf(page.statements)
  response.setHeader('Content-Type', 'text/html; charset=utf-8')
  if (page.streamed) {
    for (const unit of units) response.write((await replay(sql, unit, false)).map(tableOf).join(''))
    response.end()
    return
  }
  const answers = await Promise.all(units.map((unit) => replay(sql, unit, page.writes && unit.length > 1)))
  response.end(`<!doctype html>${answers.flat().map(tableOf).join('')}`)
}

function tableOf(rows: object[]): string {
  return `<table>${rows.map((row) => `<tr>${Object.values(row).map(cell).join('')}</tr>`).join('')}</table>`
}

const cell = (value: unknown): string =>
  `<td>${escaped(typeof value === 'object' ? JSON.stringify(value) : value)}</td>`
const escaped = (value: unknown): string => String(value).replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign)
const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
