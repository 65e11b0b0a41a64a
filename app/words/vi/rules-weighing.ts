import type { RuleWords } from '../rule-words'

export const weighingRules = {
  'use.sentences': { title: 'Câu giao việc', explanation: 'Mục được đọc từng câu để tìm nhiệm vụ.' },
  'use.unit-heading': {
    title: 'Đầu mục nêu đơn vị',
    explanation: 'Mục chỉ nêu tên đơn vị; các điểm bên dưới là việc của đơn vị đó.',
  },
  'use.title': { title: 'Tên mục', explanation: 'Mục là tên của phần bên dưới, tự nó không giao việc.' },
  'use.opening': {
    title: 'Câu dẫn danh sách',
    explanation: 'Câu kết thúc bằng hai chấm, báo rằng các điểm sau là nhiệm vụ và có thể nêu đơn vị thực hiện.',
  },
  'use.fields': {
    title: 'Dòng ghi đơn vị, thời hạn',
    explanation: 'Dòng «Đơn vị chủ trì: …», «Thời gian thực hiện: …» bổ sung cho nhiệm vụ đứng trước.',
  },
  'use.task-with-fields': {
    title: 'Nhiệm vụ kèm đơn vị trên một dòng',
    explanation: 'Nhiệm vụ và «Đơn vị chủ trì: …» đứng chung một dòng.',
  },
  'use.without-tasks': {
    title: 'Mục không giao việc',
    explanation: 'Đầu mục về đánh giá, mục đích, mục tiêu, căn cứ…: phần bên dưới không phải nhiệm vụ.',
  },
  'use.within-skipped': {
    title: 'Nằm trong mục không giao việc',
    explanation: 'Đoạn nằm dưới đầu mục về đánh giá, mục đích, mục tiêu, căn cứ.',
  },
  'use.details': {
    title: 'Nêu rõ việc bị dừng',
    explanation: 'Các gạch đầu dòng dưới lệnh dừng hoặc tạm dừng chỉ kể những gì bị dừng.',
  },
  'use.closing-formula': {
    title: 'Câu kết của văn bản',
    explanation: '«Văn phòng … thông báo để … biết, thực hiện»: công thức kết thúc, không phải nhiệm vụ.',
  },
  'kept.subject': { title: 'Câu có chủ thể', explanation: 'Câu nêu ai phải làm nên là một nhiệm vụ.' },
  'kept.bare-order': {
    title: 'Câu mệnh lệnh không nêu chủ thể',
    explanation: 'Câu bắt đầu bằng động từ giao việc, đứng dưới tên đơn vị hoặc trong danh sách nhiệm vụ.',
  },
  'kept.point': {
    title: 'Điểm liệt kê trong câu',
    explanation: '«Giao Sở X: (1) …; (2) …»: mỗi điểm là một nhiệm vụ.',
  },
  'kept.reported': {
    title: 'Lời giao việc được tường thuật',
    explanation: 'Tin, bài thuật lại yêu cầu của người chủ trì.',
  },
  'kept.table-row': { title: 'Hàng của bảng', explanation: 'Mỗi hàng của bảng phân công là một nhiệm vụ.' },
  'split.unit': {
    title: 'Tách vì đơn vị khác',
    explanation: 'Sau dấu chấm phẩy là đơn vị khác nên tách thành nhiệm vụ riêng.',
  },
  'split.decision': {
    title: 'Tách vì có quyết định riêng',
    explanation: 'Phần câu có lệnh dừng, tạm dừng, tiếp tục thuê hoặc đồng ý được tách riêng.',
  },
  'split.rhythm': {
    title: 'Tách vì nhịp báo cáo riêng',
    explanation: 'Việc định kỳ đứng cạnh việc làm một lần được tách riêng.',
  },
  'split.deadline': {
    title: 'Tách vì thời hạn khác',
    explanation: 'Hai phần có thời hạn khác nhau được tách thành hai nhiệm vụ.',
  },
  'split.aside': { title: 'Quyết định trong ngoặc', explanation: 'Phần trong ngoặc có quyết định riêng.' },
  'dropped.background': {
    title: 'Câu dẫn, câu kết',
    explanation: 'Câu mở đầu bằng «Thời gian qua», «Trên đây là», «Trường hợp»…: bối cảnh hoặc công thức.',
  },
  'dropped.praise': { title: 'Lời ghi nhận', explanation: 'Câu ghi nhận, biểu dương, đánh giá cao.' },
  'dropped.dates-previous': {
    title: 'Câu chỉ nêu thời hạn',
    explanation: 'Câu chỉ nêu thời hạn hoặc nơi nhận báo cáo của nhiệm vụ đứng trước.',
  },
  'dropped.no-order': {
    title: 'Không giao việc',
    explanation: 'Câu không nêu ai phải làm và không bắt đầu bằng động từ giao việc.',
  },
  'dropped.statement': {
    title: 'Câu nhận định',
    explanation: 'Câu nói «… là nhiệm vụ quan trọng», không giao việc cho ai.',
  },
  'dropped.looks-back': { title: 'Câu nói việc đã qua', explanation: 'Câu thuật việc đã làm hoặc còn chậm.' },
  'dropped.names-lead-after': {
    title: 'Câu chỉ nêu đơn vị thực hiện',
    explanation: 'Câu sau chỉ nói đơn vị nào thực hiện nhiệm vụ vừa nêu.',
  },
  'dropped.continues': {
    title: 'Nối tiếp nhiệm vụ trước',
    explanation: 'Câu nói thêm về nhiệm vụ vừa nêu trong cùng mục.',
  },
  'dropped.urging': { title: 'Câu đôn đốc chung', explanation: 'Câu chỉ đôn đốc chung, không nêu việc cụ thể.' },
  'dropped.narration': { title: 'Câu tường thuật', explanation: 'Câu kể chuyện trong tin, bài.' },
  'dropped.nobody': {
    title: 'Việc của cả kế hoạch',
    explanation:
      'Trong kế hoạch, phần nêu nội dung mà không giao cho ai; đơn vị thực hiện ghi ở phần «Tổ chức thực hiện».',
  },
} satisfies RuleWords
