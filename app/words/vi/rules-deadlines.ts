import type { RuleWords } from '../rule-words'

export const deadlinesRules = {
  'deadline.before': { title: 'Trước ngày …', explanation: '«Trước ngày …»: hạn cuối là chính ngày nêu.' },
  'deadline.at-latest': { title: 'Chậm nhất …', explanation: '«Chậm nhất …»: hạn cuối là ngày nêu.' },
  'deadline.on-day': { title: 'Trong ngày …', explanation: '«Trong ngày …», «ngày …»: hạn cuối là ngày nêu.' },
  'deadline.month': { title: 'Trong tháng …', explanation: '«Trong tháng …»: từ ngày đầu đến ngày cuối tháng.' },
  'deadline.quarter': { title: 'Trong quý …', explanation: '«Trong quý …»: từ ngày đầu đến ngày cuối quý.' },
  'deadline.year': { title: 'Trong năm …', explanation: '«Trong năm …»: từ ngày 01/01 đến ngày 31/12.' },
  'deadline.until': {
    title: 'Đến hết …',
    explanation: '«Đến hết …», «xong trong …»: đến ngày cuối của khoảng thời gian.',
  },
  'deadline.between': { title: 'Từ … đến …', explanation: '«Từ … đến …»: khoảng thời gian thực hiện.' },
  'deadline.activity': { title: 'Việc kéo dài cả kỳ', explanation: 'Việc diễn ra trong cả khoảng thời gian nêu.' },
  'deadline.from': { title: 'Từ ngày …', explanation: '«Từ ngày …», «từ tháng …»: thời điểm bắt đầu.' },
  'deadline.recurring': { title: 'Định kỳ', explanation: '«Hằng tuần, tháng, quý, năm», «định kỳ»: việc lặp lại.' },
  'deadline.continuous': {
    title: 'Thường xuyên',
    explanation: '«Thường xuyên»: việc làm liên tục, không có hạn cuối.',
  },
  'deadline.relative': {
    title: 'Tính từ một sự kiện',
    explanation: '«Trong … ngày kể từ …»: hạn tính từ một sự kiện.',
  },
} satisfies RuleWords
