/** Labels and hints of the forms of packages, plans and contracts. */
export const procurementForm = {
  labels: {
    name: 'Tên gói thầu',
    value: 'Giá gói thầu',
    method: 'Hình thức lựa chọn nhà thầu',
    mode: 'Phương thức',
    field: 'Lĩnh vực',
    contractType: 'Loại hợp đồng',
    plannedQuarter: 'Bắt đầu lựa chọn nhà thầu (quý)',
    plannedDays: 'Thời gian thực hiện (ngày)',
    summary: 'Nội dung chính',
    planId: 'Kế hoạch lựa chọn nhà thầu',
  },
}
