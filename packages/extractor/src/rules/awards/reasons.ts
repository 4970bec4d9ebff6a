/** Why what looked like an award is none, by the code of its rejection; shown to editors. */
export const REASONS: Record<string, string> = {
  "not-yet": "Chưa trao: câu nói về dự định, phấn đấu, tiêu chuẩn hoặc điều kiện.",
  rule: "Câu nói về quy định hoặc cách xét tặng, không nói về một lần khen thưởng.",
  denied: "Câu phủ định: không tặng hoặc chưa được tặng.",
  wish: "Câu nói về mong muốn hoặc yêu cầu, chưa phải kết quả khen thưởng.",
  "no-recipient": "Không thấy ai được khen: không có tên, số lượng hay đối tượng.",
  "recipient-unknown": "Người hoặc đơn vị được khen chỉ được nhắc bằng một từ thay, không rõ là ai.",
  "no-form": "Có khen thưởng nhưng không nói hình thức, số lượng hay tên.",
  "proposed-nobody": "Đề nghị chung, không nêu tên hay số lượng.",
  "title-as-holder": "Danh hiệu chỉ người được nhận quà hay được nhắc tới, không phải điều được tặng.",
  "no-rank-base": "Có hạng nhưng không rõ của huân chương nào.",
  "unlicensed-count": "Số người mang danh hiệu được nhắc tới, câu không nói là được tặng.",
  "sum-of-parts": "Con số chung của các hạng hoặc hình thức đã nêu riêng từng phần trong cùng câu.",
  "named-in-list": "Con số của những người đã có đủ tên trong danh sách ở dưới: mỗi tên là một bản ghi.",
  vague: "Nói chung về khen thưởng, không có sự việc cụ thể.",
};
