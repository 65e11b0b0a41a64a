import { phraseAt, phrases, type Word } from '~/domain/vietnamese-words'

/** «Đơn vị chủ trì: …», «Thời gian thực hiện: …» printed after the task they speak of. */
export type Field = {
  name: 'lead' | 'coordinating' | 'deadline' | 'task' | 'ignored'
  label: number
  from: number
  to: number
}

const LABELS: readonly { name: Field['name']; vocabulary: ReturnType<typeof phrases> }[] = [
  {
    name: 'lead',
    vocabulary: phrases([
      'đơn vị chủ trì|cơ quan chủ trì|chủ trì|đơn vị thực hiện|đơn vị chủ trì thực hiện',
      'đơn vị chịu trách nhiệm|cơ quan , đơn vị chủ trì|cơ quan chủ trì thực hiện|cơ quan chủ trì tham mưu',
      'đơn vị đầu mối|phân công thực hiện|cơ quan thực hiện|đơn vị được giao',
    ]),
  },
  {
    name: 'coordinating',
    vocabulary: phrases([
      'đơn vị phối hợp',
      'cơ quan phối hợp',
      'phối hợp',
      'cơ quan , đơn vị phối hợp',
      'đơn vị phối hợp thực hiện',
      'cơ quan phối hợp thực hiện',
    ]),
  },
  {
    name: 'deadline',
    vocabulary: phrases([
      'thời gian thực hiện|thời hạn hoàn thành|thời gian hoàn thành|thời hạn|thời gian|thời hạn thực hiện',
      'tiến độ|tiến độ hoàn thành|tiến độ thực hiện|hoàn thành|hạn hoàn thành',
      'thời gian thực hiện và hoàn thành|thời điểm hoàn thành|thời gian báo cáo',
    ]),
  },
  {
    name: 'task',
    vocabulary: phrases(['nhiệm vụ', 'nội dung', 'nội dung thực hiện', 'nội dung nhiệm vụ', 'nội dung công việc']),
  },
  {
    name: 'ignored',
    vocabulary: phrases([
      'lãnh đạo phụ trách|sản phẩm|kết quả|kinh phí|lãnh đạo chỉ đạo|sản phẩm dự kiến|kinh phí thực hiện',
      'người phụ trách',
    ]),
  },
]

/** The labelled fields of a block, in order; empty where it has none at its start. */
export function fieldsOf(words: readonly Word[]): Field[] {
  const fields: Field[] = []
  for (let at = 0; at < words.length; at++) {
    if (at > 0 && !';.,-+'.includes(words[at - 1]?.raw ?? ' ')) continue
    const field = labelAt(words, at)
    if (!field) {
      if (at === 0) return []
      continue
    }
    const last = fields.at(-1)
    if (last) last.to = at
    fields.push(field)
    at = field.from - 1
  }
  return fields
}

/** «…; xây dựng kho dữ liệu (Đơn vị chủ trì: …)», «…. Đơn vị chủ trì: …»: where fields begin behind a task; 0 if none. */
export function fieldsBehind(words: readonly Word[]): number {
  for (let at = 2; at < words.length; at++) {
    if (!'(.;'.includes(words[at - 1]?.raw ?? ' ')) continue
    const name = labelAt(words, at)?.name
    if (name === 'lead' || name === 'coordinating') return at
  }
  return 0
}

/** «Thời gian hoàn thành các nội dung trên: …». */
const OF_THE_ABOVE = phrases([
  'các nội dung trên|các nhiệm vụ trên|các nội dung nêu trên|các nhiệm vụ nêu trên|các công việc trên|các việc trên|nêu trên',
])

function labelAt(words: readonly Word[], at: number): Field | null {
  for (const { name, vocabulary } of LABELS) {
    const label = phraseAt(words, at, vocabulary)
    const length = label > 0 ? label + phraseAt(words, at + label, OF_THE_ABOVE) : 0
    if (length > 0 && words[at + length]?.raw === ':')
      return { name, label: at, from: at + length + 1, to: words.length }
  }
  return null
}
