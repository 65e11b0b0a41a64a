/** As app/words/vi/cited-clause.ts: «clause 2», «clause 5, item 1», «section II.3», «the opening». */
export function citedClause(section: string): string {
  const [place = '', bullet] = section.split(/-(?=\d+$)/)
  const within = bullet ? `, item ${bullet}` : ''
  if (place === 'intro' || place === '') return 'the opening'
  if (place === 'body') return `the body${within}`
  if (/^PL/.test(place)) return `the annex, row ${place.replace(/^PL\d*\./, '')}`
  return `${/^[IVXLC]+(\.|$)/.test(place) ? 'section' : 'clause'} ${place}${within}`
}
