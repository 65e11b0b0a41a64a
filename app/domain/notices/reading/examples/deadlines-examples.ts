/** By when: a text for each rule on which it fires. */
export const deadlinesExamples = {
  'deadline.before': '1. Giao Sở Y tế kiểm tra máy chủ trước ngày 15/4/2027.',
  'deadline.at-latest': '1. Giao Sở Y tế kiểm tra máy chủ chậm nhất ngày 15/4/2027.',
  'deadline.on-day': '1. Giao Sở Y tế kiểm tra máy chủ trong ngày 15/4/2027.',
  'deadline.month': '1. Giao Sở Y tế kiểm tra máy chủ , hoàn thành trong tháng 4/2027.',
  'deadline.quarter': '1. Giao Sở Y tế kiểm tra máy chủ , hoàn thành trong quý II/2027.',
  'deadline.year': '1. Giao Sở Y tế kiểm tra máy chủ , hoàn thành trong năm 2027.',
  'deadline.until': '1. Giao Sở Y tế hoàn thành kiểm tra máy chủ đến hết tháng 4/2027.',
  'deadline.between': '1. Giao Sở Y tế kiểm tra máy chủ từ ngày 01/4/2027 đến ngày 15/4/2027.',
  'deadline.activity': '1. Giao Sở Y tế triển khai thử nghiệm bệnh án điện tử trong tháng 6/2027.',
  'deadline.from': '1. Giao Sở Y tế kiểm tra máy chủ từ ngày 01/4/2027.',
  'deadline.recurring': '1. Giao Sở Y tế báo cáo tình trạng máy chủ hằng tháng.',
  'deadline.continuous':
    '1. Kiểm tra máy chủ bệnh án điện tử.\nĐơn vị chủ trì: Sở Y tế; Thời gian thực hiện: thường xuyên.',
  'deadline.relative': '1. Giao Sở Y tế kiểm tra máy chủ trong thời hạn 10 ngày làm việc kể từ ngày ký hợp đồng.',
} as const
