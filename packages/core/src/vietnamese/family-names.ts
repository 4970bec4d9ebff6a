/**
 * Family names of all peoples of the country, lower case: what may open the full name of a person. Many are words and syllables of places
 * too ("kim", "sơn"), so that one alone tells nothing. Sources: names of persons in decisions on commendations, by provinces.
 */
export const FAMILY_NAMES: ReadonlySet<string> = new Set(
  `thị neàng nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh đoàn mai trịnh lương lâm tô tạ hà cao đào chu
     châu vương trương tăng thái kiều quách quan la lưu lã lò lường lầu lù lèng giàng sùng vàng vừ thào hầu hảng cầm quàng tòng cà bạc
     đèo hạng mùa cứ ma nông hứa bế triệu chảo tẩn phàn phùng bàn đàm mạc mông lộc vi viên khuất khổng nghiêm thạch sơn danh kim điểu má
     đàng chế trượng xồng moong tráng thền chẻo cháng khang chá pờ lỳ sừng vù lèo rmah rcom rahlan niê mlô êban byă ayun kpuih cil
     pinăng mấu katơr chamaléa alăng bhling zơrâm briu bríu ating arất cấn nhữ nhâm chiêm chung khương lữ lô vưu tiết sử cồ dư thang tất
     ứng vòng sái siu rơ ksor kpă nay rah rơchâm rchăm alê hồng blong ka k' kră y h' trà thân tống tôn từ tiêu ung uông âu ân bạch biện
     cù cung diệp doãn giang giáp hàn hán hình khúc kha khưu lại liêu liễu lục mã mẫn ngụy nhan ninh ong phí phú quản sầm thi thiều thẩm
     tưởng văn vĩnh xa ông đồng đậu đới`.split(/\s+/u),
);
