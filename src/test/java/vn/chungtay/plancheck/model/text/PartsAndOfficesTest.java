package vn.chungtay.plancheck.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chungtay.Requirement;
import vn.chungtay.plancheck.Finding;
import vn.chungtay.plancheck.FindingKind;
import vn.chungtay.plancheck.Gravity;

/** Names of parts, whom they are for, and who does the work, on a right plan that is broken in one place. */
class PartsAndOfficesTest {

    private static final String FIRST = "hộ nghèo dân tộc thiểu số, hộ nghèo có người có công với cách mạng";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.1. Tiểu dự án 1: Hỗ trợ phát triển|1.1. Tiểu dự án 1: Phát triển|part_name|Phát triển sản xuất trong lĩnh vực nông nghiệp",
                "1.2. Tiểu dự án 2: Cải thiện|1.2. Tiểu dự án 2: cải thiện|part_small_letter|Tiểu dự án 2: cải thiện dinh dưỡng",
                "1.2. Tiểu dự án 2: Cải thiện|1.2. Tiểu dự án 2 Cải thiện|part_without_colon|Tiểu dự án 2 Cải thiện dinh dưỡng",
                "1.2. Tiểu dự án 2: Cải thiện|1.2. Tiểu Dự án 2: Cải thiện|part_capital|Tiểu Dự án 2: Cải thiện dinh dưỡng",
                "- Thường trực Huyện ủy;|- Thường trực Thị ủy;|other_kind|Thị ủy"
            })
    void what_is_written_otherwise_than_elsewhere_is_wording(String right, String wrong, String reason, String printed) {
        assertThat(RightPlan.with(right, wrong)).singleElement().satisfies(it -> {
            assertThat(it.gravity()).isEqualTo(Gravity.WORDING);
            assertThat(it.kind()).isEqualTo(FindingKind.NAMING);
            assertThat(it.reason().key()).endsWith("." + reason);
            assertThat(it.printed()).isEqualTo(printed);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.2. Tiểu dự án 2: Cải thiện dinh dưỡng trên địa bàn huyện",
                "1.2. Tiểu dự án 2: CẢI THIỆN DINH DƯỠNG",
                "1.2. Tiểu dự án 2. Cải thiện dinh dưỡng"
            })
    void a_name_with_its_area_in_capitals_or_after_another_sign_is_the_name(String heading) {
        assertThat(RightPlan.with("1.2. Tiểu dự án 2: Cải thiện dinh dưỡng", heading)).isEmpty();
    }

    @Test
    void a_project_that_only_shares_words_with_a_part_is_another() {
        assertThat(RightPlan.findings(FindingKind.NAMING, "I. NỘI DUNG\nDự án 1: Mô hình đa dạng hóa sinh kế nuôi bò sinh sản tại bản Nà Cà\nII. KHÁC"))
                .isEmpty();
    }

    @Test
    void people_who_come_first_in_one_place_and_are_the_group_in_another() {
        var found = RightPlan.with(
                "hộ mới thoát nghèo.", "hộ mới thoát nghèo; ưu tiên hỗ trợ " + FIRST + ".",
                "a) Đối tượng: Người lao động thuộc hộ nghèo, hộ cận nghèo.", "a) Đối tượng:\n- Hỗ trợ " + FIRST + ".");

        assertThat(found).singleElement().satisfies(it -> {
            assertThat(it.reason().key()).endsWith(".priority_as_group");
            assertThat(it.printed()).isEqualTo(FIRST);
            assertThat(it.related()).singleElement().satisfies(place -> assertThat(place.quote()).startsWith("ưu tiên"));
        });
    }

    @Test
    void people_who_come_first_in_both_places_are_no_finding() {
        assertThat(RightPlan.with(
                        "hộ mới thoát nghèo.", "hộ mới thoát nghèo; ưu tiên hỗ trợ " + FIRST + ".",
                        "a) Đối tượng: Người lao động thuộc hộ nghèo, hộ cận nghèo.",
                        "a) Đối tượng: Người lao động; ưu tiên hỗ trợ " + FIRST + "."))
                .isEmpty();
    }

    @Test
    void a_medical_centre_of_several_communes_is_their_stations() {
        var one = "Trung tâm Y tế, Phòng Tài chính, Trạm y tế Thượng Lâm, Hạ Lâm";
        assertThat(RightPlan.with("Phòng Y tế chủ trì, phối hợp với các cơ quan liên quan.", "Phòng Y tế chủ trì, phối hợp với " + one + ".")).isEmpty();
        assertThat(RightPlan.with("Phòng Y tế chủ trì, phối hợp với các cơ quan liên quan.", "Phòng Y tế chủ trì, phối hợp với Trung tâm Y tế Thượng Lâm, Hạ Lâm."))
                .singleElement()
                .satisfies(it -> assertThat(it.expected()).isEqualTo("Trạm y tế Thượng Lâm, Hạ Lâm"));
    }

    @ParameterizedTest
    @CsvSource({"UBND cấp xã,UBND xã,true", "UBND xã,Phòng Nông nghiệp và Môi trường,false"})
    void who_draws_up_a_file_and_appraises_it_is_asked_about(String draws, String appraises, boolean found) {
        var plan = RightPlan.with("c) Nội dung hỗ trợ: Tập huấn kỹ thuật, cung cấp cây trồng, vật nuôi.",
                "c) Nội dung hỗ trợ: Cộng đồng phối hợp với " + draws + " lập hồ sơ đề xuất dự án; " + appraises + " tổ chức thẩm định.");

        assertThat(keys(plan)).isEqualTo(found ? List.of("plancheck.text.same_hand") : List.of());
    }

    @Test
    @Requirement("DOC-04")
    void an_office_without_number_and_two_signs_for_one_level() {
        var text = """
                I. NỘI DUNG
                II. TỔ CHỨC THỰC HIỆN
                1. Phòng Nội vụ
                - Thực hiện một việc.
                2. Phòng Tài chính
                - Thực hiện việc khác.
                3. Ủy ban nhân dân các xã
                + Thực hiện việc của xã.
                - Ủy ban Mặt trận Tổ quốc Việt Nam các cấp giám sát.
                """;

        assertThat(RightPlan.findings(FindingKind.NUMBERING, text)).extracting(it -> it.place().line() + " " + it.reason().key())
                .containsExactlyInAnyOrder("8 plancheck.text.bullets_mixed", "9 plancheck.text.office_without_number");
        assertThat(RightPlan.findings(FindingKind.NUMBERING, text.replace("+ Thực", "- Thực").replace("- Ủy ban Mặt", "4. Ủy ban Mặt"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1. Phòng,30/6/2025,0", "1. Phòng,01/7/2025,1"})
    void an_office_that_is_gone_is_named_from_the_day_after(String office, String day, int found) {
        var text = """
                Số: 7/KH-UBND
                Đồng Sơn, ngày %s
                KẾ HOẠCH
                Giảm nghèo bền vững năm 2025 trên địa bàn xã Đồng Sơn
                Căn cứ Quyết định số 1/QĐ-UBND ngày 02/01/2024 của Ủy ban nhân dân huyện;
                I. TỔ CHỨC THỰC HIỆN
                %s Lao động - Thương binh và Xã hội chủ trì, theo Công văn số 5/SLĐTBXH-GN của Sở Lao động - Thương binh và Xã hội.
                """;
        var spelled = day.split("/");
        var plan = text.formatted(spelled[0] + " tháng " + spelled[1] + " năm " + spelled[2], office);

        assertThat(keys(RightPlan.findings(FindingKind.NAMING, plan))).filteredOn(key -> key.endsWith(".former_office")).hasSize(found);
    }

    @Test
    @Requirement("TGT-14")
    void a_cut_for_a_group_that_the_quotas_do_not_know() {
        var text = """
                I. MỤC TIÊU
                - Tỷ lệ hộ nghèo dân tộc thiểu số giảm 3%% trở lên.
                II. KHÁC
                TT\tXã\tHộ nghèo đầu năm\tThoát nghèo%s
                1\tA\t10\t2%s
                2\tB\t12\t3%s
                3\tC\t8\t1%s
                \tTổng\t30\t6%s
                """;

        assertThat(keys(RightPlan.findings(FindingKind.MISSING, text.formatted("", "", "", "", "")))).contains("plancheck.text.quota_without_group");
        assertThat(keys(RightPlan.findings(FindingKind.MISSING, text.formatted("\tTrong đó hộ DTTS", "\t1", "\t2", "\t0", "\t3"))))
                .doesNotContain("plancheck.text.quota_without_group");
    }

    @Test
    void two_periods_of_one_programme_are_asked_about_and_the_one_before_is_not() {
        var text = "I. MỘT\nChương trình mục tiêu quốc gia giảm nghèo bền vững giai đoạn 2021-2025.\nThực hiện Chương trình giai đoạn %s.";

        assertThat(keys(RightPlan.findings(text.formatted("2022 - 2025")))).contains("plancheck.text.two_periods");
        assertThat(keys(RightPlan.findings(text.formatted("2021 - 2025")))).doesNotContain("plancheck.text.two_periods");
        assertThat(keys(RightPlan.findings(text.formatted("2016-2020")))).doesNotContain("plancheck.text.two_periods");
    }

    private static List<String> keys(List<Finding> findings) {
        return findings.stream().map(it -> it.reason().key()).toList();
    }
}
