package vn.chungtay.targets;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.geography.GivenUnits;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;
import vn.chungtay.identity.UserId;
import vn.chungtay.programme.SharedTable;

/** Targets of a period, of last year and of this one as a table that comes in, goes out and moves on by a year. */
@StoryTest
class SummaryFileTest {

    private static final String HEAD = "Mã chỉ số\tChỉ tiêu đến năm 2025\tKế hoạch năm 2023\tKết quả năm 2023\tKế hoạch năm 2024\n";
    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("1", "IND-02"), Map.entry("2", "IND-06"), Map.entry("3", "IND-07"), Map.entry("4", "IND-08"),
            Map.entry("5", "IND-09"), Map.entry("6", "IND-12"), Map.entry("7", "IND-15"), Map.entry("8", "IND-18"),
            Map.entry("9", "IND-19"), Map.entry("10", "IND-20"), Map.entry("11", "IND-21"), Map.entry("12", "IND-22"));

    @Autowired
    private GivenUnits units;

    @Autowired
    private GivenUsers users;

    @Autowired
    private MockMvcTester mvc;

    private UnitId district;
    private UserId officer;
    private String set;

    @BeforeEach
    void a_district_that_plans_2024() {
        var province = units.province("Tỉnh");
        district = units.district(province, "Huyện Thử");
        officer = users.user(Role.PROVINCE_OFFICER, province);
        set = set(2024);
    }

    @Test
    @Requirement("TGT-18")
    void annex_three_of_vo_nhai_is_loaded_and_comes_out_as_printed() throws Exception {
        var rows = SharedTable.rows("vo_nhai_2024_annex3_indicators.csv");
        var table = rows.stream()
                .map(it -> String.join("\t", CODES.get(it.get("row_ordinal")), it.get("indicator_target_to_2025_vi_printed"),
                        it.get("plan_2023_printed"), it.get("result_2023_printed"), it.get("plan_2024_printed")))
                .collect(Collectors.joining("\n", HEAD, "\n"));

        assertThat(take(set, "phu-luc-3.txt", table)).flash().containsEntry(
                "done", "Đã nạp 36 chỉ tiêu và 12 kết quả mới; kết quả chỉ có tỷ lệ thì ghi là chưa kiểm chứng.");
        var page = get(set + "/annex");
        assertThat(page).hasStatusOk().bodyText()
                .contains("Hỗ trợ xây dựng, nhân rộng trên 10 mô hình", ">59,47%<", ">14,01%<", ">66,65%<", ">94%<", ">220", ">54", ">164");
        assertThat(take(set, "phu-luc-3.txt", table)).flash().extractingByKey("done").asString().startsWith("Đã nạp 0 chỉ tiêu và 0 kết quả");
        var again = get(set + "/annex/file?format=XLSX").getResponse().getContentAsByteArray();
        assertThat(take(set, "a.xlsx", again)).flash().extractingByKey("done").asString().startsWith("Đã nạp 0 chỉ tiêu và 0 kết quả");
    }

    @Test
    @Requirement("TGT-18")
    void the_result_of_the_year_moves_the_table_to_the_next_year() {
        take(set, "a.txt", HEAD + "IND-18\tHỗ trợ nhà ở cho 250 hộ nghèo\t220 hộ\t54 hộ\t164 hộ\n");
        var next = set(2025);
        take(next, "b.txt", HEAD.replace("2023", "2023.").replace("2024", "2025").replace("2023.", "2024")
                + "IND-18\tHỗ trợ nhà ở cho 250 hộ nghèo\t\t150 hộ\t100 hộ\n");

        assertThat(get(next + "/annex")).hasStatusOk().bodyText()
                .contains("Kế hoạch năm 2024", "Kết quả năm 2024", "Kế hoạch năm 2025", ">164 hộ<", ">150 hộ<", ">100 hộ<").doesNotContain(">220");
        assertThat(get(set)).bodyText().contains("150", "Chưa đạt");
    }

    @Test
    void a_row_that_cannot_be_read_is_named_and_nothing_is_kept() {
        var table = HEAD + "IND-18\tHỗ trợ nhà ở cho 250 hộ nghèo\t220 hộ\t54 hộ\t164 hộ\nIND-99\tGì đó\t\t\t1\nIND-19\t90%\t80%\tnhiều\t94%\n\t95%\t\t\t\n";

        assertThat(take(set, "a.txt", table)).flash().extractingByKey("faults").asInstanceOf(InstanceOfAssertFactories.LIST).containsExactly(
                "Dòng 3: không có mã chỉ số “IND-99” trong danh mục.",
                "Dòng 4: kết quả “nhiều” không có số nào đọc được.",
                "Dòng 5: chưa ghi mã chỉ số; xin ghi mã theo danh mục, ví dụ IND-18.");
        assertThat(get(set + "/annex")).bodyText().doesNotContain("250 hộ nghèo");
    }

    @Test
    void the_component_of_a_target_is_one_of_the_programme_of_its_year() {
        assertThat(get(set + "/new")).hasStatusOk().bodyText().contains("<option value=\"DA4-TDA3\"");
        assertThat(add("Ít nhất 164 hộ được hỗ trợ nhà ở", "Dự án 5", "Phòng A")).hasStatus(HttpStatus.FOUND);
        assertThat(get(set)).bodyText().contains("Phòng A · DA5");
        assertThat(add("Ít nhất 164 hộ được hỗ trợ nhà ở", "Dự án 77", "Phòng A")).hasStatusOk().bodyText()
                .contains("không có dự án, tiểu dự án “Dự án 77”", "value=\"Dự án 77\"");
        assertThat(add("Ít nhất 20 hộ được vay ưu đãi làm nhà", "Quỹ “Vì người nghèo”", "Phòng A")).hasStatus(HttpStatus.FOUND);
    }

    @Test
    void two_leads_of_one_promise_and_a_target_of_no_component_lead_to_the_field_that_mends_them() {
        var first = add("Ít nhất 164 hộ được hỗ trợ nhà ở", "DA5", "Phòng Kinh tế").getResponse().getRedirectedUrl();
        add("Hỗ trợ nhà ở cho 250 hộ", "", "Phòng Lao động");

        assertThat(get(set)).bodyText().contains(
                first + "/form#lead", "Ghi đơn vị chủ trì là “Phòng Kinh tế” nhưng chỉ tiêu số 2 cùng nội dung ghi “Phòng Lao động”",
                "/form#component", "Chưa gắn với dự án, tiểu dự án nào.");
        post(first, "sentence", "Ít nhất 164 hộ được hỗ trợ nhà ở", "indicator", "IND-18", "name", "Nhà ở", "unit", "HOUSEHOLDS",
                "lastYear", "2024", "accumulates", "SUM_OF_YEARS", "component", "DA5", "lead", "phòng  lao động", "version", "1");
        assertThat(get(set)).bodyText().doesNotContain("cùng nội dung ghi");
    }

    private MvcTestResult add(String sentence, String component, String lead) {
        return post(set + "/targets", "sentence", sentence, "indicator", "IND-18", "name", "Nhà ở", "unit", "HOUSEHOLDS",
                "lastYear", "2024", "accumulates", "SUM_OF_YEARS", "component", component, "lead", lead);
    }

    private String set(int year) {
        return post("/targets", "unit", district.value().toString(), "year", String.valueOf(year)).getResponse().getRedirectedUrl();
    }

    private MvcTestResult take(String set, String name, String text) {
        return take(set, name, text.getBytes(StandardCharsets.UTF_8));
    }

    private MvcTestResult take(String set, String name, byte[] bytes) {
        return mvc.post().multipart().uri(set + "/annex/file")
                .file(new MockMultipartFile("file", name, "application/octet-stream", bytes))
                .with(users.signedIn(officer)).with(SecurityMockMvcRequestPostProcessors.csrf()).exchange();
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(URI.create(address)).with(users.signedIn(officer)).exchange();
    }

    private MvcTestResult post(String address, String... fields) {
        var request = mvc.post().uri(address).with(users.signedIn(officer)).with(SecurityMockMvcRequestPostProcessors.csrf());
        for (int i = 0; i < fields.length; i += 2) request = request.param(fields[i], fields[i + 1]);
        return request.exchange();
    }
}
