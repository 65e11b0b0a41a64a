import { useState } from 'react'
import { percentText } from '~/domain/appraisals/percent'
import type { TornadoBar } from '~/domain/appraisals/sensitivity'
import { Button } from '~/ui/buttons/button'
import { TornadoPicture } from '~/ui/pictures/tornado'
import { WidePicture } from '~/ui/pictures/wide-picture'
import { DataTable } from '~/ui/table/data-table'
import { Panel } from '~/ui/text/panel'
import { useWords } from '~/words/use-words'
import { type Appraised, lineName } from './appraised'
import { tornadoDrawn } from './geometry'

/** Beyond this many the bars are too short to tell anything; the table begins with the same and holds all when asked. */
const MOST_BARS = 8

/** What each input does to the difference of the two best options. */
export function TornadoPanel({ appraised }: { appraised: Appraised }) {
  const { words, formats } = useWords()
  const says = words.appraisals.tornado
  const { content, tornado } = appraised
  const [whole, setWhole] = useState(false)
  if (!tornado) return null
  const named = ({ input }: TornadoBar) => {
    if (input.type === 'rate') return { name: says.rate, of: '' }
    const option = content.options[input.option]
    return { name: lineName(option?.lines[input.line], words.appraisals.categories), of: option?.name ?? '' }
  }
  const valueAt = ({ input }: TornadoBar, at: bigint) =>
    input.type === 'rate' ? `${percentText(Number(at))} %` : formats.money(at)
  const rows = tornado.bars.map((bar, n) => ({ key: String(n), ...named(bar), ...bar }))
  const money = (amount: bigint) => formats.money(amount)
  const picture = tornadoDrawn(rows.slice(0, MOST_BARS), tornado.difference, { money, turn: says.turn })
  const name = (place: number) => content.options[place]?.name ?? ''
  return (
    <Panel title={says.title} id="tornado">
      <p className="mb-3 max-w-[75ch] text-muted">
        {says.lead(name(tornado.best), name(tornado.second), formats.money(tornado.difference))}
      </p>
      {picture && (
        <WidePicture label={says.title} className="mb-3">
          <TornadoPicture picture={picture} label={says.picture} />
        </WidePicture>
      )}
      <DataTable
        caption={says.picture}
        fill="page"
        rows={whole ? rows : rows.slice(0, MOST_BARS)}
        rowKey={({ key }) => key}
        columns={[
          {
            ...{ id: 'input', header: says.input, width: 'min-w-52' },
            cell: (row) => (
              <>
                {row.name} {row.of && <span className="block text-sm text-muted">{row.of}</span>}
              </>
            ),
          },
          ...(['low', 'high'] as const).map((id) => ({
            ...{ id, header: says[id], unit: words.money.units.dong, align: 'end' as const, width: 'min-w-36' },
            cell: (row: (typeof rows)[number]) => (
              <span className="figures">
                {formats.integer(row[id])}
                <span className="block text-sm text-muted">{valueAt(row, id === 'low' ? row.lowAt : row.highAt)}</span>
              </span>
            ),
          })),
        ]}
      />
      {rows.length > MOST_BARS && (
        <Button kind="quiet" size="small" className="mt-2 print:hidden" onClick={() => setWhole(!whole)}>
          {whole ? says.fewer : says.all(formats.integer(rows.length))}
        </Button>
      )}
    </Panel>
  )
}
