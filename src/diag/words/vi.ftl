# The words of the findings in Vietnamese, with the same messages and attributes as `en.ftl`.

## Shared by several findings

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
   *[other] một kiểu giá trị khác
}
type-found = { $found ->
    [array] một danh sách
    [boolean] `true` hoặc `false`
    [integer] một số nguyên
    [null] chỗ trống
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
yml-file = tên tệp này kết thúc bằng `.yml` chứ không phải `.yaml`
    .help = đổi tên tệp để phần cuối là `.yaml`

## How a file is written

duplicate-key = khóa `{ $key }` xuất hiện hai lần trong cùng một nhóm
    .label = lần thứ hai
    .help = chỉ giữ lại một khóa; nếu nội dung khác nhau thì gộp lại
empty-file = tệp này chưa có nội dung
    .help = điền nội dung, hoặc xóa tệp
empty-value = sau dấu hai chấm không có gì
    .label = chưa có giá trị
    .help = hãy điền giá trị, hoặc bỏ cả dòng nếu không có gì để ghi
key-not-text = ở vị trí của khóa lại là một danh sách hoặc một nhóm khóa
    .label = không phải là khóa
    .help = khóa là một từ đứng trước dấu hai chấm, ví dụ `title:`; đoạn chữ bắt đầu bằng `[` hoặc `{"{"}` phải đặt trong dấu ngoặc kép
nested-too-deep = có hơn { $depth } danh sách và nhóm khóa lồng vào nhau
    .label = lồng quá sâu
    .help = tìm dấu `[` hoặc `{"{"}` chưa được đóng
not-readable = không đọc được chỗ này: { $cause }
    .label = dừng đọc tại đây
    .help = so sánh dòng này với một tệp không có lỗi trong cùng thư mục
not-utf-8 = tệp này không được lưu theo bảng mã UTF-8
    .help = dòng { $line } là dòng đầu tiên có ký tự không đọc được; mở tệp bằng trình soạn thảo rồi lưu lại với bảng mã `UTF-8`
    .utf-16 = tệp được lưu theo bảng mã UTF-16, có phần mềm gọi là `Unicode`; hãy lưu lại với bảng mã `UTF-8`
not-yaml = không đọc được dòng này
    .label = { $cause }
    .help = xem lại dòng này và dòng ngay phía trên: sau dấu hai chấm có dấu cách chưa, các dòng có thụt vào cùng số dấu cách không, mọi dấu ngoặc đã được đóng chưa? đoạn chữ có `: ` hoặc ` #` bên trong phải đặt trong dấu ngoặc kép
several-documents = từ đây bắt đầu một tài liệu thứ hai
    .label = dòng `---` mở đầu một tài liệu mới
    .help = xóa dòng này, hoặc chuyển phần phía sau sang một tệp riêng
yaml-alias = giá trị này dẫn sang chỗ khác bằng dấu `*`
    .label = dữ liệu không được dùng cách viết này
    .help = ghi thẳng giá trị vào đây; đoạn chữ bắt đầu bằng `*` phải đặt trong dấu ngoặc kép
yaml-anchor = giá trị này được đặt tên bằng dấu `&`
    .label = dữ liệu không được dùng cách viết này
    .help = xóa từ bắt đầu bằng `&`; đoạn chữ bắt đầu bằng `&` phải đặt trong dấu ngoặc kép
yaml-merge-key = khóa `<<` lấy các khóa từ chỗ khác
    .label = dữ liệu không được dùng cách viết này
    .help = ghi thẳng các khóa đó vào đây
yaml-tag = giá trị này được gán kiểu bằng dấu `!`
    .label = dữ liệu không được dùng cách viết này
    .help = xóa từ bắt đầu bằng `!`; đoạn chữ bắt đầu bằng `!` phải đặt trong dấu ngoặc kép

## The shape of a record

bare-float = số `{ $value }` chưa được đặt trong dấu ngoặc kép
    .label = có thể bị mất chữ số cuối
    .help = đặt số trong dấu ngoặc kép với đủ các chữ số có nghĩa, ví dụ `"3.70"`; nếu không có dấu ngoặc kép, `3.70` sẽ bị đọc thành `3.7`
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
wrong-shape = chỗ này chưa được viết đúng cách: { $cause }
    .label = chưa đúng cấu trúc
    .help = so sánh với chính khóa này ở một tệp khác trong cùng thư mục
wrong-type = { $found ->
    [null] chỗ này đang để trống, cần ghi { type-expected }
   *[other] chỗ này cần { type-expected }, không phải { type-found }
}
    .label = cần { type-expected }
    .help = { $expected ->
        [array] ghi danh sách trong dấu ngoặc vuông, kể cả khi chỉ có một mục, ví dụ `places: [hoan-kiem-lake]`
        [boolean] ghi `true` nếu có hoặc `false` nếu không, không đặt trong dấu ngoặc kép
        [integer] chỉ ghi chữ số, không có dấu ngoặc kép, dấu chấm hay dấu cách, ví dụ `600000`
        [number] chỉ ghi chữ số, không có dấu ngoặc kép hay dấu cách, ví dụ `12`
        [object] ghi mỗi khóa trên một dòng riêng bên dưới, thụt vào hai dấu cách; với nội dung bằng chữ thì mỗi ngôn ngữ một dòng, `en: …` và `vi: …`
        [string] ghi một đoạn chữ sau dấu hai chấm, không dùng dấu ngoặc vuông; nếu là số hoặc có dấu hai chấm bên trong thì đặt trong dấu ngoặc kép
       *[other] ghi một giá trị như `600000`, hoặc nội dung bằng từng ngôn ngữ trên các dòng riêng bên dưới, `en: …` và `vi: …`
    }

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
not-an-sdg-target = `{ $value }` không phải là chỉ tiêu của các Mục tiêu phát triển bền vững
    .label = không có chỉ tiêu này
    .help = ghi số của chỉ tiêu cụ thể, không phải số của mục tiêu chung, trong dấu ngoặc kép, ví dụ `"11.4"` hoặc `"17.16"`

## References

dangling-reference = không có bản ghi nào mang mã `{ $id }`
    .label = không tìm thấy trong { folder-expected }
    .help = ghi mã của một bản ghi đã có, tức là tên tệp bỏ phần `.yaml`, hoặc tạo trước tệp `{ folder-expected }/{ $id }.yaml`
    .renamed = `{ $id }` là mã cũ của bản ghi này; hãy ghi `{ $near }`
unknown-figure = không có số liệu `{ $address }`
    .label = không có số liệu này
    .help = các số liệu của `{ $record }`: { $known }
    .no-record = không có bản ghi nào chứa số liệu mang mã `{ $record }`; ghi mã của bản ghi, dấu gạch chéo rồi tên của số liệu, ví dụ `festival-2023/visits`
unknown-link = liên kết `{ $link }` không dẫn đến đâu
    .label = không phải loại liên kết được dùng
    .help = ghi `<fig:festival-2023/visits>` để in một số liệu, `[những chữ này](ev:festival-2023)` để chỉ ra minh chứng, hoặc toàn bộ địa chỉ trang web kể từ `https://`
unknown-plan-part = trong kế hoạch không có phần `{ $address }`
    .label = không tìm thấy trong kế hoạch
    .help = trong tệp của kế hoạch thì chỉ ghi tên của phần đó; ở các tệp khác thì ghi mã của kế hoạch, dấu gạch chéo rồi tên của mục tiêu hoặc nhiệm vụ, ví dụ `plan-102/festival`
wrong-kind = `{ $id }` là { kind-found }, không dùng được ở đây
    .label = bản ghi không đúng loại
    .help = ghi mã của { kind-expected }

## Figures

dispute-without-reason = chưa nêu lý do chọn số liệu `{ $figure }` mà không chọn số liệu của nguồn khác
    .label = các nguồn khác đưa ra con số khác
    .help = thêm `reason:` vào số liệu, hoặc thêm `note:` vào con số của nguồn khác để nói rõ ai đưa ra và khi nào
figure-without-unit = số liệu `{ $figure }` chưa cho biết đếm cái gì
    .label = thiếu đơn vị
    .help = thêm một trong các khóa sau: `unit:` với đơn vị đếm, ví dụ `unit: lượt khách`; `currency:` nếu là tiền, ví dụ `currency: VND`; hoặc `indicator:` với mã của một chỉ số
figure-without-value = số liệu `{ $figure }` chưa có con số
    .label = chưa có giá trị, hoặc chỉ có một đầu của khoảng
    .help = thêm `value:`, ví dụ `value: 600000`, hoặc thêm cả `min:` và `max:`; nếu nguồn chỉ nói "hàng nghìn" thì ghi `qualifier: thousands`
range-upside-down = trong số liệu `{ $figure }`, mức thấp nhất `{ $min }` lại lớn hơn mức cao nhất `{ $max }`
    .label = lớn hơn `{ $max }`
    .help = đổi chỗ `min` và `max`, hoặc sửa lại một trong hai
several-units = số liệu `{ $figure }` có nhiều hơn một đơn vị
    .label = chỉ được dùng một đơn vị
    .help = giữ lại một trong ba khóa `unit`, `currency` và `indicator`, xóa các khóa còn lại
thousands-with-value = số liệu `{ $figure }` ghi "hàng nghìn" mà vẫn có con số
    .label = `thousands` không đi kèm con số
    .help = xóa `qualifier: thousands`, hoặc xóa `value`, `min` và `max`; nếu con số tính bằng nghìn thì ghi `scale: thousand`
total-not-the-sum = số liệu `{ $figure }` là `{ $total }`, nhưng các phần cộng lại là `{ $sum }`
    .label = tổng là `{ $sum }`
    .help = sửa lại tổng số, một trong các phần, hoặc danh sách các phần trong `sum_of`
value-and-range = số liệu `{ $figure }` vừa có một giá trị vừa có một khoảng
    .label = chỉ được dùng một cách
    .help = chỉ giữ `value`, hoặc chỉ giữ `min` và `max`

## Dates and cycles

cycles-overlap = thời gian của chu kỳ này trùng một phần với chu kỳ `{ $other }`
    .label = trùng với `{ $other }`
    .help = sửa lại thời gian của một trong hai chu kỳ để không có ngày nào thuộc cả hai
no-date = bản ghi `{ $id }` không có ngày tháng nên không thuộc chu kỳ nào
    .help = thêm `date:`, ví dụ `date: 2023-11-17`, hoặc thêm `{ $id }` vào danh sách `also:` trong tệp `cycle.yaml` của chu kỳ tương ứng
outside-every-cycle = ngày tháng `{ $date }` không nằm trong chu kỳ nào
    .label = ngoài mọi chu kỳ
    .help = sửa lại ngày tháng, thêm một chu kỳ, hoặc thêm `{ $id }` vào danh sách `also:` trong tệp `cycle.yaml` của chu kỳ cần đưa vào
selected-outside-cycle = bản ghi `{ $id }` không thuộc chu kỳ `{ $cycle }`
    .label = ngày tháng nằm ngoài chu kỳ
    .help = bỏ bản ghi khỏi phần chọn, sửa lại ngày tháng của nó, hoặc thêm `{ $id }` vào danh sách `also:` của tệp này

## Evidence and media

address-not-web = `{ $url }` không phải là địa chỉ trang web
    .label = không phải là địa chỉ trang web
    .help = sao chép toàn bộ địa chỉ từ trình duyệt, kể từ `https://`
address-without-date-read = chưa ghi ngày đọc địa chỉ này
    .label = thiếu `read`
    .help = thêm `read:` với ngày mở trang này lần gần nhất, ví dụ `read: 2024-03-05`
capture-changed = bản lưu `{ $path }` không phải là bản có mã kiểm tra này
    .label = tệp hiện có mã kiểm tra khác
    .help = khôi phục bản đã lưu ngày { $date }, từ bản sao dự phòng hoặc từ git; nếu chủ ý lưu bản mới thì ghi ngày lưu vào `date:` và ghi ở đây `sha256: { $sha256 }`
    .received = có người đã thay bản lưu sau khi tạo bộ minh chứng; đừng dựa vào tệp này, và hãy xin thành phố bộ minh chứng như khi đã gửi
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
claim-without-evidence = bản ghi `{ $id }` chưa có minh chứng
    .help = thêm `sources:` với mã của các minh chứng, ví dụ `sources: [hanoimoi-2023-11-17]`
evidence-not-locked = { $lock ->
    [none] chưa chốt tư liệu nào: nếu một tệp bị thay đổi thì sẽ không ai nhận ra
   *[there] tệp tư liệu `{ $path }` chưa được chốt: nếu tệp bị thay đổi thì sẽ không ai nhận ra
}
    .label = không có trong report-data/media.lock
    .help = { $lock ->
        [none] chạy `mmr lock`; lệnh này ghi mã kiểm tra của từng tệp vào report-data/media.lock, tệp ấy cần được lưu vào git cùng với tư liệu
       *[there] xem lại tệp rồi chạy `mmr lock { $id }`
    }
locked-without-medium = tệp tư liệu `{ $path }` đã được chốt nhưng không có minh chứng nào nêu tệp này
    .label = không minh chứng nào có tệp này
    .help = chạy `mmr lock` để bỏ tệp khỏi danh sách đã chốt; nếu tệp thuộc về một minh chứng thì ghi `file: { $path }` vào bản ghi của minh chứng đó
empty-media-file = tệp tư liệu `{ $path }` không có nội dung
    .label = tệp rỗng
    .help = sao chép lại tệp này từ nơi lưu ban đầu
media-file-is-link = tệp tư liệu `{ $path }` chỉ là liên kết dẫn đến nơi khác
    .label = là liên kết, không phải tệp
    .help = đặt chính tệp gốc vào đúng chỗ này
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
paragraph-without-evidence = đoạn văn này chưa có minh chứng
    .label = không có nguồn, số liệu hay bản ghi
    .help = thêm `sources:` bên cạnh đoạn văn, hoặc dẫn đến một số liệu bằng `<fig:festival-2023/visits>` hay một bản ghi bằng `[những chữ này](ev:festival-2023)` trong đoạn văn; nếu đoạn văn không khẳng định điều gì thì thêm `editorial: true`
photo-with-position = ảnh `{ $path }` để lộ nơi chụp: { $position }
    .label = có vị trí GPS
    .help = ai nhận bộ minh chứng cũng đọc được vị trí này; nếu không muốn thì dùng phần mềm ảnh xuất một bản không kèm vị trí, đặt bản đó thay vào đây rồi chạy `mmr lock`; ảnh gốc do người chụp giữ
photo-with-serial-number = ảnh `{ $path }` để lộ thiết bị đã chụp: { $number }
    .label = có số sê-ri của thiết bị
    .help = ai nhận bộ minh chứng cũng có thể biết những ảnh nào chụp bằng cùng một máy; nếu không muốn thì dùng phần mềm ảnh xuất một bản không kèm siêu dữ liệu, đặt bản đó thay vào đây rồi chạy `mmr lock`; ảnh gốc do người chụp giữ
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

## The form

language-not-accepted = báo cáo không được tiếp nhận bằng ngôn ngữ nào của chu kỳ này
    .label = được tiếp nhận: { $accepted }
    .help = thêm một trong các ngôn ngữ sau: { $accepted }
no-labels = chưa có các đề mục và từ ngữ cố định bằng ngôn ngữ `{ $language }`
    .label = chưa có từ ngữ bằng ngôn ngữ này
    .help = bỏ ngôn ngữ này khỏi danh sách, hoặc thêm tệp `templates/labels/{ $language }.yaml`
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
section-without-selection = mục `{ $section }` không có phần chọn bản ghi
    .label = không chọn được gì
    .help = chỉ các mục sau có phần chọn: { $known }
unknown-section = biểu mẫu không có phần `{ $section }`
    .label = không có phần này
    .help = các phần của biểu mẫu: { $known }
unknown-theme = không có chủ đề trình bày `{ $theme }`
    .label = không có chủ đề này
    .help = ghi một trong các chủ đề sau: { $known }

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

say-built = đã lập xong { $count } tệp
say-bundling = đang đóng gói { $name }
say-lock-added = thêm mới  { $path }
say-lock-changed = thay đổi  { $path }
say-lock-more = … và { $count } tệp nữa
say-lock-removed = đã bỏ     { $path }
say-locked = đã chốt { $count } tệp trong { $file }; hãy lưu tệp này vào git cùng với tư liệu
say-locked-as-before = không có gì thay đổi: { $count } tệp đã được chốt trong { $file }
say-more = và { $count } trường hợp tương tự: { $name }
say-more-changes = và { $count } thay đổi nữa
say-next = tiếp theo, mở các tệp PDF trong `{ $folder }` và đọc kỹ từ đầu đến cuối; chỗ nào sai thì sửa trong `report-data` rồi lập lại báo cáo
say-no-findings = không phát hiện vấn đề nào
say-other-bytes = cùng nội dung và số liệu nhưng khác về byte: { $path } (bộ minh chứng do mmr { $version } tạo, đây là mmr { $own })
say-other-bytes-same-version = cùng nội dung và số liệu nhưng khác về byte, dù cả hai do cùng một phiên bản mmr tạo: { $path }
say-other-text = nội dung hoặc số liệu khác nhau: { $path } (bộ minh chứng do mmr { $version } tạo, đây là mmr { $own })
say-not-verified = { $path }: chưa kiểm tra được: { $cause }
say-not-locked = chưa chốt được gì; hãy sửa những chỗ trên trước
say-nothing-to-lock = không có minh chứng nào nêu tệp nên không có gì để chốt
say-pages = { $count } trang
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
say-value-change = { $place }: { $before } → { $after }
say-verified = { $path }: hợp lệ, BagIt { $version }, { $files } tệp, { $bytes } byte
say-verified-wrong = { $path }: KHÔNG hợp lệ: { $summary }
say-warnings-denied = lần chạy này coi cảnh báo là lỗi
