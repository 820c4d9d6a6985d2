package vn.chungtay.plancheck.model.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chungtay.Requirement;
import vn.chungtay.plancheck.Finding;
import vn.chungtay.plancheck.FindingKind;
import vn.chungtay.plancheck.Gravity;

/** The rules over the five plans that the project began with; they are not part of it and may be absent. */
class FivePlansTest {

    private static final Path PLANS = Path.of("../shared/plans");
    /** In work trees beside the project as well. */
    private static final Path ELSEWHERE = Path.of("../../shared/plans");

    @BeforeEach
    void the_plans_are_there() {
        assumeTrue(Files.isDirectory(folder()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // the plan | class | kind | line | printed or part of it
                "000|WORDING|REFERENCE|3|144 /KH-UBND",
                "000|WORDING|SPELLING|39|Phần đầu",
                "000|WORDING|NAMING|63|phụ lục 3",
                "000|WORDING|NUMBERING|89|e",
                "000|WORDING|LAYOUT|37|hỗ trợ phát",
                "000|WORDING|LAYOUT|215|Tiểu dự án 2",
                "000|WORDING|LAYOUT|570|TỔNG HỢP",
                "000|WORDING|SPELLING|275|hạn ché",
                "000|WORDING|SPELLING|311|manh mẽ",
                "000|WORDING|SPELLING|489|đột suất",
                "000|CONTRADICTION|COMPARATOR|573|từ 3,66%",
                "000|WORDING|NAMING|361|phát triển nông thôn",
                "000|WORDING|NAMING|425|– Không",
                "000|WORDING|LAYOUT|527|1539",
                "000|WORDING|LAYOUT|526|0,3",
                "000|WORDING|NUMBERING|562|Tiểu Dự án 2",
                "000|WORDING|NAMING|560|Dự án hỗ trợ việc làm bền vững",
                "000|WORDING|NAMING|562|Truyền thông giảm nghèo",
                "000|WORDING|NAMING|562|Tiểu Dự án 2",
                "000|WORDING|POPULATION|105|hộ nghèo dân tộc thiểu số",
                "001|WORDING|NAMING|121|Dự án 4: phát triển",
                "001|WORDING|NAMING|145|Dự án 6 truyền thông",
                "001|WORDING|NAMING|117|Trung tâm y tế Bình Yên",
                "001|CONTRADICTION|LEAD|93|Tổ thẩm định",
                "002|WORDING|NAMING|43|HU",
                "002|CONTRADICTION|MISSING|74|dân tộc thiểu số",
                "002|WORDING|NUMBERING|549|tham gia thực hiện Chương trình",
                "002|WORDING|NUMBERING|571|Mặt trận Tổ quốc Việt Nam thị xã",
                "002|WORDING|NUMBERING|513|-",
                "004|CONTRADICTION|NAMING|7|2022-2025",
                "001|WORDING|NAMING|237|dịch vụ tổng hợp",
                "001|CONTRADICTION|SCOPE|59|xã có tỷ lệ nghèo",
                "001|CONTRADICTION|SCOPE|115|các sở, ban, ngành",
                "001|CONTRADICTION|SCOPE|257|Mặt trận Tổ quốc tỉnh",
                "002|WORDING|NUMBERING|120|A B I 2",
                "002|WORDING|NUMBERING|134|11, 13",
                "002|WORDING|NAMING|5|Tỉnh Biên",
                "002|WORDING|NAMING|125|Nhon Hưng",
                "002|CONTRADICTION|SCOPE|219|toàn tỉnh",
                "002|WORDING|NAMING|403|Thương binh và xã hội",
                "002|WORDING|NAMING|515|phòng Tài chính",
                "003|CONTRADICTION|SCOPE|55|địa bàn huyện",
                "003|CONTRADICTION|SCOPE|163|của huyện",
                "003|WORDING|NAMING|197|Lao động-TB và XH",
                "004|WORDING|NAMING|183|Mặt trận tổ quốc",
                "000|CONTRADICTION|TEXT_AGAINST_TABLE|33|giảm suy dinh dưỡng thấp còi; trẻ em đi học đúng độ tuổi; lao động có bằng cấp, chứng chỉ; đào tạo kỹ năng nghề",
                "000|CONTRADICTION|COMPARATOR|574|8 mô hình; hỗ trợ nhà ở 164 hộ; nước sinh hoạt hợp vệ sinh 94%; nhà tiêu hợp vệ sinh 63%",
                "000|CONTRADICTION|POPULATION|579|vùng khó khăn",
                "000|CONTRADICTION|POPULATION|580|250 hộ nghèo",
                "000|CONTRADICTION|POPULATION|584|xã khó khăn",
                "000|CONTRADICTION|TARGET_LOGIC|573|3,58%",
                "000|CONTRADICTION|LEAD|181|Trung tâm GDNN-GDTX huyện; Phòng Lao động",
                "000|CONTRADICTION|LEAD|245|Trung tâm Văn hóa",
                "000|CONTRADICTION|LEAD|93|Ủy ban nhân dân cấp xã",
                "000|CONTRADICTION|ORPHAN|57|hỗ trợ nhà ở",
                "000|CONTRADICTION|POPULATION|135|bà mẹ",
                "000|CONTRADICTION|POPULATION|429|nông, lâm nghiệp",
                "000|WORDING|LAYOUT|198|Quản lý lao động",
                "001|CONTRADICTION|POPULATION|111|0-16 tuổi",
                "001|CONTRADICTION|ORPHAN|223|lĩnh vực nông nghiệp",
                "001|CONTRADICTION|ORPHAN|59|lao động qua đào tạo; lao động có bằng cấp, chứng chỉ; đào tạo kỹ năng nghề",
                "001|CONTRADICTION|ORPHAN|53|tham gia bảo hiểm y tế; trẻ em đi học đúng độ tuổi; hỗ trợ nhà ở; nước sinh hoạt hợp vệ sinh; nhà tiêu hợp vệ sinh",
                "002|CONTRADICTION|ORPHAN|94|kết nối việc làm thành công; ngoại ngữ trước khi đi làm việc ở nước ngoài; hỗ trợ nhà ở",
                "003|CONTRADICTION|ORPHAN|53|Công tác hỗ trợ nâng cao năng lực",
                "004|CONTRADICTION|ORPHAN|35|tham gia bảo hiểm y tế; trẻ em đi học đúng độ tuổi; hỗ trợ nhà ở",
                "001|CONTRADICTION|COMPARATOR|41|trên 1,14% trở lên",
                "001|WORDING|SPELLING|41|Phân đầu",
                "001|WORDING|SPELLING|63|Chiếu thiếu hụt",
                "001|WORDING|NUMBERING|211|VI",
                "001|CONTRADICTION|MISSING|211|KINH PHÍ",
                "001|WORDING|SPELLING|219|các các",
                "001|WORDING|LAYOUT|271|./.",
                "002|ERROR|REFERENCE|19|Nghị quyết 38/2023/NĐ-CP",
                "002|CONTRADICTION|MISSING|3|/QĐ-UBND",
                "002|CONTRADICTION|COMPARATOR|96|Khoảng trên 200",
                "002|WORDING|SPELLING|165|áp đặc biệt khó khăn",
                "002|WORDING|SPELLING|139|THỜI GIẠN",
                "002|WORDING|LAYOUT|139|1. Phạm vi",
                "002|WORDING|NUMBERING|183|d",
                "002|WORDING|NUMBERING|461|V",
                "002|CONTRADICTION|MISSING|253|dinh dưỡng",
                "002|CONTRADICTION|MISSING|459|biểu",
                "002|WORDING|LAYOUT|381|- +",
                "003|CONTRADICTION|MISSING|3|''",
                "003|CONTRADICTION|REFERENCE|9|27/2022/NĐ-CP",
                "003|WORDING|REFERENCE|15|NQ/HĐ",
                "003|WORDING|SPELLING|49|Phân đầu",
                "003|CONTRADICTION|MISSING|71|nhà ở",
                "003|CONTRADICTION|MISSING|135|Phụ lục",
                "003|WORDING|LAYOUT|171|“",
                "004|CONTRADICTION|MISSING|3|''",
                "004|WORDING|NUMBERING|49|II",
                "004|WORDING|MISSING|15|Mục tiêu cụ thể",
                "004|WORDING|SPELLING|35|Chiếu thiếu hụt",
                "004|WORDING|SPELLING|81|thị điểm",
                "004|WORDING|SPELLING|137|Tiêu dự án",
                "004|CONTRADICTION|MISSING|157|KINH PHÍ",
                "004|WORDING|LAYOUT|207|“",
                "004|WORDING|REFERENCE|209|109/CTr-BLĐT BXH-MTTW",
                "004|CONTRADICTION|MISSING|231|báo cáo"
            })
    void what_people_found_by_reading_is_found(String plan, Gravity gravity, FindingKind kind, int line, String printed)
            throws IOException {
        assertThat(findings(plan)).anySatisfy(it -> {
            assertThat(it.gravity()).isEqualTo(gravity);
            assertThat(it.kind()).isEqualTo(kind);
            assertThat(it.place().line()).isEqualTo(line);
            assertThat(it.printed() + it.place().quote()).contains(printed);
        });
    }

    /** VN-30, VN-31, VN-32; VN-34, BY-11, HT-08. */
    @ParameterizedTest
    @CsvSource({"000, LEAD, 181", "000, LEAD, 245", "000, LEAD, 93", "000, ORPHAN, 57", "001, ORPHAN, 53", "004, ORPHAN, 35"})
    @Requirement("ORG-10")
    void parts_with_two_leads_and_targets_without_any_are_listed(String plan, FindingKind kind, int line) throws IOException {
        assertThat(findings(plan)).filteredOn(it -> it.kind() == kind).extracting(it -> it.place().line()).contains(line);
    }

    @Test
    @Requirement("LEG-03")
    void of_all_that_is_cited_one_document_is_called_wrong() throws IOException {
        for (var plan : List.of("000", "001", "003", "004")) assertThat(errors(plan)).isEmpty();

        assertThat(errors("002")).singleElement().extracting(it -> it.place().line()).isEqualTo(19);
    }

    @ParameterizedTest
    @CsvSource({"000", "001", "002", "003", "004"})
    void nobody_is_flooded(String plan) throws IOException {
        assertThat(findings(plan)).hasSizeLessThan(60);
    }

    private static List<Finding> errors(String plan) throws IOException {
        return findings(plan).stream().filter(it -> it.gravity() == Gravity.ERROR).toList();
    }

    private static List<Finding> findings(String plan) throws IOException {
        try (var files = Files.list(folder())) {
            var file = files.filter(it -> it.getFileName().toString().startsWith(plan)).findFirst().orElseThrow();
            return RightPlan.findings(Normalizer.normalize(Files.readString(file), Normalizer.Form.NFC));
        }
    }

    private static Path folder() {
        return Files.isDirectory(PLANS) ? PLANS : ELSEWHERE;
    }
}
