# The words of the findings in Vietnamese, with the same messages and attributes as `en.ftl`.

## Shared by several findings

content-found = { $found ->
    [audio] bản ghi âm
    [avif] ảnh AVIF
    [bmp] ảnh BMP
    [excel] bảng tính
    [gif] ảnh GIF
    [heic] ảnh HEIC
    [html] trang web
    [image] ảnh thuộc loại khác
    [jpeg] ảnh JPEG
    [ole] tài liệu Office đời cũ hoặc có khóa
    [pdf] tài liệu PDF
    [png] ảnh PNG
    [powerpoint] bản trình chiếu
    [svg] hình vẽ SVG
    [text] văn bản thuần
    [tiff] ảnh TIFF
    [video] phim
    [webp] ảnh WebP
    [word] tài liệu văn bản
    [zip] tệp nén ZIP
    [unknown] nội dung không rõ loại
   *[other] nội dung loại khác
}
folder-expected = { $expected ->
    [activity] report-data/activities
    [baseline] report-data/baselines
    [challenge] report-data/challenges
    [impact] report-data/impacts
    [indicator] report-data/indicators
    [initiative] report-data/initiatives
    [media] report-data/media
    [network] report-data/network
    [organisation] report-data/organisations
    [outcome] report-data/outcomes
    [place] report-data/places
    [plan] report-data/plans
    [policy] report-data/policies
   *[other] report-data/…
}
kind-expected = { $expected ->
    [activity] một hoạt động
    [baseline] một hiện trạng ban đầu
    [challenge] một khó khăn, thách thức
    [impact] một tác động
    [indicator] một chỉ số
    [initiative] một sáng kiến
    [media] một minh chứng
    [network] một đóng góp cho Mạng lưới
    [organisation] một cơ quan, tổ chức
    [outcome] một kết quả
    [place] một địa điểm
    [plan] một kế hoạch
    [policy] một chính sách
   *[other] một trong các loại sau: { $expected }
}
kind-found = { $found ->
    [activity] một hoạt động
    [baseline] một hiện trạng ban đầu
    [challenge] một khó khăn, thách thức
    [impact] một tác động
    [indicator] một chỉ số
    [initiative] một sáng kiến
    [media] một minh chứng
    [network] một đóng góp cho Mạng lưới
    [organisation] một cơ quan, tổ chức
    [outcome] một kết quả
    [place] một địa điểm
    [plan] một kế hoạch
    [policy] một chính sách
   *[other] một bản ghi thuộc loại `{ $found }`
}
lock-broken = tệp này không viết bằng tay: khôi phục bản gần nhất bằng `git restore report-data/media.lock`, hoặc xóa tệp, chạy `mmr lock` rồi xem lệnh này báo gì
near = có phải ý bạn là `{ $near }`?
type-expected = { $expected ->
    [array] một danh sách
    [boolean] `true` hoặc `false`
    [integer] một số nguyên
    [number] một con số
    [object] một nhóm khóa
    [string] một đoạn chữ
    [array-or-object] một danh sách hoặc một nhóm khóa
    [array-or-string] một đoạn chữ hoặc một danh sách
    [integer-or-string] một con số
    [object-or-string] một đoạn chữ, hoặc mỗi ngôn ngữ một đoạn
   *[other] một kiểu giá trị khác
}
type-found = { $found ->
    [array] một danh sách
    [boolean] `true` hoặc `false`
    [integer] một số nguyên
    [null] một giá trị không phải là số
    [number] một số thập phân
    [object] một nhóm khóa
    [string] một đoạn chữ
   *[other] một giá trị khác
}

## Files and folders

cycle-not-a-folder = tệp này nằm bên ngoài thư mục của chu kỳ báo cáo
    .help = chuyển tệp vào thư mục của chu kỳ tương ứng, ví dụ `report-data/cycles/2019-2023`
duplicate-alias = mã cũ `{ $alias }` đã được dùng ở nơi khác
    .label = `{ $alias }` cũng chỉ `{ $first }`
    .help = bỏ `{ $alias }` khỏi danh sách `aliases` của một trong hai tệp
duplicate-id = mã `{ $id }` đang được dùng cho hai bản ghi
    .help = đổi tên một trong hai tệp; tệp kia là `{ $first }`; mỗi mã chỉ được dùng một lần, kể cả ở các thư mục khác nhau
file-name-no-id = tên `{ $name }` không dùng làm mã được
    .help = đổi tên, chỉ dùng chữ thường không dấu, chữ số và dấu gạch nối đơn, ví dụ `le-hoi-2023`
lfs-pointer = chưa có nội dung của `{ $path }`
    .label = ở đây mới chỉ có tệp thế chỗ
    .help = tệp ngắn này của Git LFS đang thế chỗ cho một tệp dài { $size } byte; hãy chạy `git lfs pull` trong thư mục của dự án để tải chính tệp đó về
missing-file = thiếu tệp `{ $file }`
    .help = tạo tệp này; lệnh `mmr init` kèm tên một thư mục mới sẽ tạo sẵn bộ tệp mẫu để sao chép
newer-format = dữ liệu được ghi theo định dạng `{ $found }`, mới hơn công cụ đang dùng
    .label = công cụ này đọc định dạng `{ $known }`
    .help = cài đặt phiên bản `mmr` mới hơn
no-cycle = chưa có chu kỳ báo cáo nào
    .help = tạo một thư mục đặt tên theo các năm, trong đó có tệp `cycle.yaml`, ví dụ `report-data/cycles/2019-2023/cycle.yaml`
symbolic-link = đây chỉ là liên kết dẫn đến nơi khác nên không được đọc
    .help = đặt chính tệp hoặc thư mục gốc vào đây thay cho liên kết
unknown-folder = không có gì được đọc từ thư mục `{ $folder }`
    .help = chuyển các tệp trong đó sang một trong các thư mục sau: { $known }
unknown-format = không có định dạng `{ $found }`
    .label = công cụ này đọc định dạng `{ $known }`
    .help = ghi `format: { $known }`
unread-file = tệp này không được đọc
    .help = bản ghi là tệp nằm trong một thư mục của `report-data`, tên kết thúc bằng `.yaml`, không có gì phía sau; hãy đổi tên, chuyển tệp vào đó, hoặc cất ở nơi khác
yml-file = tên tệp này kết thúc bằng `.yml` chứ không phải `.yaml`
    .help = đổi tên tệp để phần cuối là `.yaml`

## How a file is written

carriage-return = có dòng kết thúc bằng ký hiệu mà chỉ những phần mềm rất cũ mới dùng (`CR`)
    .label = dòng kết thúc ở đây
    .help = xóa chỗ xuống dòng này rồi bấm Enter lại
    .whole-file = mở tệp bằng trình soạn thảo có hiện kiểu xuống dòng, chọn `LF` rồi lưu lại
duplicate-key = khóa `{ $key }` xuất hiện hai lần trong cùng một nhóm
    .label = lần thứ hai
    .help = chỉ giữ lại một khóa; nếu nội dung khác nhau thì gộp lại
empty-file = tệp này chưa có nội dung
    .help = điền nội dung, hoặc xóa tệp
empty-value = { $found ->
    [colon-without-space] trong `{ $value }`, sau dấu hai chấm thiếu dấu cách
    [comment] sau dấu hai chấm chỉ có lời ghi chú
    [entry] `{ $value }` là một khóa chưa có giá trị
    [hyphen] sau dấu gạch nối không có gì
    [word] `{ $value }` có nghĩa là ở đây không có gì
   *[nothing] sau dấu hai chấm không có gì
}
    .label = { $found ->
        [colon-without-space] sau dấu hai chấm phải có dấu cách
        [entry] thiếu dấu hai chấm và giá trị
       *[other] chưa có giá trị
    }
    .help = hãy điền giá trị, hoặc bỏ cả dòng nếu không có gì để ghi
    .colon-without-space = thêm dấu cách sau dấu hai chấm, như trong {"{"}en: guests, vi: lượt khách{"}"}; nếu tất cả là một đoạn chữ thì đặt trong dấu ngoặc kép
    .comment = phần sau dấu `#` chỉ là ghi chú cho đồng nghiệp; đoạn chữ bắt đầu bằng `#` phải đặt trong dấu ngoặc kép: `"#…"`
    .entry = giữa hai dấu ngoặc nhọn, dấu phẩy kết thúc một đoạn chữ và mở đầu khóa tiếp theo; đoạn chữ có dấu phẩy, hoặc bắt đầu bằng dấu ngoặc nhọn, phải đặt trong dấu ngoặc kép: `"…"`
invisible-character = { $kind ->
    [space] ở đây có một dấu cách khác loại thông thường ({ $code })
   *[nothing] ở đây có một ký tự không nhìn thấy được ({ $code })
}
    .label = { $kind ->
        [space] không phải dấu cách thông thường
       *[nothing] mắt thường không thấy
    }
    .help = { $kind ->
        [space] xóa đi rồi gõ lại dấu cách thông thường, hoặc bỏ hẳn nếu chỗ này không cần; dấu cách loại này thường theo vào khi chép chữ từ Word hoặc trang web
       *[nothing] xóa đi rồi gõ lại các ký tự ở hai bên; ký tự loại này thường theo vào khi chép chữ từ Word hoặc trang web
    }
key-not-text = ở vị trí của khóa lại là một danh sách hoặc một nhóm khóa
    .label = không phải là khóa
    .help = khóa là một từ đứng trước dấu hai chấm, ví dụ `title:`; đoạn chữ bắt đầu bằng `[` hoặc `{"{"}` phải đặt trong dấu ngoặc kép
merge-conflict = ở đây có hai bản của cùng một đoạn, bản nọ nằm dưới bản kia
    .label = dòng này do git ghi vào, và chưa có ai chọn
    .help = giữ lại những dòng đúng, của một bản hoặc của cả hai, rồi xóa phần còn lại cùng các dòng bắt đầu bằng `<<<<<<<`, `|||||||`, `=======` và `>>>>>>>`
nested-too-deep = có hơn { $depth } danh sách và nhóm khóa lồng vào nhau
    .label = lồng quá sâu
    .help = tìm dấu `[` hoặc `{"{"}` chưa được đóng
not-readable = { $kind ->
    [number] số `{ $value }` quá lớn
   *[other] không đọc được giá trị này theo cách đang viết
}
    .label = { $kind ->
        [number] quá nhiều chữ số
       *[other] dừng đọc tại đây
    }
    .help = { $kind ->
        [number] xem có gõ thừa chữ số nào không; không lưu được số có hơn 18 chữ số, còn với triệu hoặc tỷ thì đã có `scale: million` hoặc `scale: billion`
       *[other] so sánh dòng này với một tệp không có lỗi trong cùng thư mục; nếu không thấy khác nhau, hãy gửi cho bộ phận hỗ trợ dòng sau: { $cause }
    }
not-utf-8 = tệp này không được lưu theo bảng mã UTF-8
    .help = dòng { $line } là dòng đầu tiên có chữ không đọc được; mở tệp bằng chính phần mềm đã soạn rồi lưu lại theo UTF-8: trong Notepad của Windows, chọn File, Save as, Encoding: UTF-8
    .utf-16 = tệp được lưu theo bảng mã UTF-16, có phần mềm gọi là `Unicode`; hãy lưu lại theo UTF-8: trong Notepad của Windows, chọn File, Save as, Encoding: UTF-8
    .utf-32 = tệp được lưu theo bảng mã UTF-32, mỗi chữ chiếm bốn byte; hãy lưu lại với bảng mã `UTF-8`
not-yaml = { $slip ->
    [apostrophe] đoạn chữ còn tiếp tục sau dấu kết thúc nó
    [backslash] trong dấu ngoặc kép, dấu gạch chéo ngược có nghĩa khác
    [backtick] đoạn chữ không được bắt đầu bằng dấu huyền ngược (backtick)
    [behind-bracket] sau dấu đóng ngoặc còn có chữ
    [behind-quote] đoạn chữ còn tiếp tục sau dấu kết thúc nó
    [bracket-not-closed] dấu ngoặc `{ $sign }` chưa được đóng
    [bracket-not-opened] dấu ngoặc `{ $sign }` không đóng cho dấu nào
    [bracket-of-another-kind] `{ $sign }` không khớp với dấu ngoặc đang mở
    [colon-in-text] có dấu hai chấm trong đoạn chữ không đặt trong dấu ngoặc kép
    [colon-without-space] sau dấu hai chấm thiếu dấu cách
    [comma-missing] trong ngoặc, giữa hai mục thiếu dấu phẩy
    [comment] có lời ghi chú xen giữa một đoạn chữ
    [hyphen-behind-colon] sau dấu hai chấm lại là dấu gạch nối
    [hyphen-without-space] sau dấu gạch nối thiếu dấu cách
    [indentation] số dấu cách ở đầu dòng không khớp với các dòng phía trên
    [indented-too-far] dòng này thụt vào quá nhiều
    [invisible] ở đây có một ký tự không nhìn thấy
    [long-text] đoạn chữ bắt đầu cùng dòng với `{ $sign }` thay vì ở dòng dưới
    [no-colon] dòng này thiếu dấu hai chấm
    [not-an-entry] dòng này nằm trong danh sách nhưng không bắt đầu bằng dấu gạch nối
    [nothing-between] trước `{ $sign }` còn thiếu nội dung
    [printed-quote] đoạn chữ kết thúc bằng dấu ngoặc kép cong `{ $sign }` của phần mềm soạn thảo
    [quote-not-closed] dấu `{ $sign }` mở đầu đoạn chữ chưa được đóng
    [sign] đoạn chữ không được bắt đầu bằng `{ $sign }`
    [tab] ở đây có dấu tab
    [wide-colon] `{ $sign }` không phải dấu hai chấm thường
   *[other] không đọc được dòng này
}
    .label = { $slip ->
        [apostrophe] bị hiểu là hết đoạn chữ
        [backslash] không có nghĩa sau dấu gạch chéo ngược
        [backtick] dấu này có nghĩa riêng
        [behind-bracket] không thuộc về giá trị
        [behind-quote] nằm ngoài dấu ngoặc kép
        [bracket-not-closed] mở tại đây
        [bracket-not-opened] không có dấu ngoặc nào đang mở
        [bracket-of-another-kind] dấu ngoặc khác loại
        [colon-in-text] bị hiểu là kết thúc một khóa
        [colon-without-space] thiếu dấu cách ở đây
        [comma-missing] thiếu dấu phẩy trước chỗ này
        [comment] đoạn chữ bị cắt tại đây
        [hyphen-behind-colon] danh sách không bắt đầu ở đây được
        [hyphen-without-space] thiếu dấu cách ở đây
        [indentation] số dấu cách ở đây: { $spaces }, ở dòng trên: { $above }
        [indented-too-far] `{ $key }` ở trên đã có giá trị
        [invisible] không nhìn thấy được
        [long-text] chuyển phần này xuống dòng dưới
        [no-colon] không phải khóa, cũng không thuộc đoạn chữ nào
        [not-an-entry] thiếu dấu gạch nối
        [nothing-between] phía trước không có gì
        [printed-quote] không phải dấu ngoặc kép trên bàn phím
        [quote-not-closed] đoạn chữ bắt đầu từ đây
        [sign] dấu này có nghĩa riêng
        [tab] ở đây chỉ được dùng dấu cách
        [wide-colon] dấu hai chấm của bộ gõ khác
       *[other] dừng đọc tại đây
    }
    .help = xem lại dòng này và dòng ngay phía trên: sau dấu hai chấm có dấu cách chưa, các dòng trong một nhóm có thụt vào cùng số dấu cách không, mọi dấu ngoặc đã được đóng chưa?
    .apostrophe = giữa hai dấu nháy đơn, dấu nháy làm kết thúc đoạn chữ; hãy đặt đoạn chữ trong dấu ngoặc kép: `"…"`
    .backslash = ghi hai dấu gạch chéo ngược, `\\`, hoặc đặt đoạn chữ trong dấu nháy đơn: `'…'`
    .backtick = đặt toàn bộ đoạn chữ trong dấu ngoặc kép: `"…"`; nếu gõ nhầm thì bỏ dấu này
    .behind-bracket = bỏ phần này, hoặc nếu tất cả là một đoạn chữ thì đặt trong dấu ngoặc kép: `"[…] …"`
    .behind-quote = đặt dấu ngoặc kép quanh toàn bộ đoạn chữ; dấu ngoặc kép nằm bên trong thì ghi `\"`
    .bracket-not-closed = đóng ngoặc sau mục cuối cùng, bằng `]` cho `[` và bằng {"`}`"} cho {"`{`"}
    .bracket-not-opened = bỏ dấu này, hoặc mở danh sách bằng `[` trước mục đầu tiên
    .bracket-of-another-kind = danh sách mở bằng `[` thì đóng bằng `]`; nhóm khóa mở bằng {"`{`"} thì đóng bằng {"`}`"}
    .colon-in-text = đặt toàn bộ đoạn chữ trong dấu ngoặc kép, từ sau dấu hai chấm đầu tiên đến hết: `"…: …"`; nếu bên trong đã có dấu ngoặc kép thì ghi `>-` sau dấu hai chấm đầu tiên và viết đoạn chữ ở dòng dưới, thụt vào
    .colon-without-space = thêm dấu cách giữa dấu hai chấm và giá trị: `key: value`
    .comma-missing = ghi dấu phẩy giữa hai mục; đoạn chữ có dấu hai chấm hoặc dấu phẩy bên trong phải đặt trong dấu ngoặc kép
    .comment = đoạn chữ dài nhiều dòng không được có ` #` bên trong; hãy ghi `>-` sau dấu hai chấm và viết đoạn chữ ở các dòng dưới, thụt vào
    .hyphen-behind-colon = ghi danh sách trong dấu ngoặc vuông, `[ma-1, ma-2]`, hoặc mỗi mục một dòng bên dưới, bắt đầu bằng dấu gạch nối và dấu cách; đoạn chữ bắt đầu bằng dấu gạch nối phải đặt trong dấu ngoặc kép
    .hyphen-without-space = trước mỗi mục của danh sách, ghi dấu gạch nối trên bàn phím rồi đến dấu cách: `- ma-1`
    .indentation = các dòng trong cùng một nhóm bắt đầu bằng cùng số dấu cách; một nhóm thụt vào hai dấu cách so với khóa của nó; các dòng của một đoạn chữ dài thụt vào so với khóa của đoạn
    .indented-too-far = nếu đây là một khóa ngang hàng với `{ $key }` thì cho bắt đầu thẳng hàng với khóa ấy; nếu thuộc về `{ $key }` thì bỏ giá trị đã ghi ở đó; nếu là chữ của đoạn văn thì đặt cả đoạn trong dấu ngoặc kép
    .invisible = xóa ký tự này cùng với chữ ngay trước và ngay sau, rồi gõ lại các chữ ấy; ký tự như vậy thường lẫn vào khi sao chép từ trang web hoặc tệp khác
    .long-text = xuống dòng sau `>-` rồi viết đoạn chữ, thụt vào hai dấu cách so với khóa; đoạn chữ ngắn bắt đầu bằng `>` hoặc `|` thì đặt trong dấu ngoặc kép
    .no-colon = sau khóa phải có dấu hai chấm và dấu cách: `key: value`; dòng viết tiếp đoạn chữ ở trên phải thụt vào so với khóa của đoạn ấy
    .not-an-entry = nếu là một mục của danh sách thì ghi dấu gạch nối và dấu cách ở đầu; nếu là khóa mới thì cho bắt đầu thẳng hàng với khóa của danh sách
    .nothing-between = bỏ dấu này, hoặc ghi nội dung còn thiếu ở phía trước; đoạn chữ bắt đầu bằng dấu phẩy phải đặt trong dấu ngoặc kép
    .printed-quote = gõ dấu ngoặc kép thẳng trên bàn phím, `"`, ở đầu và ở cuối đoạn chữ; dấu ngoặc kép cong như “…” vẫn được dùng bên trong đoạn
    .quote-not-closed = ghi đúng dấu ấy ở cuối đoạn chữ; đoạn chữ dài nhiều dòng phải thụt vào so với khóa của nó
    .sign = đặt toàn bộ đoạn chữ trong dấu ngoặc kép: `"{ $sign }…"`; nếu gõ nhầm thì bỏ dấu này
    .tab = bỏ dấu tab và gõ dấu cách: mỗi lần thụt vào là hai dấu cách; hầu hết trình soạn thảo có thể tự làm việc này (“insert spaces”, “indent using spaces”)
    .wide-colon = gõ lại dấu hai chấm khi bàn phím ở chế độ tiếng Việt hoặc tiếng Anh, và thêm dấu cách phía sau
number-not-decimal = số `{ $value }` không được viết bằng chữ số thông thường
    .label = không chỉ có chữ số
    .help = viết `{ $number }` nếu muốn ghi số này, hoặc đặt trong dấu ngoặc kép `"{ $value }"` nếu đó là chữ
    .no-number = viết số đó bằng chữ số, hoặc bỏ cả dòng nếu không có số; nếu đó là chữ thì đặt trong dấu ngoặc kép
several-documents = từ đây bắt đầu một tài liệu thứ hai
    .label = dòng `---` mở đầu một tài liệu mới
    .help = xóa dòng này, hoặc chuyển phần phía sau sang một tệp riêng
text-cut-off = đoạn chữ kết thúc trước dấu `#`, phần phía sau bị mất
    .label = được coi là ghi chú nội bộ, không bao giờ được in
    .help = nếu phần này thuộc về đoạn chữ, hãy đặt cả đoạn trong dấu ngoặc kép; nếu là ghi chú, hãy viết một dấu cách sau dấu `#`
text-needs-quotes = ở giữa các dấu ngoặc, đoạn chữ bắt đầu bằng `?` chưa được đặt trong dấu ngoặc kép
    .label = không phải phần mềm nào cũng đọc chỗ này là chữ
    .help = đặt cả đoạn chữ trong dấu ngoặc kép: một dấu `"` ở đầu và một dấu `"` ở cuối
yaml-alias = giá trị này dẫn sang chỗ khác bằng dấu `*`
    .label = dữ liệu không được dùng cách viết này
    .help = ghi thẳng giá trị vào đây; đoạn chữ bắt đầu bằng `*` phải đặt trong dấu ngoặc kép
yaml-anchor = giá trị này được đặt tên bằng dấu `&`
    .label = dữ liệu không được dùng cách viết này
    .help = xóa từ bắt đầu bằng `&`; đoạn chữ bắt đầu bằng `&` phải đặt trong dấu ngoặc kép
yaml-directive = dòng bắt đầu bằng `%` là mệnh lệnh dành cho phần mềm
    .label = dữ liệu không được dùng cách viết này
    .help = xóa dòng này; đoạn chữ bắt đầu bằng `%` phải đặt trong dấu ngoặc kép
yaml-merge-key = khóa `<<` lấy các khóa từ chỗ khác
    .label = dữ liệu không được dùng cách viết này
    .help = ghi thẳng các khóa đó vào đây
yaml-tag = giá trị này được gán kiểu bằng dấu `!`
    .label = dữ liệu không được dùng cách viết này
    .help = xóa từ bắt đầu bằng `!`; đoạn chữ bắt đầu bằng `!` phải đặt trong dấu ngoặc kép

## The shape of a record

bare-float = số `{ $value }` chưa được đặt trong dấu ngoặc kép
    .label = có thể bị mất chữ số cuối
    .help = đặt số trong dấu ngoặc kép với đủ các chữ số có nghĩa: `"{ $value }"`; nếu không có dấu ngoặc kép, `3.70` sẽ bị đọc thành `3.7`
    .thousand-or-fraction = nếu dấu chấm dùng để tách hàng nghìn thì ghi `{ $whole }`; nếu là dấu thập phân thì đặt số trong dấu ngoặc kép: `"{ $decimal }"`
empty-list = chỗ này chưa có gì
    .label = cần ít nhất một mục
    .help = thêm một mục, hoặc xóa khóa này nếu không cần
empty-text = đoạn chữ bị bỏ trống
    .label = chưa có chữ nào
    .help = ghi nội dung, hoặc xóa khóa này nếu không có gì để ghi
missing-key = thiếu khóa `{ $key }`
    .label = `{ $key }` phải nằm trong phần này
    .help = { $key ->
        [basis] thêm `basis: reported` nếu việc đã diễn ra, `basis: planned` nếu mới công bố hoặc dự kiến, `basis: target` nếu là chỉ tiêu đã cam kết
        [certainty] thêm `certainty: high` nếu có hai nguồn độc lập hoặc văn bản chính thức, `certainty: medium` nếu có một nguồn đáng tin cậy, `certainty: low` nếu nguồn còn yếu
        [name] thêm `name:` với tên bằng từng ngôn ngữ, mỗi ngôn ngữ một dòng, ví dụ `en: Hanoi Museum` và `vi: Bảo tàng Hà Nội`
        [summary] thêm `summary:` với vài câu bằng từng ngôn ngữ, ghi ở các dòng bên dưới bắt đầu bằng `en:` và `vi:`
        [text] thêm `text:` với nội dung bằng từng ngôn ngữ, ghi ở các dòng bên dưới bắt đầu bằng `en:` và `vi:`
        [title] thêm `title:` với tên bằng từng ngôn ngữ, mỗi ngôn ngữ một dòng, ví dụ `en: Creative Design Festival` và `vi: Lễ hội Thiết kế sáng tạo`
       *[other] thêm một dòng bắt đầu bằng `{ $key }:`, thụt vào bằng các khóa khác trong cùng nhóm
    }
not-one-of = `{ $value }` không nằm trong các từ được dùng ở đây
    .label = từ này không có ở đây
    .help = ghi một trong các từ sau: { $options }
not-quoted = `{ $value }` đứng ở chỗ cần một đoạn chữ mà không có dấu ngoặc kép
    .label = thiếu dấu ngoặc kép
    .help = đặt trong dấu ngoặc kép: `"{ $value }"`
out-of-range = số `{ $value }` không dùng được ở đây
    .label = vượt giới hạn `{ $limit }`
    .help = kiểm tra lại con số: giới hạn là `{ $limit }`
unknown-key = ở đây không có khóa `{ $key }`
    .label = khóa này không có ở đây
    .help = các khóa dùng được ở đây: { $known }
    .language = `{ $key }` giống như mã ngôn ngữ: dòng này phải nằm dưới khóa của đoạn chữ, thụt vào bằng các ngôn ngữ khác ở đó; các khóa dùng được ở đây: { $known }
wrong-format = { $format ->
    [uri] `{ $value }` không phải là địa chỉ trang web
   *[other] `{ $value }` chưa được viết đúng cách
}
    .label = { $format ->
        [uri] không phải là địa chỉ trang web
       *[other] chưa đúng cách viết
    }
    .help = { $format ->
        [uri] sao chép toàn bộ địa chỉ từ trình duyệt, kể từ `https://`; địa chỉ không có dấu cách
       *[other] so sánh với chính khóa này ở một tệp khác trong cùng thư mục
    }
wrong-shape = chỗ này chưa được viết đúng cách
    .label = chưa đúng cấu trúc
    .help = so sánh với chính khóa này ở một tệp khác trong cùng thư mục; nếu không thấy khác nhau, hãy gửi cho bộ phận hỗ trợ dòng sau: { $cause }
wrong-type = chỗ này cần { type-expected }, không phải { type-found }
    .label = cần { type-expected }
    .help = { $expected ->
        [array] ghi danh sách trong dấu ngoặc vuông, kể cả khi chỉ có một mục, ví dụ `places: [hoan-kiem-lake]`
        [boolean] ghi `true` nếu có hoặc `false` nếu không, không đặt trong dấu ngoặc kép
        [integer] chỉ ghi chữ số, không có dấu ngoặc kép, dấu chấm hay dấu cách, ví dụ `600000`
        [number] chỉ ghi chữ số, không có dấu ngoặc kép hay dấu cách, ví dụ `12`
        [object] ghi mỗi khóa trên một dòng riêng bên dưới, thụt vào hai dấu cách; với nội dung bằng chữ thì mỗi ngôn ngữ một dòng, `en: …` và `vi: …`
        [string] ghi một đoạn chữ sau dấu hai chấm, không dùng dấu ngoặc vuông; nếu là số hoặc có dấu hai chấm bên trong thì đặt trong dấu ngoặc kép
        [integer-or-string] chỉ ghi chữ số, ví dụ `600000`, hoặc số thập phân trong dấu ngoặc kép, ví dụ `"3.70"`
        [object-or-string] ghi một đoạn chữ sau dấu hai chấm, hoặc nội dung bằng từng ngôn ngữ trên các dòng riêng bên dưới, `en: …` và `vi: …`
       *[other] so sánh với chính khóa này ở một tệp khác trong cùng thư mục
    }
    .hyphen = trước mỗi mục của danh sách, ghi dấu gạch nối trên bàn phím rồi đến dấu cách: `- ma-1`
    .list = ghi danh sách trong dấu ngoặc vuông, kể cả khi chỉ có một mục: `{ $list }`
    .whole-file = đây chưa phải nội dung của một bản ghi: bản ghi bắt đầu bằng một khóa và dấu hai chấm, ví dụ `title:`; hãy so sánh với một tệp khác trong cùng thư mục

## Values

not-a-checksum = `{ $value }` không phải là mã kiểm tra
    .label = không phải là mã kiểm tra
    .help = sao chép nguyên vẹn, bằng chữ thường, từ phần mềm đã tạo ra mã này
not-a-colour = `{ $value }` không phải là mã màu
    .label = không phải là mã màu
    .help = ghi dấu `#` rồi sáu chữ số hoặc chữ cái từ `a` đến `f`, đặt trong dấu ngoặc kép, ví dụ `"#1b4d5c"`
not-a-currency = `{ $value }` không phải là mã tiền tệ
    .label = không có trong ISO 4217
    .help = ghi ba chữ in hoa của loại tiền, ví dụ `VND`, `USD` hoặc `EUR`
not-a-date = `{ $value }` không phải là ngày tháng đọc được
    .label = không phải là ngày tháng
    .help = ghi năm trước, tháng và ngày đủ hai chữ số: `2023-11-17`, `2023-11` hoặc `2023`; với một khoảng thời gian, đặt dấu gạch chéo giữa hai mốc: `2023-11-17/2023-11-26`
not-a-day = `{ $value }` không phải là một ngày cụ thể
    .label = không phải là một ngày
    .help = ghi năm, tháng rồi đến ngày, ví dụ `2019-10-30`
not-a-decimal = `{ $value }` không phải là con số
    .label = không phải là con số
    .help = chỉ ghi chữ số, dùng dấu chấm cho phần thập phân, không tách hàng nghìn và không kèm chữ: `600000`, hoặc trong dấu ngoặc kép `"3.70"`
    .thousand-or-fraction = nếu dấu ngăn cách dùng để tách hàng nghìn thì ghi `{ $whole }`; nếu là dấu thập phân thì ghi `"{ $decimal }"`, với dấu chấm và trong dấu ngoặc kép
not-a-language = `{ $value }` không phải là mã ngôn ngữ
    .label = không phải là ngôn ngữ
    .help = ghi mã bằng chữ thường, ví dụ `vi`, `en` hoặc `fr`
not-a-period = `{ $value }` không phải là một khoảng thời gian
    .label = không phải là khoảng thời gian
    .help = ghi ngày đầu và ngày cuối, giữa hai ngày là dấu gạch chéo, ví dụ `2019-10-30/2023-11-30`
not-pixels = `{ $value }` không phải là kích thước ảnh
    .label = không phải chiều rộng x chiều cao
    .help = ghi chiều rộng và chiều cao tính bằng điểm ảnh, ví dụ `4000x3000`
not-an-address = `{ $value }` không chỉ đến một phần của bản ghi
    .label = không đúng cách chỉ dẫn
    .help = ghi mã của bản ghi, dấu gạch chéo rồi tên của số liệu, mục tiêu hoặc nhiệm vụ trong đó, ví dụ `festival-2023/visits`
not-an-id = `{ $value }` không phải là mã
    .label = không phải là mã
    .help = chỉ dùng chữ thường không dấu, chữ số và dấu gạch nối đơn, ví dụ `le-hoi-2023`
    .two-entries = đây là hai mục của một danh sách; cho hai dấu gạch nối thụt vào bằng nhau
    .named = đây là tên khác của bản ghi `{ $near }`; hãy ghi `{ $near }`, tức là tên tệp bỏ phần `.yaml`
not-an-sdg-target = `{ $value }` không phải là chỉ tiêu của các Mục tiêu phát triển bền vững
    .label = không có chỉ tiêu này
    .help = ghi số của chỉ tiêu cụ thể, không phải số của mục tiêu chung, trong dấu ngoặc kép, ví dụ `"11.4"` hoặc `"17.16"`

## References

circular-reference = { $what ->
    [figure] số liệu `{ $first }` lại là một phần của chính nó
    [organisation] cơ quan, tổ chức `{ $first }` lại kế thừa chính nó
   *[related] bản ghi `{ $first }` lại liên quan đến chính nó
}
    .label = { $what ->
        [figure] dẫn ngược về `{ $first }`
        [organisation] dẫn ngược về `{ $first }`
       *[related] mã của chính bản ghi này
    }
    .help = { $what ->
        [figure] lần theo các phép cộng rồi bỏ số liệu sai khỏi một danh sách `sum_of`: { $chain }
        [organisation] lần theo các cơ quan kế thừa rồi xóa hoặc sửa một khóa `successor`: { $chain }
       *[related] xóa mã này; `related` chỉ ghi các bản ghi khác
    }
dangling-reference = không có bản ghi nào mang mã `{ $id }`
    .label = không tìm thấy trong { folder-expected }
    .help = ghi mã của một bản ghi đã có, tức là tên tệp bỏ phần `.yaml`, hoặc tạo trước tệp `{ folder-expected }/{ $id }.yaml`
    .renamed = `{ $id }` là mã cũ của bản ghi này; hãy ghi `{ $near }`
    .named = `{ $id }` là tên hoặc mã viết tắt của bản ghi này; hãy ghi mã bản ghi `{ $near }`
listed-twice = `{ $name }` có hai lần trong danh sách này
    .label = lần thứ hai
    .help = xóa ở chỗ này, hoặc ghi đúng mục định ghi
mistyped-reference = `{ $typed }` sẽ bị in nguyên văn
    .label = không được đọc là tham chiếu
    .help = viết số liệu là `<fig:bản-ghi/tên>` và khẳng định là `[lời văn](ev:bản-ghi)`, đúng các dấu ngoặc này, không có dấu cách bên trong hay ở giữa
unknown-figure = không có số liệu `{ $address }`
    .label = không có số liệu này
    .help = các số liệu của `{ $record }`: { $known }
    .no-record = không có bản ghi nào chứa số liệu mang mã `{ $record }`; ghi mã của bản ghi, dấu gạch chéo rồi tên của số liệu, ví dụ `festival-2023/visits`
unknown-link = liên kết `{ $link }` không dẫn đến đâu
    .label = không phải loại liên kết được dùng
    .help = ghi `<fig:festival-2023/visits>` để in một số liệu, `[những chữ này](ev:festival-2023)` để chỉ ra minh chứng, hoặc toàn bộ địa chỉ trang web kể từ `https://`
unknown-plan-part = không có { $part ->
    [assignment] dòng nào của bảng phân công
    [part] phần nào của bảng phân công
    [target] mục tiêu nào của kế hoạch
   *[task] nhiệm vụ nào của kế hoạch
} mang tên `{ $address }`
    .label = không tìm thấy trong kế hoạch
    .help = trong tệp của kế hoạch thì chỉ ghi tên của phần đó; ở các tệp khác thì ghi mã của kế hoạch, dấu gạch chéo rồi tên của mục tiêu hoặc nhiệm vụ, ví dụ `plan-102/festival`
    .no-plan = không có kế hoạch nào mang mã `{ $plan }`; ghi mã của kế hoạch, tức là tên tệp bỏ phần `.yaml`, dấu gạch chéo rồi tên của mục tiêu hoặc nhiệm vụ
unreached-record = không có gì dẫn đến { $kind ->
    [indicator] chỉ số
    [initiative] sáng kiến
    [organisation] cơ quan, tổ chức
    [place] địa điểm
   *[plan] kế hoạch
} `{ $id }`, và không báo cáo nào in ra
    .help = { $kind ->
        [indicator] ghi `indicator: { $id }` trong các số liệu đo chỉ số này, rồi đưa các số liệu đó vào `series` của chỉ số
        [initiative] ghi `initiative: { $id }` trong các hoạt động và kết quả của sáng kiến, hoặc chọn sáng kiến trong tệp `cycle.yaml` của một chu kỳ
        [organisation] ghi mã này ở nơi cơ quan đã chủ trì, phối hợp hoặc thống kê, trong `lead`, `partners` hoặc `counted_by`
        [place] ghi mã này trong `places` của hoạt động diễn ra tại đó
       *[plan] ghi `plan: { $id }` trong các sáng kiến của kế hoạch, hoặc trong kế hoạch hành động của một chu kỳ
    }; nếu không cần đến thì xóa tệp
wrong-kind = `{ $id }` là { kind-found }, không dùng được ở đây
    .label = bản ghi không đúng loại
    .help = ghi mã của { kind-expected }

## Figures

decimals-in-count = số liệu `{ $figure }` là số đếm, nhưng `{ $value }` lại có ba chữ số thập phân
    .label = dấu chấm và ba chữ số thập phân
    .help = nếu dấu chấm dùng để tách hàng nghìn thì chỉ ghi chữ số: `{ $meant }`; nếu không, báo cáo sẽ in ra một con số nhỏ
dispute-without-reason = chưa nêu lý do chọn số liệu `{ $figure }` mà không chọn số liệu của nguồn khác
    .label = các nguồn khác đưa ra con số khác
    .help = thêm `reason:` vào số liệu, hoặc thêm `note:` vào con số của nguồn khác để nói rõ ai đưa ra và khi nào
figure-without-unit = số liệu `{ $figure }` chưa cho biết đếm cái gì
    .label = thiếu đơn vị
    .help = thêm một trong các khóa sau: `unit:` với đơn vị đếm, ví dụ `unit: lượt khách`; `currency:` nếu là tiền, ví dụ `currency: VND`; hoặc `indicator:` với mã của một chỉ số
figure-without-value = số liệu `{ $figure }` chưa có con số
    .label = chưa có giá trị, hoặc chỉ có một đầu của khoảng
    .help = thêm `value:`, ví dụ `value: 600000`, hoặc thêm cả `min:` và `max:`; nếu nguồn chỉ nói "hàng nghìn" thì ghi `qualifier: thousands`
money-too-exact = số liệu `{ $figure }` có nhiều chữ số thập phân hơn mức mà { $currency } có
    .label = { $decimals ->
        [none] { $currency } không có phần thập phân
       *[other] { $currency } chỉ có { $decimals } chữ số thập phân
    }
    .help = nếu dấu chấm dùng để tách hàng nghìn thì chỉ ghi chữ số; nếu số tiền tính bằng triệu hoặc tỷ thì thêm `scale: million` hoặc `scale: billion`
negative-count = số liệu `{ $figure }` nhỏ hơn 0
    .label = số đếm không thể nhỏ hơn 0
    .help = xóa dấu trừ; nếu số liệu cho biết mức giảm thì nói rõ trong đơn vị và ghi mức giảm bằng một số lớn hơn 0
outcome-without-indicator = { $others ->
        [none] chưa có số liệu nào của kết quả `{ $id }` thuộc về một chỉ số
       *[other] chưa có số liệu nào của kết quả `{ $id }` và { $others } kết quả khác thuộc về một chỉ số
    }
    .label = chưa được chỉ số nào theo dõi
    .help = một con số chỉ cho thấy sự thay đổi khi đặt cạnh con số trước hoặc sau nó: chọn một số liệu sẽ được đếm lại, mô tả nó trong report-data/indicators, rồi ghi `indicator:` với mã đó trong số liệu, thay cho `unit:`
    .of-initiative = với sáng kiến `{ $initiative }`, chọn trong các kết quả của nó một số liệu sẽ được đếm lại, mô tả nó trong report-data/indicators với `initiative: { $initiative }`, rồi ghi `indicator:` với mã đó trong số liệu, thay cho `unit:`
place-far-from-others = địa điểm `{ $id }` cách các địa điểm khác { $km } km
    .label = ở xa mọi địa điểm khác
    .help = đối chiếu tọa độ với bản đồ; nếu tọa độ đúng thì có thể địa điểm này không thuộc thành phố
    .turned = có vẻ `lat` và `lon` bị ghi đổi chỗ: nếu đổi lại, địa điểm nằm gần các địa điểm khác
planned-as-reported = số liệu `{ $figure }` có ngày { $date }, nhưng nguồn mới nhất lại từ { $newest }
    .label = khi đó chưa nguồn nào có thể ghi nhận
    .help = nguồn mới chỉ có thể thông báo trước: ghi `basis: planned`, hoặc thêm một nguồn có sau { $date }; nếu con số đã biết từ trước thì ghi ngày riêng cho số liệu bằng `as_of:`
position-not-on-earth = trên Trái Đất không có nơi nào ở `{ $value }` độ
    .label = tối đa { $most } độ về mỗi phía
    .help = lấy lại tọa độ từ bản đồ: `lat` là vĩ độ (độ bắc), `lon` là kinh độ (độ đông)
    .turned = `lat` và `lon` bị ghi đổi chỗ: `lat` là vĩ độ (độ bắc), `lon` là kinh độ (độ đông)
range-upside-down = trong số liệu `{ $figure }`, mức thấp nhất `{ $min }` lại lớn hơn mức cao nhất `{ $max }`
    .label = lớn hơn `{ $max }`
    .help = đổi chỗ `min` và `max`, hoặc sửa lại một trong hai
range-without-width = hai đầu của số liệu `{ $figure }` đều là `{ $min }`
    .label = bằng đúng `max`
    .help = ghi `value: { $min }` thay cho `min` và `max`, hoặc sửa lại một trong hai
reported-from-future = số liệu `{ $figure }` có ngày { $date }, sau ngày { $last } của báo cáo in nó
    .label = khi đó chưa ai có thể ghi nhận
    .help = ghi `basis: planned` hoặc `basis: target`, sửa lại ngày của số liệu hay của bản ghi, hoặc dời `as_of:` trong tệp `cycle.yaml`
rival-of-other-scope = con số này của nguồn khác không đếm cùng một thứ với số liệu `{ $figure }`
    .label = phạm vi: { $scope }
    .help = con số trong `rivals` phải đếm cùng một thứ với số liệu: hãy tách nó thành một số liệu riêng với `scope` riêng; nếu cả hai đếm cùng một thứ thì ghi `scope` giống nhau ở cả hai
    .two-scopes = con số trong `rivals` phải đếm cùng một thứ với số liệu, vốn có phạm vi: { $own }; hãy tách nó thành một số liệu riêng, hoặc nếu cả hai đếm cùng một thứ thì ghi `scope` giống nhau ở cả hai
series-falls = số liệu `{ $figure }` là `{ $value }`, nhỏ hơn `{ $other }` đứng trước nó
    .label = nhỏ hơn `{ $before }`
    .help = chỉ số có `cumulative: true` được cộng dồn từ đầu nên không bao giờ giảm: sửa lại một trong hai số liệu, hoặc xóa `cumulative` nếu chỉ số được đếm lại từng năm
series-of-other-indicator = số liệu `{ $figure }` đo chỉ số `{ $other }`
    .label = không thuộc chỉ số này
    .help = bỏ nó khỏi chuỗi này, hoặc sửa lại `indicator:` trong số liệu
series-of-planned = số liệu `{ $figure }` không phải là số đã đo: cơ sở của nó là `{ $basis }`
    .label = đứng ở đây như thể đã được đo
    .help = `series` và `baseline` chỉ chứa số đã đo; con số cần đạt thì ghi ở `target:`
series-of-two-scopes = số liệu `{ $figure }` và số liệu đứng trước nó không cùng phạm vi
    .label = { $scope ->
        [none] không ghi phạm vi
       *[other] phạm vi: { $scope }
    }
    .help = { $other ->
        [none] số liệu đứng trước không ghi phạm vi
       *[other] số liệu đứng trước có phạm vi: { $other }
    }; người đọc sẽ tưởng phần chênh lệch là sự thay đổi: chỉ giữ trong chuỗi những số liệu cùng phạm vi, và nêu trong `note` của chỉ số những gì đã bỏ ra
series-of-two-units = số liệu `{ $figure }` không dùng đơn vị của chỉ số
    .label = đơn vị của chỉ số: { $unit }
    .help = chỉ giữ trong chuỗi những số liệu cùng đơn vị; nếu số liệu đếm cùng một thứ thì ghi `indicator:` với mã của chỉ số này trong số liệu, thay cho đơn vị của nó
    .other-words = đơn vị của số liệu: { $found }; nếu là một thì ghi `indicator:` với mã của chỉ số này trong số liệu, thay cho đơn vị của nó; nếu không thì bỏ số liệu khỏi chuỗi
series-out-of-order = số liệu `{ $figure }` có ngày { $date }, sớm hơn số liệu đứng trước nó
    .label = cũ hơn `{ $before }`
    .help = xếp các số liệu theo thứ tự thời gian, cũ nhất đứng đầu; `{ $before }` có ngày { $other }
several-units = số liệu `{ $figure }` có nhiều hơn một đơn vị
    .label = chỉ được dùng một đơn vị
    .help = giữ lại một trong ba khóa `unit`, `currency` và `indicator`, xóa các khóa còn lại
share-out-of-range = số liệu `{ $figure }` là tỷ lệ `{ $value }` phần trăm
    .label = tỷ lệ phải nằm trong khoảng từ 0 đến 100
    .help = sửa lại con số; nếu đây là mức tăng hoặc giảm thì nói rõ trong đơn vị, ví dụ `unit: "% tăng thêm"`
sum-of-planned-and-reported = số liệu `{ $figure }` cộng cả phần đã ghi nhận lẫn phần chưa có
    .label = `{ $part }` { $basis ->
        [planned] mới chỉ là dự kiến
        [target] mới chỉ là chỉ tiêu
       *[other] là `{ $basis }`
    }
    .help = bỏ phần này khỏi tổng, hoặc tách thành hai số liệu: phần đã ghi nhận và phần còn dự kiến
sum-of-two-units = số liệu `{ $figure }` cộng những đơn vị khác nhau
    .label = `{ $part }` dùng đơn vị khác
    .help = chỉ cộng được những số cùng đơn vị: cùng loại tiền, mét với mét, số đếm với số đếm, mỗi năm với mỗi năm
thousands-with-value = số liệu `{ $figure }` ghi "hàng nghìn" mà vẫn có con số
    .label = `thousands` không đi kèm con số
    .help = xóa `qualifier: thousands`, hoặc xóa `value`, `min` và `max`; nếu con số tính bằng nghìn thì ghi `scale: thousand`
total-not-the-sum = số liệu `{ $figure }` là `{ $total }`, nhưng các phần cộng lại là `{ $sum }`
    .label = tổng là `{ $sum }`
    .help = sửa lại tổng số, một trong các phần, hoặc danh sách các phần trong `sum_of`; nếu con số chỉ là gần đúng thì ghi `qualifier: about`
value-and-range = số liệu `{ $figure }` vừa có một giá trị vừa có một khoảng
    .label = chỉ được dùng một cách
    .help = chỉ giữ `value`, hoặc chỉ giữ `min` và `max`
year-as-value = giá trị của số liệu `{ $figure }` lại là năm `{ $value }`
    .label = đây là năm, không phải số đếm
    .help = ghi số đếm được vào `value:` và ghi năm vào `as_of:`; nếu không, báo cáo sẽ in năm như một con số lớn bất kỳ

## Dates and cycles

cycles-overlap = thời gian của chu kỳ này trùng một phần với chu kỳ `{ $other }`
    .label = trùng với `{ $other }`
    .help = sửa lại thời gian của một trong hai chu kỳ để không có ngày nào thuộc cả hai
ends-before-start = `{ $to }` đứng trước `{ $from }`, nên thời điểm kết thúc lại trước thời điểm bắt đầu
    .label = trước `{ $from }`
    .help = sửa lại một trong hai mốc thời gian, hoặc đổi chỗ cho nhau
    .span = đổi chỗ hai mốc, mốc sớm hơn ghi trước dấu gạch chéo: `{ $to }/{ $from }`
evidence-older-than-claim = bản ghi `{ $id }` được nêu là đã diễn ra, nhưng minh chứng lại có từ trước đó
    .label = nguồn mới nhất là `{ $source }`, đề ngày `{ $published }`
    .help = thêm một nguồn công bố sau đó, ví dụ báo cáo, bài báo hoặc ảnh chụp; nếu chỉ có thông báo trước khi diễn ra thì nêu rõ như vậy: ghi `basis: planned` cho các số liệu của bản ghi, hoặc sửa lại ngày tháng
no-date = bản ghi `{ $id }` không có ngày tháng nên không thuộc chu kỳ nào
    .help = thêm `date:`, ví dụ `date: 2023-11-17`, hoặc thêm `{ $id }` vào danh sách `also:` trong tệp `cycle.yaml` của chu kỳ tương ứng
outside-every-cycle = ngày tháng `{ $date }` không nằm trong chu kỳ nào
    .label = ngoài mọi chu kỳ
    .help = sửa lại ngày tháng, thêm một chu kỳ, hoặc thêm `{ $id }` vào danh sách `also:` trong tệp `cycle.yaml` của chu kỳ cần đưa vào
report-late = báo cáo ghi ngày { $date }, muộn { $days } ngày so với hạn nộp
    .label = hạn nộp là { $due }
    .help = nếu UNESCO đã gia hạn thì ghi ngày mới vào `due:`; nếu không, sửa lại `{ $key }:`, hoặc giữ nguyên và sớm báo cho UNESCO
selected-outside-cycle = bản ghi `{ $id }` không thuộc chu kỳ `{ $cycle }`
    .label = ngày tháng nằm ngoài chu kỳ
    .help = bỏ bản ghi khỏi phần chọn, sửa lại ngày tháng của nó, hoặc thêm `{ $id }` vào danh sách `also:` của tệp này

## Evidence and media

address-is-redirect = `{ $host }` chỉ chuyển tiếp sang trang khác
    .label = không phải địa chỉ của chính trang đó
    .help = mở địa chỉ này trong trình duyệt rồi sao chép địa chỉ của trang hiện ra cuối cùng; dịch vụ trung gian có thể ngừng hoạt động hoặc sau này dẫn đến chỗ khác
    .target = ghi địa chỉ của chính trang đó, `{ $target }`, sau khi đã mở thử trong trình duyệt
address-not-public = người ngoài cơ quan không truy cập được máy chủ `{ $host }`
    .label = chỉ dùng được trong mạng nội bộ
    .help = ghi địa chỉ công khai của trang trên internet; nếu trang không được đăng công khai thì lưu trang thành tệp trong `report-data/media` và ghi `file:` thay cho địa chỉ
address-not-web = `{ $url }` không phải là địa chỉ trang web
    .label = không phải là địa chỉ trang web
    .help = sao chép toàn bộ địa chỉ từ trình duyệt, kể từ `https://`; địa chỉ không có dấu cách
address-with-login = phần `{ $secret }` trong địa chỉ này thuộc về phiên truy cập hoặc tài khoản của một người
    .label = sẽ hết hạn, hoặc mở ra nội dung người khác không được xem
    .help = mở trang trong cửa sổ ẩn danh của trình duyệt, không đăng nhập, rồi sao chép địa chỉ ở đó; nếu không mở được như vậy thì lưu trang thành tệp; nếu đó là mật khẩu thì hãy đổi mật khẩu
address-without-date-read = chưa ghi ngày đọc địa chỉ này
    .label = thiếu `read`
    .help = thêm `read:` với ngày mở trang này lần gần nhất, ví dụ `read: 2024-03-05`
alt-same-as-caption = văn bản thay thế chỉ lặp lại { $key ->
        [caption] chú thích ảnh
       *[title] tiêu đề
    }
    .label = giống từng chữ
    .help = ghi ở đây những gì nhìn thấy trong ảnh, cho người không nhìn được: ai hoặc cái gì, ở đâu, đang làm gì; người nghe đọc trang vẫn được nghe { $key ->
        [caption] chú thích
       *[title] tiêu đề
    }
alt-says-little = { $what ->
    [beginning] cụm từ `{ $words }` chỉ cho biết đây là một bức ảnh
    [file-name] `{ $words }` là tên tệp, không cho biết gì về bức ảnh
   *[word] `{ $words }` có thể ghi cho bất kỳ ảnh nào
}
    .label = { $what ->
        [beginning] có thể bỏ
       *[other] không nói ảnh có gì
    }
    .help = { $what ->
        [beginning] bắt đầu ngay bằng những gì nhìn thấy; phần mềm đọc màn hình đã báo trước rằng đây là ảnh
       *[other] viết một câu về những gì nhìn thấy, ví dụ `Trẻ em ngồi quanh chiếc bàn dài cuốn bánh tráng, hai đầu bếp đứng nhìn`
    }
archive-of-other-address = bản lưu trữ này là của một trang khác
    .label = không phải địa chỉ trong `url`
    .help = xem địa chỉ nào đúng rồi sửa `url` hoặc `archive`
archive-same-as-address = địa chỉ bản lưu trữ chính là địa chỉ của trang gốc
    .label = trùng với `url`
    .help = ghi địa chỉ mà kho lưu trữ đã cấp cho bản sao, ví dụ `https://web.archive.org/web/20230501000000/https://…`, hoặc bỏ dòng `archive:`
capture-changed = bản lưu `{ $path }` không phải là bản có mã kiểm tra này
    .label = tệp hiện có mã kiểm tra khác
    .help = khôi phục bản đã lưu ngày { $date }, từ bản sao dự phòng hoặc từ git; nếu chủ ý lưu bản mới thì ghi ngày lưu vào `date:` và ghi ở đây `sha256: { $sha256 }`
    .received = có người đã thay bản lưu sau khi tạo bộ minh chứng; đừng dựa vào tệp này, và hãy xin thành phố bộ minh chứng như khi đã gửi
capture-without-address = chưa ghi bản lưu này được lưu từ trang nào
    .label = bản ghi này không có `url`
    .help = thêm `url:` với địa chỉ của trang; nếu tệp không phải là bản lưu của một trang thì ghi tệp vào `file:` và bỏ `capture:`
changed-evidence = tệp tư liệu `{ $path }` đã thay đổi sau khi được chốt
    .label = { $what ->
        [size] nay dài { $size } byte, khi chốt là { $locked } byte
       *[content] độ dài như cũ nhưng nội dung đã khác
    }
    .help = nếu không ai chủ ý sửa thì khôi phục tệp cũ, từ bản sao dự phòng hoặc bằng `git restore "{ $full }"`; nếu tệp mới là đúng thì xem lại tệp một lần nữa rồi chạy `mmr lock { $id }`
    .received = có người đã thay tệp sau khi tạo bộ minh chứng; đừng dựa vào tệp này, và hãy xin thành phố bộ minh chứng như khi đã gửi
claim-with-derived-only = bản ghi `{ $id }` chỉ dựa vào tài liệu do chính mình tổng hợp
    .label = tất cả đều thuộc loại `derived`
    .help = thêm một nguồn do bên khác lập: bài báo, quyết định, ảnh chụp
claim-with-low-evidence = bản ghi `{ $id }` ghi độ chắc chắn cao hơn các minh chứng, vốn đều ở mức thấp
    .label = tất cả đều có `certainty: low`
    .help = thêm một nguồn chắc chắn hơn: quyết định, trang chính thức, bài báo thứ hai; hoặc ghi `certainty: low` trong bản ghi này để báo cáo nói rõ điều đó
claim-without-evidence = bản ghi `{ $id }` chưa có minh chứng
    .help = thêm `sources:` với mã của các minh chứng, ví dụ `sources: [hanoimoi-2023-11-17]`
content-not-of-kind = { $by ->
    [kind] minh chứng này được ghi là { $kind ->
        [audio] bản ghi âm
        [video] phim
       *[photo] ảnh chụp
    }, nhưng tệp lại là { content-found }
   *[name] tệp tư liệu `{ $path }` không đúng như tên gọi: bên trong là { content-found }
}
    .label = { $by ->
        [kind] tệp là { content-found }
       *[name] bên trong là { content-found }
    }
    .help = mở tệp, lưu lại đúng định dạng như tên tệp, đặt bản đó thay vào đây rồi chạy `mmr lock`
    .heic = điện thoại thường lưu ảnh kiểu này và nhiều phần mềm không mở được: mở ảnh bằng phần mềm ảnh, xuất ra JPEG, đặt bản đó thay vào đây rồi chạy `mmr lock`
    .html = trang mạng đã gửi về một trang web thay cho tệp, thường là trang báo không tìm thấy tệp: mở tệp bằng trình duyệt để xem, rồi tải lại tệp đúng, hoặc lưu trang đó với đuôi `.html`
    .kind = ghi đúng tệp vào `file:`; nếu tệp đã đúng thì ghi ở đây loại của tệp, ví dụ `kind: { $better }`
    .ole = mở tệp bằng Office: nếu phần mềm hỏi mật khẩu thì lưu một bản không có mật khẩu; nếu không thì lưu lại theo định dạng hiện nay, đặt bản đó thay vào đây rồi chạy `mmr lock`
    .rename = đổi tên tệp thành `{ $better }`, ghi đúng tên đó ở đây rồi chạy `mmr lock`
    .unknown = thử mở tệp; nếu không mở được thì tệp đã hỏng khi sao chép: sao chép lại từ nơi lưu ban đầu
evidence-not-cited = chưa có chỗ nào dẫn minh chứng `{ $id }`
    .help = ghi mã này vào `sources:` của bản ghi, số liệu hoặc đoạn văn mà minh chứng này làm căn cứ; nếu không làm căn cứ cho nội dung nào thì xóa tệp
evidence-not-locked = { $lock ->
    [none] chưa chốt tư liệu nào: nếu một tệp bị thay đổi thì sẽ không ai nhận ra
   *[there] tệp tư liệu `{ $path }` chưa được chốt: nếu tệp bị thay đổi thì sẽ không ai nhận ra
}
    .label = không có trong report-data/media.lock
    .help = { $lock ->
        [none] chạy `mmr lock`; lệnh này ghi mã kiểm tra của từng tệp vào report-data/media.lock, tệp ấy cần được lưu vào git cùng với tư liệu
       *[there] xem lại tệp rồi chạy `mmr lock { $id }`
    }
figure-without-source = { $more ->
        [none] số liệu `{ $figure }` không có nguồn, và bản ghi `{ $record }` cũng không có
       *[other] số liệu `{ $figure }` và { $more } số liệu khác của bản ghi `{ $record }` không có nguồn
    }
    .label = chưa rõ ai đưa ra con số này
    .help = thêm `sources:` vào số liệu hoặc vào bản ghi, với mã của các tư liệu có nêu con số
locked-without-medium = tệp tư liệu `{ $path }` đã được chốt nhưng không có minh chứng nào nêu tệp này
    .label = không minh chứng nào có tệp này
    .help = chạy `mmr lock` để bỏ tệp khỏi danh sách đã chốt; nếu tệp thuộc về một minh chứng thì ghi `file: { $path }` vào bản ghi của minh chứng đó
empty-media-file = tệp tư liệu `{ $path }` không có nội dung
    .label = tệp rỗng
    .help = sao chép lại tệp này từ nơi lưu ban đầu
low-resolution = ảnh `{ $path }` quá nhỏ, in ra không đẹp
    .label = cạnh dài { $pixels } điểm ảnh, khi in chỉ đạt { $dpi } dpi
    .help = cuốn báo cáo in ảnh này dài { $length } mm, cần { $needed } điểm ảnh; hãy xin người chụp ảnh gốc, vì phóng to không làm ảnh nét hơn; với ảnh hiện có chỉ in được dài { $fits } mm
media-file-is-link = tệp tư liệu `{ $path }` chỉ là liên kết dẫn đến nơi khác
    .label = là liên kết, không phải tệp
    .help = đặt chính tệp gốc vào đúng chỗ này
medium-without-credit = chưa ghi ai là tác giả
    .label = thiếu `credit`
    .help = thêm `credit:` với tên người chụp hoặc người thực hiện, đúng như cần in, ví dụ `credit: Sở Văn hóa và Thể thao`; nếu không còn ai biết tác giả thì ghi tư liệu lấy từ đâu
medium-without-rights = chưa ghi quyền đối với tư liệu này thuộc về ai
    .label = không có `rights` cũng không có `licence`
    .help = thêm `rights: own` nếu quyền thuộc về thành phố; `rights: third-party` kèm `rights_form:` nếu người khác đã cho phép bằng văn bản; `rights: free-licence` kèm `licence:` nếu ai cũng được sử dụng; hoặc `rights: public-domain` nếu không còn ai giữ quyền
missing-consent = trong tư liệu này có người nhận ra được, nhưng chưa ghi là họ đã đồng ý
    .label = thiếu `consent`
    .help = thêm `consent:` và ghi nơi lưu văn bản đồng ý có chữ ký, ví dụ số hồ sơ; không ghi họ tên, vì ai nhận bộ minh chứng cũng đọc được chỗ này
medium-without-place = minh chứng này không có tệp mà cũng không có địa chỉ
    .help = thêm `url:` với địa chỉ của trang, hoặc `file:` với một tệp trong `report-data/media`, ví dụ `file: files/khai-mac-2023.jpg`
missing-media-file = không có tệp tư liệu `{ $path }`
    .label = không tìm thấy trong report-data/media
    .help = đặt tệp vào đó, hoặc ghi lại đường dẫn tính từ thư mục đó, ví dụ `files/khai-mac-2023.jpg`
    .same-letters = có tệp `{ $near }`: tên trông giống hệt nhưng khác chữ hoa, chữ thường hoặc khác cách lưu dấu; hãy ghi ở đây đúng như tên tệp, hoặc đổi tên tệp
missing-rights-form = chưa có gì cho thấy thành phố được phép chuyển giao tư liệu này
    .label = chưa ghi quyền sử dụng
    .help = thêm `rights_form:` và ghi nơi lưu văn bản cho phép sử dụng do chủ sở hữu quyền ký, ví dụ số hồ sơ; không ghi họ tên, vì ai nhận bộ minh chứng cũng đọc được chỗ này
    .licence = thêm `licence:` và ghi giấy phép cho mọi người sử dụng, ví dụ `licence: CC BY 4.0`
    .whose = thêm `rights: own` nếu quyền thuộc về thành phố, `rights: free-licence` hoặc `rights: public-domain` nếu ai cũng được sử dụng; nếu không thì thêm `rights: third-party` và `rights_form:` ghi nơi lưu văn bản cho phép có chữ ký
names-collide = `{ $path }` và `{ $other }` bị coi là trùng tên trên nhiều máy tính
    .label = chỉ giải nén được một trong hai
    .help = đổi tên một trong hai; Windows và macOS không phân biệt chữ hoa với chữ thường, cũng không phân biệt các cách lưu chữ có dấu
number-in-prose = con số `{ $number }` trong đoạn chữ này không dẫn tới minh chứng nào
    .label = gõ thẳng vào, không phải là số liệu
    .help = đưa con số thành số liệu của bản ghi có minh chứng, rồi ghi `<fig:bản-ghi/số-liệu>` vào đúng chỗ này
    .figure = nếu đây là số liệu `{ $address }` thì ghi `<fig:{ $address }>` thay vào: báo cáo sẽ in con số kèm đơn vị và minh chứng
    .record = thêm con số vào `figures:` của bản ghi này, rồi ghi `<fig:{ $record }/…>` với tên của số liệu thay vào đây; con số mà nguồn khác nêu về cùng một việc thì ghi ở `rivals:` của số liệu
paragraph-without-evidence = đoạn văn này chưa có minh chứng
    .label = không có nguồn, số liệu hay bản ghi
    .help = thêm `sources:` bên cạnh đoạn văn, hoặc dẫn đến một số liệu bằng `<fig:festival-2023/visits>` hay một bản ghi bằng `[những chữ này](ev:festival-2023)` trong đoạn văn; nếu đoạn văn không khẳng định điều gì thì thêm `editorial: true`
photo-with-position = ảnh `{ $path }` để lộ nơi chụp: { $position }
    .label = có vị trí GPS
    .help = ai nhận bộ minh chứng cũng đọc được vị trí này; nếu không muốn thì dùng phần mềm ảnh xuất một bản không kèm vị trí, đặt bản đó thay vào đây rồi chạy `mmr lock`; ảnh gốc do người chụp giữ
photo-with-serial-number = ảnh `{ $path }` để lộ thiết bị đã chụp: { $number }
    .label = có số sê-ri của thiết bị
    .help = ai nhận bộ minh chứng cũng có thể biết những ảnh nào chụp bằng cùng một máy; nếu không muốn thì dùng phần mềm ảnh xuất một bản không kèm siêu dữ liệu, đặt bản đó thay vào đây rồi chạy `mmr lock`; ảnh gốc do người chụp giữ
picture-without-alt = chưa ghi trong ảnh có gì
    .label = thiếu `alt`
    .help = thêm `alt:` với một câu cho mỗi ngôn ngữ, mỗi câu một dòng ở bên dưới, bắt đầu bằng `en:` và `vi:`, dành cho người không nhìn được ảnh
read-before-published = trang được đọc ({ $read }) trước khi được đăng ({ $date })
    .label = sớm hơn `date`
    .help = sửa ngày bị sai: `date` là ngày trang được đăng, còn `read` và `date` của bản lưu là ngày có người mở trang
same-address-twice = `{ $id }` có cùng địa chỉ với `{ $other }`
    .label = trang của `{ $other }`
    .help = giữ lại một trong hai bản ghi với đầy đủ thông tin của cả hai, ghi mã của bản ghi kia vào `aliases` và thay mã ở những chỗ đang nêu bản ghi kia; như vậy không ai tính một nguồn thành hai
same-file-twice = { $what ->
    [file] `{ $id }` nêu cùng một tệp với `{ $other }`
   *[content] tệp tư liệu `{ $path }` giống từng byte với `{ $other-path }` của `{ $other }`
}
    .label = vẫn là minh chứng đó
    .help = giữ lại một trong hai bản ghi với đầy đủ thông tin của cả hai, ghi mã của bản ghi kia vào `aliases` và thay mã ở những chỗ đang nêu bản ghi kia; nếu chép nhầm tệp thì đặt tệp đúng vào chỗ này
unreadable-image = { $damage ->
    [cut-off] ảnh `{ $path }` bị cắt cụt
    [too-large] ảnh `{ $path }` quá lớn, không mở được
   *[unreadable] không mở được ảnh `{ $path }`
}
    .label = { $damage ->
        [cut-off] thiếu phần cuối
        [too-large] { $size ->
            [none] vượt quá khả năng hiển thị của phần mềm
           *[other] { $size } điểm ảnh
        }
       *[unreadable] tệp hỏng
    }
    .help = sao chép lại tệp từ nơi lưu ban đầu, mở ra xem rồi chạy `mmr lock`
    .too-large = nếu ảnh thật sự lớn như vậy thì lưu một bản nhỏ hơn, mỗi cạnh không quá 10.000 điểm ảnh, đặt bản đó thay vào đây rồi chạy `mmr lock`; nếu ảnh vốn nhỏ thì tệp đã hỏng: sao chép lại
unsafe-name = { $fault ->
    [control-character] tên `{ $name }` có ký tự không nhìn thấy
    [forbidden] tên `{ $name }` có ký tự `{ $character }` mà không phải máy nào cũng lưu được
    [leading-space] tên `{ $name }` bắt đầu bằng dấu cách
    [trailing-dot-or-space] tên `{ $name }` kết thúc bằng dấu chấm hoặc dấu cách, Windows sẽ bỏ mất ký tự này
    [reserved] Windows dành riêng tên `{ $name }` cho một thiết bị
    [too-long] có một tên dài hơn 255 byte, vượt mức mà hệ thống tệp nhận
   *[decomposed] tên `{ $name }` lưu chữ và dấu tách rời nhau, chỉ một số máy tính dùng cách này
}
    .label = tên này không dùng được trên mọi máy tính
    .help = đổi tên tệp hoặc thư mục thành `{ $better }`, và ghi đúng tên đó ở bản ghi nêu tệp
unsafe-path = đường dẫn `{ $path }` có thể dẫn ra ngoài `report-data/media`
    .label = không phải đường dẫn tính từ thư mục đó
    .help = ghi đường dẫn tính từ `report-data/media`, giữa các tên là dấu `/`, không dùng `..` hoặc `\`, ví dụ `files/khai-mac-2023.jpg`

## Texts

character-without-font = không có phông chữ nào in được ký tự `{ $character }` ({ $code })
    .label = không in được
    .help = gõ một ký tự khác, hoặc đặt một phông có ký tự này vào thư mục `fonts`
control-character = trong đoạn chữ có một ký tự điều khiển không nhìn thấy ({ $code })
    .label = không in được
    .help = xóa ký tự này rồi gõ lại những chữ xung quanh; ký tự như vậy thường lẫn vào khi sao chép từ tệp PDF hoặc trang web
decomposed-letters = chữ `{ $letter }` được lưu thành hai phần rời, như ở một số máy tính
    .label = chữ và dấu tách rời nhau
    .help = khi tìm kiếm và so sánh sẽ không thấy những từ như vậy: gõ lại đoạn chữ, hoặc dùng công cụ Unicode chuyển sang dạng dựng sẵn (`NFC`)
language-does-not-fit = đoạn chữ ở khóa `{ $language }` không phải bằng ngôn ngữ này
    .label = { $found ->
        [en] có vẻ là tiếng Anh
        [fr] có vẻ là tiếng Pháp
        [vi] có vẻ là tiếng Việt
       *[other] không có chữ nào mang dấu
    }
    .help = chuyển đoạn chữ sang khóa của đúng ngôn ngữ, rồi ghi bản dịch vào đây
    .no-marks = gõ lại đoạn chữ cho đủ dấu, hoặc chuyển sang khóa của đúng ngôn ngữ
legacy-encoding = `{ $word }` không còn đúng như khi gõ: các chữ này thuộc bảng mã có trước Unicode
    .label = không phải chữ Unicode
    .help = gõ lại bằng Unicode
    .mojibake = đoạn chữ được lưu bằng UTF-8 nhưng bị mở bằng bảng mã khác trước khi đưa vào đây: sao chép lại từ bản gốc, hoặc gõ lại
    .tcvn3 = đây là tiếng Việt theo bảng mã TCVN3 (ABC), dùng cho phông như .VnTime: chuyển sang Unicode bằng công cụ chuyển mã của bộ gõ, hoặc gõ lại
    .vni = đây là tiếng Việt theo bảng mã VNI, dùng cho phông như VNI-Times: chuyển sang Unicode bằng công cụ chuyển mã của bộ gõ, hoặc gõ lại
missing-translation = thiếu nội dung bằng { $language ->
        [ar] tiếng Ả Rập (`ar`)
        [en] tiếng Anh (`en`)
        [es] tiếng Tây Ban Nha (`es`)
        [fr] tiếng Pháp (`fr`)
        [vi] tiếng Việt (`vi`)
        [zh] tiếng Trung (`zh`)
       *[other] ngôn ngữ `{ $language }`
    }
    .label = thiếu `{ $language }`
    .help = thêm một dòng `{ $language }:` với bản dịch, thụt vào bằng các dòng của ngôn ngữ khác
same-text-in-two-languages = đoạn chữ ở khóa `{ $language }` giống hệt đoạn ở khóa `{ $other }`
    .label = chưa dịch
    .help = ghi bản dịch, hoặc xóa dòng này để `mmr` báo là còn thiếu
script-does-not-fit = chữ `{ $letter }` ({ $code }) là { $script ->
        [cyrillic] chữ Kirin
        [greek] chữ Hy Lạp
        [latin] chữ La-tinh
       *[other] chữ thuộc hệ chữ khác
    }
    .label = không cùng hệ chữ với xung quanh
    .help = chữ này có thể trông giống, nhưng khi tìm kiếm và đọc màn hình sẽ bị coi là chữ khác: xóa đi rồi gõ lại bằng bàn phím của mình

## The form

empty-field = chưa có gì trả lời trường `{ $heading }` của biểu mẫu
    .help = { $answer ->
        [annual-meetings-attended] thêm một bản ghi có `kind: annual-meeting-attended` vào report-data/network
        [annual-meetings-hosted] thêm một bản ghi có `kind: annual-meeting-hosted` vào report-data/network
        [applications-evaluated] thêm một bản ghi có `kind: applications-evaluated` vào report-data/network
        [conferences-hosted] thêm một bản ghi có `kind: conference-hosted` vào report-data/network
        [earlier-reports] thêm các báo cáo vào `earlier_reports:` trong report-data/city.yaml
        [focal-points] thêm người liên hệ vào `focal_points:` trong report-data/city.yaml
        [meetings-hosted] thêm một bản ghi có `kind: meeting-hosted` vào report-data/network
        [planned-budget] ghi các số liệu vào `action_plan:`, khóa `budget:`, trong report-data/cycles/{ $cycle }/cycle.yaml
        [planned-international] ghi các sáng kiến vào `action_plan:`, khóa `international:`, trong report-data/cycles/{ $cycle }/cycle.yaml
        [planned-local] ghi các sáng kiến vào `action_plan:`, khóa `local:`, trong report-data/cycles/{ $cycle }/cycle.yaml
        [secretariat-support] thêm một bản ghi có `kind: secretariat-support` vào report-data/network
        [steering-group] thêm một bản ghi có `kind: steering-group` vào report-data/network
        [submission-date] ghi ngày nộp vào `submitted:` trong report-data/cycles/{ $cycle }/cycle.yaml
       *[other] viết nội dung
    }{ $answer ->
        [none] {""}
       *[other] , hoặc viết nội dung
    } trong report-data/cycles/{ $cycle }/{ $section }.yaml, dưới `fields:` và `{ $field }:`; nếu không có gì để nêu thì ghi `{ $field }: []` tại đó
language-not-accepted = báo cáo không được tiếp nhận bằng ngôn ngữ nào của chu kỳ này
    .label = được tiếp nhận: { $accepted }
    .help = thêm một trong các ngôn ngữ sau: { $accepted }
no-labels = chưa có các đề mục và từ ngữ cố định bằng ngôn ngữ `{ $language }`
    .label = chưa có từ ngữ bằng ngôn ngữ này
    .help = bỏ ngôn ngữ này khỏi danh sách, hoặc thêm tệp `templates/labels/{ $language }.yaml`
text-over-limit = nội dung bằng { $language ->
        [ar] tiếng Ả Rập (`ar`)
        [en] tiếng Anh (`en`)
        [es] tiếng Tây Ban Nha (`es`)
        [fr] tiếng Pháp (`fr`)
        [vi] tiếng Việt (`vi`)
        [zh] tiếng Trung (`zh`)
       *[other] ngôn ngữ `{ $language }`
    } có { $found } { $unit ->
        [words] từ
       *[characters] ký tự
    }, trong khi biểu mẫu chỉ nhận { $max }
    .label = thừa { $over }
    .help = hãy rút bớt; chỉ tính những gì người đọc nhìn thấy: có tính chữ và số của các số liệu được in, không tính số hiệu minh chứng
too-many-initiatives = ở đây có { $found } sáng kiến, trong khi biểu mẫu chỉ nhận { $max }
    .label = tối đa { $max }
    .help = giữ lại { $max } sáng kiến quan trọng nhất; các sáng kiến khác vẫn có trong ấn phẩm đầy đủ
too-many-pages = báo cáo `{ $report }` dài { $pages } trang, trong khi biểu mẫu chỉ nhận { $max } trang
    .label = tối đa { $max } trang
    .help = chọn ít sáng kiến và bản ghi hơn, hoặc rút gọn nội dung các phần
typst-warning = có cảnh báo khi dàn trang báo cáo `{ $report }`: { $cause }
    .help = báo cáo vẫn được lập; hãy xem lại các trang có đúng như mong muốn không
unknown-edition = biểu mẫu không có phiên bản `{ $edition }`
    .label = không có phiên bản này
    .help = ghi một trong các phiên bản sau: { $known }
unknown-field = phần này của biểu mẫu không có trường `{ $field }`
    .label = không có trường này
    .help = nội dung không thuộc trường nào thì ghi dưới `paragraphs:`; các trường của phần này: { $known }
    .none = phần này của biểu mẫu không có trường nào; hãy viết nội dung dưới `paragraphs:`
section-without-selection = mục `{ $section }` không có phần chọn bản ghi
    .label = không chọn được gì
    .help = chỉ các mục sau có phần chọn: { $known }
unknown-objective = { $kind ->
        [areas] Tuyên bố sứ mệnh không có lĩnh vực hành động { $number }
       *[objectives] Tuyên bố sứ mệnh không có mục tiêu { $number }
    }
    .label = không thuộc các số từ 1 đến { $last }
    .help = ghi một số từ 1 đến { $last }; `mmr coverage` liệt kê ý nghĩa của từng số
unknown-section = biểu mẫu không có phần `{ $section }`
    .label = không có phần này
    .help = các phần của biểu mẫu: { $known }
unknown-theme = không có chủ đề trình bày `{ $theme }`
    .label = không có chủ đề này
    .help = ghi một trong các chủ đề sau: { $known }

## The settings

allow-without-reason = quy tắc `{ $rule }` được bỏ qua ở đây mà không nêu lý do
    .label = vì sao được phép?
    .help = thêm dòng `reason:` vào mục này, nêu vì sao quy tắc không áp dụng ở đây, để người duyệt minh chứng có căn cứ xem xét
fixed-rule = không ai được đặt lại mức cho quy tắc `{ $rule }`
    .label = như nhau ở mọi thành phố
    .help = bỏ mục này và sửa chỗ quy tắc chỉ ra: thiếu quy tắc này thì không lập được báo cáo, hoặc báo cáo lập ra không còn đáng tin
    .bundle = bỏ mục này: quy tắc dành cho bộ minh chứng mà người khác nhận được, và `mmr verify` không hỏi thành phố phải xét thế nào
    .settings = bỏ mục này: quy tắc nói về chính phần thiết lập
overridden-severity = `{ $level }` cho quy tắc `{ $rule }` không có tác dụng: mục sau ghi `{ $later }`
    .label = ở đây mục sau được áp dụng
    .help = chỉ giữ một trong hai mục; nếu một mục là ngoại lệ của mục kia thì phải đặt nó ở phía sau
unknown-path = không có tệp hay thư mục nào là `{ $path }`
    .label = không có gì ở đó
    .help = ghi đường dẫn tính từ thư mục gốc của dự án, ví dụ `report-data/media`, hoặc xóa đường dẫn này nếu tệp không còn nữa
    .pattern = ở đây không dùng được mẫu có `*` hoặc `?`; hãy ghi tên thư mục, mục này sẽ áp dụng cho mọi thứ bên trong
unknown-rule = không có quy tắc nào tên là `{ $rule }`
    .label = không có quy tắc này
    .help = chép tên trong ngoặc vuông ở đầu mỗi thông báo; `mmr explain --list` liệt kê tên mọi quy tắc
unused-allow = quy tắc `{ $rule }` không nêu ra điều gì cần được bỏ qua
    .label = không bỏ qua điều gì
    .help = xóa mục này: chỗ được bỏ qua trước đây đã sửa xong
    .path = xóa `{ $path }` ở đây: chỗ được bỏ qua trước đây đã sửa xong, hoặc nay nằm ở tệp khác
## People and agencies

agency-no-longer-existed = { $when ->
    [ended] vào thời điểm này (`{ $date }`), cơ quan, tổ chức `{ $id }` không còn tồn tại
   *[not-begun] vào thời điểm này (`{ $date }`), cơ quan, tổ chức `{ $id }` chưa được thành lập
}
    .label = { $when ->
        [ended] tồn tại đến `{ $limit }`
       *[not-begun] có từ `{ $limit }`
    }
    .help = ghi cơ quan đã thực hiện công việc vào lúc đó; nếu đúng là cơ quan này thì sửa ngày tháng ở đây, hoặc sửa `to:` trong tệp của `{ $id }`; nếu đã có cơ quan kế thừa thì ghi vào `successor:` tại đó
    .before = vào thời điểm này là `{ $other }`, cơ quan tiền thân: ghi `{ $other }`, hoặc sửa lại ngày tháng
    .not-begun = ghi cơ quan đã thực hiện công việc vào lúc đó; nếu đúng là cơ quan này thì sửa ngày tháng ở đây, hoặc sửa `from:` trong tệp của `{ $id }`
    .successor = vào thời điểm này là `{ $other }`, cơ quan kế thừa: ghi `{ $other }`, hoặc sửa lại ngày tháng
private-contact = { $what ->
    [email] trong đoạn chữ này có một địa chỉ thư điện tử
   *[telephone] trong đoạn chữ này có một số điện thoại
}
    .label = ai nhận được báo cáo cũng đọc được
    .help = bỏ thông tin này khỏi đoạn chữ; người liên hệ thì ghi ở `focal_points:` trong report-data/city.yaml, với địa chỉ của cơ quan

## Giới hạn khi đọc và khi in

file-too-large = tệp lớn hơn mức cho phép của một bản ghi: { $found } MB, tối đa { $max } MB
    .help = bản ghi chỉ chứa chữ; hãy đặt ảnh và bảng biểu vào `report-data/media/files`
markup-too-deep = phần nhấn mạnh hoặc danh sách lồng nhau { $found } tầng, tối đa { $max }
    .label = quá nhiều dấu như `*`, `_` hoặc `-` lồng vào nhau
    .help = chỉ dùng một tầng nhấn mạnh và danh sách ngắn
no-messages = không có thông báo bằng ngôn ngữ `{ $language }`
    .label = chưa có ở đây
    .help = ghi một trong các ngôn ngữ sau: { $known }
report-before-cycle = báo cáo ghi ngày { $date }, trước khi chu kỳ bắt đầu ngày { $first }
    .label = quá sớm
    .help = `as_of` là ngày của báo cáo; hãy ghi một ngày trong hoặc sau chu kỳ
special-file = đây không phải tệp thông thường nên không được đọc
    .help = hãy bỏ đi, hoặc thay bằng chính tệp cần dùng
text-too-long = đoạn chữ có { $found } ký tự, tối đa { $max }
    .label = quá dài
    .help = hãy chia thành nhiều đoạn, hoặc đưa bản dài vào một tệp minh chứng

## The description of a bundle

crate-broken-link = trong bản mô tả của bộ minh chứng, `{ $from }` dẫn đến `{ $to }`, nhưng mục này không được mô tả
    .label = mục này
    .help = bản mô tả đã bị sửa sau khi lập; đề nghị thành phố gửi lại bộ minh chứng nguyên bản
    .evidence = không còn tìm thấy minh chứng cho nội dung này trong bộ minh chứng; đề nghị thành phố gửi lại bộ minh chứng nguyên bản
crate-claim-without-evidence = bộ minh chứng không nêu minh chứng nào cho `{ $claim }`
    .label = không có minh chứng
    .help = nội dung này chỉ dựa vào lời của thành phố; hãy hỏi thành phố căn cứ vào đâu
crate-entity-incomplete = có một mục trong bản mô tả của bộ minh chứng không cho biết mô tả cái gì
    .label = mục này
    .help = bản mô tả đã bị sửa sau khi lập; đề nghị thành phố gửi lại bộ minh chứng nguyên bản
crate-entity-twice = bản mô tả của bộ minh chứng có hai mục cho `{ $id }`
    .label = mục thứ hai
    .help = không thể biết mục nào là đúng; đề nghị thành phố gửi lại bộ minh chứng nguyên bản
crate-file-differs = `{ $file }` không phải là tệp mà bản mô tả nói đến: { $property ->
        [contentSize] dung lượng là { $real } byte, không phải { $said }
       *[other] mã kiểm tra đã khác
    }
    .label = mục này
    .help = tệp hoặc bản mô tả đã bị sửa sau khi lập; đề nghị thành phố gửi lại bộ minh chứng nguyên bản
crate-file-not-described = `{ $file }` có trong bộ minh chứng nhưng không có trong bản mô tả
    .help = có người đã thêm tệp này, hoặc đã xóa mục mô tả; chớ coi là minh chứng khi thành phố chưa xác nhận
crate-file-not-reached = `{ $file }` có trong bản mô tả nhưng không thuộc phần nào của bộ minh chứng
    .label = mục này
    .help = danh sách các phần của bộ minh chứng đã bị sửa; đề nghị thành phố gửi lại bộ minh chứng nguyên bản
crate-file-not-there = `{ $file }` có trong bản mô tả nhưng không có trong bộ minh chứng
    .label = mục này
    .help = có người đã lấy tệp đi hoặc đổi tên tệp; đề nghị thành phố gửi lại bộ minh chứng nguyên bản
crate-file-without-checksum = mục mô tả của `{ $file }` thiếu { $property ->
        [contentSize] dung lượng
       *[other] mã kiểm tra `{ $property }`
    }
    .label = mục này
    .help = thiếu thông tin này thì không ai biết tệp có còn nguyên hay không; đề nghị thành phố gửi lại bộ minh chứng nguyên bản
crate-not-as-made = bản mô tả của bộ minh chứng không phải là bản suy ra từ các bản ghi, từ dòng { $line }
    .label = tại đây
    .help = bản mô tả đã bị sửa sau khi lập, và mã kiểm tra cũng bị sửa theo; đề nghị thành phố gửi lại bộ minh chứng nguyên bản
crate-unreadable = không đọc được bản mô tả của bộ minh chứng từ chỗ này
    .label = tại đây
    .help = tệp bị hỏng hoặc đã bị sửa bằng tay; đề nghị thành phố gửi lại bộ minh chứng nguyên bản
crate-without-root = bản mô tả không cho biết đây là bộ minh chứng nào
    .help = các mục đầu tiên bị mất hoặc đã bị sửa; đề nghị thành phố gửi lại bộ minh chứng nguyên bản
## A bundle read back

bag-algorithm-unknown = công cụ này không kiểm tra được các mã kiểm tra trong bảng kê `{ $path }`
    .help = công cụ không biết loại mã `{ $name }` nên không thể nói các tệp có còn nguyên vẹn hay không; hãy kiểm tra bằng chính công cụ đã tạo bộ minh chứng, hoặc xin một bộ có `manifest-sha512.txt`; các loại đã biết: { $known }
bag-byte-order-mark = đầu tệp `{ $path }` có các byte ẩn không thuộc về tệp
    .help = một trình soạn thảo đã chèn dấu thứ tự byte (BOM) vào đầu tệp; hãy xin lại bộ minh chứng đúng như khi được tạo ra
bag-checksum-contradicted = mã kiểm tra của `{ $path }` trong `{ $manifest }` không đúng
    .label = không khớp với tệp, cũng không khớp với `{ $other }`
    .help = tệp vẫn đúng như `{ $other }` ghi, vậy chính dòng này đã bị sửa sau khi bộ minh chứng được tạo; hãy đề nghị bên gửi gửi lại
bag-checksum-length = mã kiểm tra của `{ $path }` không thể là mã thật
    .label = không đủ hoặc thừa so với { $digits } ký tự
    .help = mã loại `{ $name }` gồm { $digits } chữ số hoặc chữ cái từ `a` đến `f`, vậy dòng này đã bị hỏng; hãy đề nghị bên gửi gửi lại bộ minh chứng
bag-declaration-missing = thiếu tệp `bagit.txt`
    .help = không có tệp này thì đây không phải là bộ minh chứng theo chuẩn BagIt; hãy xem lại đã chỉ đúng thư mục chứa `data` và `bagit.txt` chưa, không phải thư mục bên trên hay bên dưới
bag-declaration-too-long = tệp `bagit.txt` có nhiều hơn hai dòng
    .label = thừa từ dòng này
    .help = tệp đã bị sửa bằng tay hoặc do một công cụ sai tạo ra; hãy đề nghị bên gửi tạo lại bộ minh chứng
bag-declaration-wrong = tệp `bagit.txt` không được ghi đúng như chuẩn yêu cầu
    .label = không đúng từng ký tự
    .help = ở đây phải có dòng `{ $expected }`, đúng từng ký tự; tệp đã bị sửa bằng tay hoặc do một công cụ sai tạo ra, hãy đề nghị bên gửi tạo lại bộ minh chứng
bag-encoding-unknown = công cụ này không biết bảng mã `{ $encoding }`
    .label = chưa biết
    .help = các bảng kê đã được đọc theo UTF-8 nên chữ có dấu có thể bị sai; hãy xin bên gửi một bộ dùng `UTF-8`
bag-fetch-address = `{ $url }` không phải là một địa chỉ đầy đủ
    .label = không thể tải tệp nào từ đây
    .help = hãy hỏi bên gửi có thể lấy `{ $path }` ở đâu; địa chỉ bắt đầu bằng `https://`
bag-fetch-length = tệp `{ $path }` có { $found } byte, trong khi `fetch.txt` báo trước là { $length }
    .label = thực tế có { $found } byte
    .help = mã kiểm tra mới là căn cứ quyết định; hãy xem bên gửi có hai phiên bản của tệp này không
bag-fetch-not-listed = tệp `{ $path }` phải tải về nhưng `{ $manifests }` không liệt kê
    .label = không có mã kiểm tra
    .help = không ai biết được đã tải đúng tệp hay chưa; hãy đề nghị bên gửi tạo lại bộ minh chứng
bag-file-changed = tệp `{ $path }` không còn là tệp đã được đưa vào bộ minh chứng
    .label = mã kiểm tra nay đã khác
    .help = tệp đã bị sửa, hoặc bị hỏng khi chuyển đi, sau khi bộ minh chứng được tạo; hãy đề nghị bên gửi gửi lại, và đừng dựa vào tệp này
    .tag = tệp này mô tả bộ minh chứng và đã bị sửa, hoặc bị hỏng khi chuyển đi, sau khi bộ minh chứng được tạo; hãy đề nghị bên gửi gửi lại
bag-file-listed-in-part = tệp `{ $path }` không có trong bảng kê `{ $manifests }`
    .help = bảng kê nào cũng phải liệt kê mọi tệp trong `data`, vậy bảng kê này đã bị sửa hoặc tệp được thêm vào sau; hãy đề nghị bên gửi gửi lại bộ minh chứng
bag-file-missing = thiếu tệp `{ $path }`
    .label = được liệt kê ở đây
    .help = khi bộ minh chứng được tạo thì tệp này có trong đó, sau đó đã bị lấy đi hoặc bị mất khi chuyển; hãy đề nghị bên gửi gửi lại bộ minh chứng
    .backslash = tệp `{ $near }` có ở đây, nhưng đường dẫn trong bảng kê lại dùng dấu ngăn cách của Windows; hãy xin bên gửi một bộ dùng dấu `/` trong bảng kê
    .case = có tệp `{ $near }` với tên chỉ khác ở chữ hoa, chữ thường; hãy đổi lại đúng tên trong bảng kê, hoặc đề nghị bên gửi gửi lại bộ minh chứng
    .folder = ở đây có một thư mục mang tên này, trong khi bảng kê chỉ được liệt kê tệp; hãy đề nghị bên gửi tạo lại bộ minh chứng
    .system = hệ điều hành tự tạo và tự xóa những tệp như vậy; minh chứng không mất gì, nhưng bộ này không còn nguyên như khi được tạo
    .tag = tệp này mô tả bộ minh chứng, đã bị lấy đi hoặc bị mất khi chuyển; hãy đề nghị bên gửi gửi lại bộ minh chứng
bag-file-not-fetched = tệp `{ $path }` chưa được tải về
    .label = phải tải về từ đây
    .help = hãy tải tệp từ `{ $url }`, đặt vào đúng chỗ trong bộ minh chứng rồi kiểm tra lại; trước đó bộ minh chứng chưa đầy đủ
bag-file-not-listed = tệp `{ $path }` có trong bộ minh chứng nhưng không bảng kê nào nhắc đến
    .help = tệp được đưa vào sau khi bộ minh chứng được tạo, không có gì chứng tỏ tệp thuộc về bộ này; đừng dựa vào tệp, và hãy đề nghị bên gửi gửi lại bộ minh chứng
    .system = hệ điều hành tự tạo tệp này khi mở hoặc nén thư mục; hãy xóa tệp rồi kiểm tra lại
bag-file-unreadable = tệp `{ $path }` bị hỏng, không đọc được
    .help = hãy đề nghị bên gửi gửi lại bộ minh chứng; việc đọc đã dừng với thông báo: { $cause }
bag-folder-empty = thư mục `{ $path }` không có gì bên trong
    .help = bộ minh chứng chỉ giữ các tệp nên thư mục trống sẽ bị mất; nếu vốn không có gì bên trong thì không cần làm gì
bag-line-not-ended = dòng cuối của `{ $path }` không có dấu kết thúc dòng
    .label = tệp có thể đã bị cắt mất từ đây
    .help = hãy xem dòng này và các dòng sau nó có đủ không; nếu đủ thì bộ minh chứng vẫn hợp lệ
bag-line-wrong = không đọc được dòng { $line } của `{ $path }`
    .label = không đúng dạng
    .help = dòng này đã bị sửa bằng tay hoặc bị hỏng; hãy đề nghị bên gửi gửi lại bộ minh chứng
    .fetch = ở đây phải có địa chỉ, số byte và đường dẫn, giữa chúng là dấu cách; hãy đề nghị bên gửi gửi lại bộ minh chứng
    .info = ở đây phải có tên mục, dấu hai chấm, dấu cách và giá trị, ví dụ `Contact-Name: Nguyễn Thị An`; dòng này đã bị sửa bằng tay hoặc do một công cụ sai tạo ra
    .manifest = ở đây phải có mã kiểm tra, hai dấu cách và đường dẫn; dòng này đã bị sửa bằng tay hoặc bị hỏng nên tệp tương ứng không được kiểm tra; hãy đề nghị bên gửi gửi lại bộ minh chứng
bag-link = `{ $path }` chỉ là liên kết dẫn đến nơi khác
    .help = nơi được dẫn đến không nằm trong bộ minh chứng nên không được kiểm tra; hãy xin bên gửi một bộ có chính tệp đó
bag-listed-in-other-case = bảng kê có tệp `{ $path }`, nhưng chỉ thấy `{ $near }`
    .label = cùng tên, chỉ khác chữ hoa, chữ thường
    .help = hai tệp có cùng mã kiểm tra nên không mất gì; nhiều hệ thống không giữ được hai tên chỉ khác nhau ở chữ hoa, chữ thường
bag-listed-twice = tệp `{ $path }` được ghi hai lần trong `{ $manifest }`
    .label = lần thứ hai
    .help = hai dòng khớp nhau nên vẫn kiểm tra được tệp, nhưng chuẩn yêu cầu mỗi tệp một dòng; hãy đề nghị bên tạo bộ minh chứng sửa công cụ
bag-listed-twice-differently = tệp `{ $path }` được ghi hai lần trong `{ $manifest }`, với hai mã kiểm tra khác nhau
    .label = lần thứ hai
    .help = một trong hai mã phải sai nên không ai biết tệp nào mới đúng; hãy đề nghị bên gửi gửi lại bộ minh chứng
bag-manifest-missing = không có bảng kê nào cho biết bộ minh chứng gồm những gì
    .help = bên cạnh `data` phải có một bảng kê như `manifest-sha512.txt`; không có thì không kiểm tra được gì, hãy đề nghị bên gửi gửi lại bộ minh chứng
bag-manifest-name = tên bảng kê `{ $path }` không được viết đúng như chuẩn yêu cầu
    .help = các mã trong đó vẫn được kiểm tra theo loại `{ $name }`; tên loại mã chỉ gồm chữ thường và chữ số
bag-manifest-not-listed = bảng kê `{ $path }` không được `{ $manifest }` bảo vệ
    .help = có thể sửa `{ $path }` mà không ai biết; hãy đề nghị bên gửi tạo lại bộ minh chứng
bag-md5sum-marker = trước các đường dẫn trong `{ $path }` có dấu sao
    .label = có { $count } chỗ, đây là chỗ đầu tiên
    .help = chương trình `md5sum` ghi thêm các dấu này; các tệp vẫn được kiểm tra, nhưng công cụ khác có thể không nhận bộ minh chứng
bag-more-findings = và { $count } trường hợp tương tự: `{ $name }`
    .help = chỉ những trường hợp đầu tiên được nêu từng cái; bộ minh chứng có nhiều lỗi như vậy không phải là bộ đã được gửi đi, hãy đề nghị bên gửi gửi lại
bag-name-in-other-form = trong bảng kê, dấu của tên `{ $path }` được ghi theo cách khác
    .label = chữ giống nhau, byte khác nhau
    .help = có hệ thống ghi lại dấu theo cách khác khi sao chép; tệp vẫn được tìm thấy và kiểm tra
    .zip = tệp vẫn được tìm thấy và kiểm tra, nhưng `mmr` không ghi tên theo cách này: có người đã nén lại tệp ZIP; hãy xin thành phố bộ minh chứng như khi đã gửi
bag-names-alike = hai tên `{ $other }` và `{ $path }` chỉ khác nhau ở chữ hoa, chữ thường hoặc ở cách ghi dấu
    .help = trên nhiều máy tính, tệp này sẽ ghi đè lên tệp kia; khi sao chép hãy để chúng ở hai thư mục khác nhau
bag-oxum-form = không đọc được kích thước `{ $value }` của phần dữ liệu
    .label = không phải kích thước
    .help = ở đây phải ghi số byte, dấu chấm và số tệp, ví dụ `279164.12`
bag-oxum-repeated = kích thước của phần dữ liệu được ghi hai lần
    .label = lần thứ hai
    .help = trong phần mô tả chỉ được có một dòng `Payload-Oxum`; hãy đề nghị bên gửi tạo lại bộ minh chứng
bag-oxum-wrong = thư mục `data` không còn kích thước như khi bộ minh chứng được tạo
    .label = { $said_bytes } byte trong { $said_files } tệp
    .help = nay có { $bytes } byte trong { $files } tệp; đã có tệp được thêm, bị mất hoặc bị sửa, và các phát hiện khác nêu tên những tệp đó
bag-path-outside-payload = `{ $path }` trong `{ $manifest }` không phải là đường dẫn trong thư mục `data`
    .label = nằm ngoài `data`
    .help = bảng kê này chỉ được liệt kê các tệp trong `data`; bảng kê đã bị sửa bằng tay hoặc do một công cụ sai tạo ra, hãy đề nghị bên gửi gửi lại bộ minh chứng
bag-path-roundabout = các đường dẫn trong `{ $path }` được viết vòng vèo
    .label = có { $count } chỗ, đây là chỗ đầu tiên
    .help = đường dẫn nên bắt đầu bằng tên thư mục hoặc tên tệp, không có `./`; các tệp vẫn được kiểm tra
bag-path-unsafe = `{ $path }` trong `{ $manifest }` có thể dẫn ra ngoài bộ minh chứng
    .label = dẫn đến nơi khác
    .help = không có gì bên ngoài bộ minh chứng bị đọc; một dòng như vậy không tự nhiên mà có, vì thế đừng giải nén bộ này bằng công cụ khác và hãy hỏi bên gửi
bag-payload-in-tag-manifest = `{ $path }` không thuộc về `{ $manifest }`
    .label = một tệp của phần dữ liệu
    .help = bảng kê này dành cho các tệp bên cạnh `data`; hãy đề nghị bên tạo bộ minh chứng sửa công cụ
bag-payload-missing = thiếu thư mục `data`
    .help = đây là nơi chứa chính nội dung của bộ minh chứng; hãy đề nghị bên gửi gửi lại
bag-percent-sign = đường dẫn `{ $path }` trong `{ $manifest }` có dấu phần trăm mà chuẩn không cho phép
    .label = là chính nó hay thay cho ký tự khác?
    .help = từ phiên bản 1.0, dấu phần trăm phải ghi là `%25`; hãy đề nghị bên tạo bộ minh chứng sửa công cụ
bag-special-file = `{ $path }` không phải là tệp thông thường
    .help = đó là một thiết bị hoặc kênh nối giữa các chương trình, không kiểm tra được và đã không được mở; hãy bỏ đi
bag-system-file = tệp `{ $path }` do hệ điều hành tự tạo
    .help = tệp này không phải minh chứng; không cần làm gì, và bộ minh chứng lần sau có thể bỏ tệp này
bag-tag-file-too-large = tệp `{ $path }` lớn hơn mức công cụ này đọc: hơn { $max } MB
    .help = ngay cả bảng kê của hai trăm năm mươi nghìn tệp cũng chưa đến 64 MB; hãy kiểm tra bằng công cụ khác, hoặc xin bộ minh chứng chia thành nhiều phần
bag-tag-manifest-listed = `{ $path }` không thuộc về `{ $manifest }`
    .label = một bảng kê cùng loại
    .help = bảng kê này dành cho các tệp khác bên cạnh `data`; hãy đề nghị bên tạo bộ minh chứng sửa công cụ
bag-text-unreadable = dòng { $line } của `{ $path }` có ký tự không được ghi theo `{ $encoding }`
    .label = không đọc được theo `{ $encoding }`
    .help = các tên trong đó có thể bị sai; tệp đã bị hỏng, hoặc `bagit.txt` ghi sai bảng mã; hãy đề nghị bên gửi gửi lại bộ minh chứng
bag-version-unknown = công cụ này không biết phiên bản `{ $version }` của chuẩn BagIt
    .label = chưa biết
    .help = bộ minh chứng đã được kiểm tra theo phiên bản gần nhất; các phiên bản đã biết: { $known }

## Bundles read back

bundle-lacks = trong bộ minh chứng thiếu `{ $file }`, dù báo cáo dựa vào tệp này
    .help = có người đã lấy tệp ra; hãy xin thành phố bộ minh chứng như khi đã gửi
bundle-not-ours = bộ minh chứng này không cho biết báo cáo được tạo ra thế nào, nên không phải là bộ minh chứng của `mmr`
    .help = để kiểm tra bộ minh chứng của công cụ khác, hãy chạy `mmr verify --bag`
bundle-stray = không có gì trong báo cáo dẫn tới `{ $file }`
    .help = có người đã thêm tệp này; đừng coi là minh chứng khi thành phố chưa xác nhận
bundle-unreadable = không thể đối chiếu báo cáo với các bản ghi trong bộ minh chứng: { $cause }
    .help = bộ minh chứng đã bị hỏng hoặc bị sửa; hãy xin thành phố bộ minh chứng như khi đã gửi
no-bag = ở đây không có bộ minh chứng nào: một thư mục có tệp `bagit.txt`
    .help = hãy đưa tệp ZIP do `mmr build` tạo ra, hoặc thư mục đã giải nén từ tệp đó
report-differs-from-record = sổ dữ liệu trong báo cáo và bản ghi đi kèm khác nhau tại `{ $address }`: báo cáo ghi `{ $report }`, bản ghi ghi `{ $record }`
    .help = một trong hai đã bị sửa sau khi tạo bộ minh chứng; hãy hỏi thành phố bên nào đúng
report-missing = trong bộ minh chứng thiếu `{ $file }`, dù báo cáo này được tạo cùng bộ minh chứng
    .help = có người đã lấy báo cáo ra; hãy xin thành phố bộ minh chứng như khi đã gửi
report-not-as-built = `{ $file }` không bắt đầu bằng một báo cáo như được tạo lúc này; nó giống `{ $report }` đến byte { $offset }
    .help = hãy tạo lại rồi ký lên tệp PDF do `mmr build` tạo ra mà không thay đổi gì: không in lại, không "lưu thành" hay nén nhỏ
report-not-signed = `{ $file }` chính là báo cáo `{ $report }`, chưa có chữ ký
    .help = hãy đưa tệp đã ký, hoặc bỏ `--report`
report-signed-twice = `{ $file }` là bản ký thứ hai của `{ $report }`
    .help = hãy đưa bản sẽ gửi đi
report-without-ledger = báo cáo `{ $file }` không mang sổ dữ liệu, hoặc không đọc được sổ đó
    .help = báo cáo do chương trình khác tạo ra hoặc lưu lại; hãy xin thành phố bộ minh chứng như khi đã gửi
tag-file-missing = ở đầu bộ minh chứng thiếu `{ $file }`
    .help = có người đã lấy tệp ra: thiếu tệp này thì không phát hiện được mọi thay đổi của bộ minh chứng
tag-file-not-listed = `{ $manifest }` không có mã kiểm tra của `{ $file }`
    .help = một dòng đã bị bỏ: thiếu dòng này thì không phát hiện được thay đổi của tệp đó
tag-file-unknown = `{ $file }` nằm ở đầu bộ minh chứng, nơi `mmr` không ghi tệp nào như vậy
    .help = có người đã thêm tệp này; nó không thuộc những gì thành phố đã gửi
    .system = hệ điều hành tự tạo tệp này khi mở thư mục; hãy xóa tệp rồi kiểm tra lại
tags-not-canonical = `{ $file }` không được viết đúng như `mmr` viết, từ dòng { $line }
    .help = tệp đã bị sửa hoặc do chương trình khác viết lại; hãy xin thành phố bộ minh chứng như khi đã gửi
zip-beside-the-bag = `{ $entry }` trong tệp ZIP nằm ngoài thư mục của bộ minh chứng
    .help = có người đã thêm vào; nó không thuộc những gì thành phố đã gửi
    .system = máy Mac tự thêm những tệp như vậy khi nén, nghĩa là tệp ZIP này đã được nén lại; hãy xin thành phố bộ minh chứng như khi đã gửi
zip-bomb = tệp ZIP tự nhận chứa { $unpacked } byte trong { $packed } byte; đã không đọc tệp này
    .help = loại tệp này được làm ra để lấp đầy ổ đĩa; đừng giải nén
zip-cut-off = tệp ZIP bắt đầu đúng nhưng thiếu phần cuối
    .help = tệp bị cắt ngang khi truyền nên không kiểm tra được gì; hãy sao chép hoặc tải lại, rồi so dung lượng với tệp của bên gửi; việc đọc đã dừng với thông báo: { $cause }
zip-directory-not-canonical = { $part ->
        [behind] sau phần kết thúc, tệp ZIP còn có dữ liệu khác, từ byte { $offset }
        [comment] có người đã thêm lời ghi chú vào tệp ZIP
       *[list] mục lục ở cuối tệp ZIP không đúng như `mmr` viết, từ byte { $offset }
    }
    .help = tệp ZIP đã bị hỏng, bị sửa hoặc do chương trình khác viết lại, kể cả khi các tệp bên trong còn nguyên; hãy xin lại tệp như khi đã gửi
zip-encrypted = `{ $entry }` bị khóa bằng mật khẩu
    .help = bộ minh chứng phải mở cho mọi người; hãy xin thành phố bộ minh chứng như khi đã gửi
zip-entries-overlap = các tệp trong ZIP dùng chung những byte như nhau
    .help = không chương trình đàng hoàng nào viết như vậy; đừng giải nén
zip-entry-twice = tệp ZIP liệt kê `{ $entry }` nhiều lần
    .help = mỗi chương trình lấy một bản khác nhau, nên mỗi người có thể thấy một tệp khác; đừng tin bộ minh chứng này
zip-inconsistent = các tệp trong ZIP không nằm ở chỗ mà mục lục của nó ghi
    .help = có byte bị đổi, bị mất hoặc được thêm vào, nên những tệp khác cũng có vẻ bị hỏng; hãy sao chép hoặc tải lại, hoặc xin lại tệp như khi đã gửi; việc đọc đã dừng với thông báo: { $cause }
zip-method = `{ $entry }` được nén theo cách không đọc được ở đây
    .help = hãy đóng gói lại mà không nén
zip-name-not-utf8 = tên `{ $entry }` trong tệp ZIP không viết bằng UTF-8
    .help = hãy đóng gói lại bằng chương trình ghi tên bằng UTF-8
zip-not-canonical = { $part ->
        [date] trong tệp ZIP, `{ $entry }` không mang ngày của bộ minh chứng
        [packing] trong tệp ZIP, `{ $entry }` không được đóng gói theo cách của `mmr`
        [before] trước `{ $entry }`, tệp đầu tiên trong ZIP, còn có dữ liệu khác
        [place] trong tệp ZIP, `{ $entry }` không nằm đúng chỗ, ngay sau tệp đứng trước nó
        [sum] trong tệp ZIP, `{ $entry }` được ghi với hai mã kiểm tra khác nhau
       *[other] quanh `{ $entry }`, tệp ZIP không đúng như `mmr` viết
    }{ $number ->
        [one] {" "}(byte { $offset })
       *[many] ; tất cả có { $entries } tệp như vậy
    }
    .help = tệp ZIP đã bị hỏng, bị sửa hoặc do chương trình khác viết lại, kể cả khi các tệp bên trong còn nguyên; hãy xin lại tệp như khi đã gửi
zip-symbolic-link = `{ $entry }` trong tệp ZIP là liên kết tới nơi khác
    .help = khi giải nén, liên kết sẽ dẫn ra ngoài bộ minh chứng; hãy xin thành phố bộ minh chứng như khi đã gửi
zip-unreadable = đây không phải tệp ZIP, hoặc tệp đã hỏng đến mức không đọc được
    .help = hãy xem có đúng tệp cần kiểm tra không, rồi sao chép hoặc tải lại; việc đọc đã dừng với thông báo: { $cause }
zip-unsafe-name = tệp ZIP chứa tên `{ $entry }`, dẫn ra ngoài thư mục giải nén
    .help = đừng giải nén; hãy xin thành phố bộ minh chứng như khi đã gửi
## What was submitted

added-since-submission = { $part ->
    [section] nội dung phần `{ $id }`
   *[other] bản ghi `{ $id }`
} được đưa vào sau khi phiên bản { $version } của báo cáo `{ $cycle }` đã gửi ngày { $date }
    .help = bản đã gửi không có nội dung này; nếu nội dung này thuộc một phiên bản mới thì chạy `mmr submit open { $cycle }`, nếu không thì đưa ra khỏi chu kỳ
changed-since-submission = { $part ->
    [city] thông tin về thành phố
    [cycle] phần thiết lập của báo cáo
    [evidence] tệp minh chứng `{ $id }`
    [section] nội dung phần `{ $id }`
   *[other] bản ghi `{ $id }`
} đã bị sửa sau khi phiên bản { $version } của báo cáo `{ $cycle }` được gửi ngày { $date }
    .help = bản đã gửi ghi khác; hãy khôi phục như cũ, hoặc chạy `mmr submit open { $cycle }` nếu đang chuẩn bị một phiên bản mới
    .in-git = bản đã gửi ghi khác, lệnh `git diff { $commit } -- { $file }` cho thấy chỗ đã sửa; hãy khôi phục như cũ, hoặc chạy `mmr submit open { $cycle }` nếu đang chuẩn bị một phiên bản mới
damaged-submission-lock = tệp này không còn cho biết phiên bản { $version } của báo cáo `{ $cycle }` được lập từ những gì
    .label = không đúng như `mmr submit` đã ghi
    .help = khôi phục tệp như khi báo cáo được gửi ngày { $date }, ví dụ lấy lại từ git; cho đến lúc đó không thể biết dữ liệu có bị sửa hay không
missing-submission-lock = không có gì cho biết phiên bản { $version } của báo cáo `{ $cycle }` được lập từ những gì
    .label = đã gửi vào ngày này
    .help = khôi phục tệp `{ $file }`, ví dụ lấy lại từ git; thiếu tệp này thì không thể biết dữ liệu có bị sửa hay không
removed-since-submission = { $part ->
    [evidence] tệp minh chứng `{ $id }`
    [section] nội dung phần `{ $id }`
   *[other] bản ghi `{ $id }`
} không còn nữa, trong khi phiên bản { $version } của báo cáo `{ $cycle }` đã gửi có nội dung này
    .label = đã gửi vào ngày này
    .help = đặt lại tệp đó, ví dụ lấy lại từ git, hoặc chạy `mmr submit open { $cycle }` nếu đang chuẩn bị một phiên bản mới
    .renamed = bản ghi này nay có mã `{ $now }`; đổi tên tệp về như cũ, hoặc chạy `mmr submit open { $cycle }` nếu đang chuẩn bị một phiên bản mới
submission-date-differs = báo cáo ghi ngày nộp là { $printed }, nhưng phiên bản { $version } được gửi ngày { $sent }
    .label = không phải ngày đã gửi
    .help = sửa lại ngày ghi sai; nếu báo cáo ghi sai thì mở một phiên bản mới bằng `mmr submit open { $cycle }`, lập lại rồi gửi
submission-dates-out-of-order = { $what ->
    [answer] câu trả lời ghi ngày { $date }, nhưng câu hỏi { $number } được nêu ngày { $earlier }
    [grade] kết quả đánh giá ghi ngày { $date }, nhưng phiên bản { $number } được gửi ngày { $earlier }
    [question] câu hỏi ghi ngày { $date }, nhưng phiên bản { $number } được gửi ngày { $earlier }
   *[version] phiên bản này ghi ngày { $date }, nhưng phiên bản { $number } trước đó được gửi ngày { $earlier }
}
    .label = trước ngày { $earlier }
    .help = sửa lại ngày ghi sai
uncommitted-changes = phiên bản được gửi đi khi dữ liệu chưa được lưu hết vào git
    .label = có tệp khác với bản đã lưu này
    .help = hãy lưu (commit) ngay dữ liệu đúng như khi gửi, để mười năm sau vẫn tìm lại được
version-without-date = không có gì cho biết phiên bản { $version } được gửi khi nào
    .label = thiếu `date` bên cạnh
    .help = thêm `date:` với ngày gửi; chỉ phiên bản cuối cùng mới được để trống, khi còn đang chuẩn bị và ngoài số thứ tự chưa có gì khác
versions-out-of-order = phiên bản { $found } đứng ở chỗ của phiên bản { $expected }
    .label = chỗ này là phiên bản { $expected }
    .help = đánh số các phiên bản 1, 2, 3 theo thứ tự đã gửi

## What was reviewed

review-of-unknown-record = không có gì mang tên `{ $part }`, trong khi { $by } đã duyệt
    .label = duyệt ngày { $date }
    .help = đặt lại tệp nếu tệp bị mất; nếu đã chủ ý xóa thì xóa cả dòng này
    .renamed = nay có mã `{ $now }`; lượt duyệt vẫn còn hiệu lực, và `mmr review tidy` sẽ ghi mã mới vào dòng này
review-twice = { $by } có hai dòng về `{ $part }`{ $what ->
    [older] , dòng ngày { $other } mới có hiệu lực
    [withdrawn] {" "}cùng ngày, dòng rút lại lượt duyệt mới có hiệu lực
   *[same] {" "}cùng ngày, chỉ một dòng có hiệu lực
}
    .label = dòng này không có hiệu lực
    .help = hai nhánh cùng sửa một dòng rồi được gộp lại; `mmr review tidy` sẽ giữ dòng có hiệu lực. Nếu lẽ ra phải là dòng kia thì duyệt hoặc rút lại một lần nữa
stale-review = { $what ->
    [content] `{ $part }` đã bị sửa
    [evidence] minh chứng của `{ $part }` đã thay đổi
   *[both] `{ $part }` và minh chứng của bản ghi này đã thay đổi
} sau khi { $by } duyệt ngày { $date }
    .label = lượt duyệt này không còn hiệu lực
    .help = `mmr review show { $part }` cho biết cách xem chỗ đã sửa; nếu sửa đúng thì duyệt lại: `mmr review approve { $part } --by "{ $by }" --date NGÀY`
unknown-reviewer = không có cơ quan, đơn vị nào mang mã `{ $by }`
    .label = không biết đây là ai
    .help = ghi mã hoặc id của một cơ quan, đơn vị trong dữ liệu, hoặc họ tên đầy đủ của một người, ví dụ `Nguyễn Thị Lan`
unreviewed-record = { $kind ->
    [city] chưa ai duyệt thông tin về thành phố
    [cycle] chưa ai duyệt phần thiết lập của báo cáo, `{ $part }`
    [section] chưa ai duyệt nội dung phần `{ $part }`
   *[other] chưa ai duyệt bản ghi `{ $part }`
}
    .help = đọc kỹ, đối chiếu với minh chứng và nếu đúng thì chạy `mmr review approve { $part } --by MÃ --date NGÀY`
    .withdrawn = { $by } đã rút lại lượt duyệt ngày { $date }: `mmr review show { $part }` cho biết lý do nếu có ghi chú; hãy sửa bản ghi rồi trình duyệt lại
## Những gì đã thay đổi

say-diff-account = { $before } → { $after }
say-diff-alert-basis = số liệu { $figure } trước là { $before }, nay là { $after }
say-diff-alert-no-alias = { $id } có nội dung của { $from } nhưng không ghi mã cũ: hãy thêm `aliases: [{ $from }]` để những gì từng viết về bản ghi này vẫn dẫn đến đây
say-diff-alert-unreadable = { $file } đã thay đổi và không đọc được; xem phần lỗi và cảnh báo
say-diff-amount = { $number }, { $percent } %
say-diff-basis = { $basis ->
    [planned] dự kiến
    [target] mục tiêu
   *[reported] được báo cáo
}
say-diff-claim-lost = {" "}(mất: { $media })
say-diff-claim-none = { $claim } không còn minh chứng nào{ $lost }
say-diff-claim-stronger = { $claim } nay dựa trên { $after ->
    [derived] bảng do chúng ta tự tổng hợp
    [low] một nguồn yếu
   *[sound] một nguồn đáng tin cậy
}, trước đó { $before ->
    [derived] chỉ dựa trên bảng tự tổng hợp
    [low] chỉ dựa trên nguồn yếu
   *[none] không có gì
}
say-diff-claim-weaker = { $claim } nay chỉ còn dựa trên { $after ->
    [derived] bảng do chúng ta tự tổng hợp, không có giá trị minh chứng
   *[low] một nguồn yếu
}{ $lost }
say-diff-claims = Những điều được chứng minh tốt hơn
say-diff-column-after = nay
say-diff-column-before = trước
say-diff-column-difference = chênh lệch
say-diff-column-figure = số liệu
say-diff-count-added = thêm { $count } bản ghi
say-diff-count-came = thêm { $count } tệp tư liệu
say-diff-count-changed = sửa { $count } bản ghi
say-diff-count-claims = { $count } điều khẳng định còn ít minh chứng hơn
say-diff-count-figures = { $count } số liệu khác trước
say-diff-count-files = { $count } tệp khác thay đổi
say-diff-count-gone = { $count } lỗi hoặc cảnh báo cũ không còn
say-diff-count-lost = mất { $count } tệp tư liệu
say-diff-count-new-errors = { $count } lỗi mới
say-diff-count-new-warnings = { $count } cảnh báo mới
say-diff-count-removed = bỏ { $count } bản ghi
say-diff-count-renamed = đổi mã { $count } bản ghi
say-diff-count-replaced = thay thế { $count } tệp tư liệu
say-diff-evidence = Tệp tư liệu
say-diff-evidence-added = thêm: { $path }
say-diff-evidence-lost = mất: { $path }
say-diff-evidence-media = {" "}({ $media })
say-diff-evidence-moved = chuyển chỗ: { $from } → { $path }
say-diff-evidence-not-locked = , và chưa được chốt: hãy chạy `mmr lock`
say-diff-evidence-relocked = tệp vẫn như cũ nhưng được chốt như một tệp khác: { $path }
say-diff-evidence-replaced = thay thế: { $path }{ $before ->
    [none] {""}
   *[other] , SHA-256 { $before }…
}{ $after ->
    [none] {""}
   *[other] {" "}→ { $after }…
}
say-diff-figures = Số liệu
say-diff-files = Các tệp khác
say-diff-first = Cần xem trước
say-diff-followed = { $count } tệp chỉ đổi theo mã mới của bản ghi khác
say-diff-gone = Lỗi và cảnh báo không còn nữa
say-diff-group = { $group ->
    [activity] Hoạt động
    [baseline] Điểm xuất phát
    [challenge] Khó khăn, thách thức
    [city] Thành phố
    [cycle] Chu kỳ báo cáo và lời văn
    [impact] Tác động
    [indicator] Chỉ số
    [initiative] Sáng kiến
    [media] Minh chứng
    [network] Đóng góp cho Mạng lưới
    [organisation] Tổ chức
    [outcome] Kết quả
    [place] Địa điểm
    [plan] Kế hoạch
    [policy] Chính sách
   *[settings] Thiết lập
}
say-diff-left-behind = đã sửa bản { $changed } nhưng chưa sửa bản { $unchanged }: bản dịch còn đúng không?
say-diff-left-out = Còn { $count } thay đổi không đủ chỗ ghi ở đây: chạy `mmr diff` để xem tất cả
say-diff-more = và { $count } trường nữa
say-diff-moved = { $count } tệp chỉ chuyển sang thư mục khác
say-diff-new-warnings = Cảnh báo mới
say-diff-note-bundle = { $side } là bộ minh chứng: chỉ so sánh những gì làm căn cứ cho các báo cáo trong đó, không so sánh lỗi và cảnh báo
say-diff-note-empty = { $side } không có dữ liệu của thành phố nào
say-diff-note-errors = { $side } có { $count } lỗi; chạy `mmr check` để xem tất cả
say-diff-note-from-git = không tìm thấy bộ minh chứng đã gửi: { $side } là trạng thái dữ liệu đã dùng để lập bộ đó; chỉ so sánh những gì làm căn cứ cho báo cáo, không so sánh lỗi và cảnh báo
say-diff-note-from-git-uncommitted = không tìm thấy bộ minh chứng đã gửi: { $side } là trạng thái cuối cùng đã lưu vào git trước khi gửi, khi đó còn chỗ sửa chưa lưu; chỉ so sánh những gì làm căn cứ cho báo cáo, không so sánh lỗi và cảnh báo
say-diff-note-unreadable = { $side } có tệp không đọc được thành bản ghi: không kiểm tra được các quy tắc ở đó và không so sánh được minh chứng của từng điều khẳng định
say-diff-nothing = không có gì khác
say-diff-order = thứ tự mới: { $items }
say-diff-per = { $per ->
    [day] { $number } mỗi ngày
    [month] { $number } mỗi tháng
   *[year] { $number } mỗi năm
}
say-diff-qualifier = { $qualifier ->
    [about] khoảng { $number }
    [nearly] gần { $number }
    [over] hơn { $number }
    [thousands] hàng nghìn { $number }
   *[up-to] lên đến { $number }
}
say-diff-rewritten = { $count } tệp chỉ trình bày khác đi
say-diff-scale = { $scale ->
    [billion] { $number } tỷ
    [million] { $number } triệu
    [thousand] { $number } nghìn
   *[trillion] { $number } nghìn tỷ
}
say-diff-state = { $state ->
    [added] mới
    [removed] đã bỏ
    [renamed] trước là { $from }
   *[unreadable] không đọc được
}
say-diff-working-tree = thư mục làm việc

## The tool itself

say-all = những chỗ giống nhau chỉ được nêu một lần; `mmr check --all` in đủ từng chỗ
say-allowed-count = { $count } điều được bỏ qua theo thiết lập của dự án
say-allowed-why = `mmr check --show-allowed` in những điều được bỏ qua cùng lý do
say-also-at = cũng ở
say-also-more = và { $count } chỗ khác
say-built = đã lập xong { $count } tệp
say-bundling = đang đóng gói { $name }
say-explain = để hiểu rõ hơn một lỗi hoặc cảnh báo: chạy `mmr explain` kèm tên của nó, ghi trong ngoặc vuông
say-level = { $level ->
    [allow] tắt
    [warn] cảnh báo
   *[deny] lỗi
}
say-github-left-out = còn { $count } điều không hiện ở đây; `mmr check --all` in đủ từng điều
say-help = gợi ý
say-lock-added = thêm mới  { $path }
say-lock-changed = thay đổi  { $path }
say-lock-more = … và { $count } tệp nữa
say-lock-removed = đã bỏ     { $path }
say-locked = đã chốt { $count } tệp trong { $file }; hãy lưu tệp này vào git cùng với tư liệu
say-locked-as-before = không có gì thay đổi: { $count } tệp đã được chốt trong { $file }
say-more = và { $count } trường hợp nữa của quy tắc { $name }, với nội dung khác
say-more-changes = và { $count } thay đổi nữa
say-next = tiếp theo, mở các tệp PDF trong `{ $folder }` và đọc kỹ từ đầu đến cuối; chỗ nào sai thì sửa trong `report-data` rồi lập lại báo cáo
say-no-findings = không phát hiện vấn đề nào
say-not-laid-out = chưa dàn trang báo cáo: hãy sửa các lỗi trước
say-other-bytes = cùng nội dung và số liệu nhưng khác về byte: { $path } (bộ minh chứng do mmr { $version } tạo, đây là mmr { $own })
say-other-bytes-same-version = cùng nội dung và số liệu nhưng khác về byte, dù cả hai do cùng một phiên bản mmr tạo: { $path }
say-other-text = nội dung hoặc số liệu khác nhau: { $path } (bộ minh chứng do mmr { $version } tạo, đây là mmr { $own })
say-not-locked = chưa chốt được gì; hãy sửa những chỗ trên trước
say-nothing-to-lock = không có minh chứng nào nêu tệp nên không có gì để chốt
say-pages = { $count } trang
say-part-kind = { $kind ->
    [activity] hoạt động
    [baseline] hiện trạng
    [challenge] khó khăn
    [city] thành phố
    [cycle] thiết lập
    [impact] tác động
    [indicator] chỉ số
    [initiative] sáng kiến
    [media] minh chứng
    [network] đóng góp
    [organisation] cơ quan
    [outcome] kết quả
    [place] địa điểm
    [plan] kế hoạch
    [policy] chính sách
    [section] nội dung
   *[other] { $kind }
}
say-review-approved = đã duyệt    { $part }
say-review-changes = xem những gì đã sửa từ đó:
    { "  " }git log -p --since={ $since }T00:00 -- { $files }
    hoặc, theo cách nói của báo cáo, `mmr diff COMMIT` với mã commit mà lệnh này in ra:
    { "  " }git log -1 --format=%h -S { $content } -- { $reviews }
say-review-covers = lượt duyệt bao gồm:
say-review-cycle = { $cycle }: { $reviewed } phần đã duyệt và giữ nguyên, { $stale } phần đã sửa sau khi duyệt, { $unreviewed } phần chưa duyệt
say-review-more = … và { $count } phần nữa
say-review-no-cycle = không thuộc báo cáo nào: { $reviewed } phần đã duyệt và giữ nguyên, { $stale } phần đã sửa sau khi duyệt, { $unreviewed } phần chưa duyệt
say-review-part = { $part } ({ $kind }): { $state ->
    [reviewed] đã duyệt và giữ nguyên
    [stale] đã sửa sau khi duyệt
   *[other] chưa duyệt
}
say-review-refused = chưa duyệt được gì; hãy sửa những chỗ trên trước
say-review-same = { $count ->
    [0] không có gì thay đổi
   *[other] không có gì thay đổi: cả { $count } phần vốn đã như vậy
}
say-review-stamp = { $by }, { $date }: { $worth ->
    [holds] đã duyệt, nội dung giữ nguyên
    [replaced] không có hiệu lực: một dòng khác của cùng người duyệt mới có hiệu lực
    [stale-both] đã duyệt, nhưng nội dung và minh chứng đã thay đổi từ đó
    [stale-content] đã duyệt, nhưng nội dung đã bị sửa từ đó
    [stale-evidence] đã duyệt, nhưng minh chứng đã thay đổi từ đó
   *[withdrawn] đã rút lại lượt duyệt
}
say-review-state = { $state ->
    [reviewed] đã duyệt
    [stale] đã sửa
   *[other] chưa duyệt
}
say-review-tidied = đã sắp xếp  { $part }
say-review-withdrawn = đã rút lại  { $part }
say-review-written = đã ghi, hãy lưu vào git: { $files }
say-rule = `{ $name }` · { $topic } · { $level } · { $fixed ->
    [bundle] do `mmr verify` báo
    [true] không đổi được trong `mmr.yaml`
   *[false] đổi được trong `mmr.yaml`
}
say-rule-change = Trong `mmr.yaml`, `level:` có thể là `deny` (lỗi), `warn` (cảnh báo) hoặc `allow` (không báo nữa, phải nêu lý do):
say-rule-reason = vì sao ở đây không cần để ý
say-reason = lý do
say-same-but-signed = giống hệt từng byte với bản trong bộ minh chứng, sau đó là chữ ký { $more } byte: { $path }
say-same-bytes = giống hệt từng byte với bản trong bộ minh chứng: { $path }
say-setting = đang dàn trang { $name }
say-submit-answer = đã ghi câu trả lời cho câu hỏi { $number } về phiên bản { $version }
say-submit-answered = trả lời ngày { $date }:
say-submit-asked = câu hỏi { $number }, ngày { $date }, của { $name }:
say-submit-commit = dữ liệu nằm trong git, bản lưu (commit) { $commit }{ $clean ->
    [false] , trừ những chỗ sửa chưa được lưu
   *[true] {""}
}
say-submit-frozen = đã chốt { $count } bản ghi, nội dung và tệp: từ nay `mmr check` sẽ báo những gì bị sửa, cho đến khi `mmr submit open { $cycle }` mở một phiên bản mới
say-submit-grade = đã ghi kết quả đánh giá phiên bản { $version }
say-submit-graded = kết quả đánh giá ngày { $date }{ $name ->
    [none] {""}
   *[other] , của { $name }
}:
say-submit-keep = giữ hai tệp sau cùng với dữ liệu:
say-submit-no-git = ở đây không có git, nên không ghi được bản này được gửi từ trạng thái nào của dữ liệu
say-submit-none = chưa gửi gì
say-submit-open = đã mở phiên bản { $version }: hãy sửa dữ liệu, lập báo cáo, rồi ghi lại lần gửi bằng `mmr submit send { $cycle }`
say-submit-question = đã ghi câu hỏi { $number } về phiên bản { $version }
say-submit-sent = đã ghi nhận phiên bản { $version } của báo cáo { $cycle } được gửi ngày { $date }
say-submit-to = nơi nhận: { $name }
say-submit-unanswered = chưa trả lời
say-submit-version = phiên bản { $version }, gửi ngày { $date }
say-submit-version-open = phiên bản { $version }, đang chuẩn bị
say-summary = { $errors } lỗi, { $warnings } cảnh báo
say-text-change = trang { $page }: { $before } → { $after }
say-topic = { $topic ->
    [settings] thiết lập
    [files] tệp và thư mục
    [writing] cách viết một tệp
    [shape] khóa và giá trị của bản ghi
    [references] dẫn chiếu
    [figures] số liệu
    [time] ngày tháng và chu kỳ
    [evidence] minh chứng
    [media] tư liệu và tệp tư liệu
    [form] biểu mẫu của UNESCO
    [languages] nội dung và ngôn ngữ
    [people] con người và cơ quan
    [submission] những gì đã gửi
    [review] những gì đã được soát xét
   *[bundle] kiểm tra bộ minh chứng
}
say-value-change = { $place }: { $before } → { $after }
say-verified = { $path }: hợp lệ, BagIt { $version }, { $files } tệp, { $bytes } byte
say-verified-wrong = { $path }: KHÔNG hợp lệ: { $summary }
say-warnings-denied = lần chạy này coi cảnh báo là lỗi
