package vn.chungtay.documents.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.documents.model.CoordinationProgramme;
import vn.chungtay.documents.model.CoordinationProgramme.Task;
import vn.chungtay.geography.GivenUnits;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;
import vn.chungtay.identity.UserId;
import vn.chungtay.shared.DateRange;

/** Agencies sign programmes with each other, and the register knows them. */
@StoryTest
class CoordinationTest {

    private static final String DEPARTMENT = "Sở Lao động - Thương binh và Xã hội tỉnh Hà Tĩnh";
    private static final String FRONT = "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Hà Tĩnh";

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private KeepCoordination register;

    @Autowired
    private GivenUnits units;

    @Autowired
    private GivenUsers users;

    private UnitId province;
    private UserId officer;

    @BeforeEach
    void an_officer_of_a_province() {
        province = units.province("Tỉnh Thử");
        officer = users.user(Role.PROVINCE_OFFICER, province);
    }

    @Test
    @Requirement("LEG-07")
    void the_department_and_the_front_of_ha_tinh_work_together_on_the_basis_of_programme_109() throws Exception {
        var id = UUID.randomUUID();
        assertThat(users.as(officer, () -> register.record(haTinh(id)))).isEmpty();

        var found = users.as(officer, () -> register.list("mat tran to quoc 109/CTr", 1));
        assertThat(found.rows()).isEmpty();
        var all = users.as(officer, () -> register.list("mat tran to quoc viet nam tinh ha tinh", 1)).rows();
        assertThat(all).anySatisfy(it -> {
            assertThat(it.programme()).isEqualTo(haTinh(id));
            assertThat(it.programme().tasksOf(FRONT)).extracting(Task::task)
                    .containsExactly("Giám sát việc thực hiện chính sách", "Sơ kết hằng năm");
            assertThat(it.running()).isFalse();
        });
        var stranger = users.user(Role.OBSERVER, units.commune("Xã khác"));
        assertThat(page(stranger, "/coordination?q=109/ctr"))
                .contains(DEPARTMENT, FRONT, "109/CTr-BLĐTBXH-MTTW", "01/01/2021 – 31/12/2025", "không trong thời gian thực hiện")
                .doesNotContain("/coordination/" + id);
    }

    private CoordinationProgramme haTinh(UUID id) {
        return new CoordinationProgramme(
                id, province, "Phối hợp thực hiện Chương trình giảm nghèo bền vững", "", List.of(DEPARTMENT, FRONT),
                "Chương trình số 109/CTr-BLĐTBXH-MTTW ngày 11/01/2023", null,
                DateRange.between(LocalDate.of(2021, 1, 1), LocalDate.of(2025, 12, 31)),
                List.of(new Task("Giám sát việc thực hiện chính sách", FRONT), new Task("Hướng dẫn nghiệp vụ", DEPARTMENT),
                        new Task("Sơ kết hằng năm", "")),
                1);
    }

    @Test
    void what_is_typed_wrong_is_told_with_the_word_it_is_about_and_nothing_is_lost() throws Exception {
        var answer = post("/coordination", "unit", province.value().toString(), "name", "Phối hợp thử", "parties", "Sở Y tế",
                "basis", "Căn cứ thử", "from", "2026-05-01", "to", "2026-04-30", "task", "Khám bệnh", "party", "Sở Công Thương",
                "task", "", "party", "");
        assertThat(answer.getResponse().getContentAsString(StandardCharsets.UTF_8))
                .contains("Ngày kết thúc không được trước ngày bắt đầu", "Phối hợp thử", "Khám bệnh");
        answer = post("/coordination", "unit", province.value().toString(), "name", "Phối hợp thử", "parties", "Sở Y tế",
                "basis", "Căn cứ thử", "task", "Khám bệnh", "party", "Sở Công Thương", "task", "", "party", "");
        assertThat(answer.getResponse().getContentAsString(StandardCharsets.UTF_8))
                .contains("ít nhất hai bên", "&quot;Sở Công Thương&quot; không có trong các bên ký");
    }

    @Test
    void one_that_was_written_down_is_changed_by_its_own_office_only_and_leaves_as_a_workbook() throws IOException {
        var id = UUID.randomUUID();
        users.as(officer, () -> register.record(haTinh(id)));
        assertThat(page(officer, "/coordination/" + id)).contains(FRONT, "Hướng dẫn nghiệp vụ");

        post("/coordination/" + id, "name", "Tên mới " + id, "parties", DEPARTMENT + "\n" + FRONT, "basis", "Căn cứ mới",
                "version", "1", "task", "Một", "party", "", "task", "Hai", "party", FRONT);

        var changed = users.as(officer, () -> register.one(id)).programme();
        assertThat(changed.name()).isEqualTo("Tên mới " + id);
        assertThat(changed.tasks()).containsExactly(new Task("Một", ""), new Task("Hai", FRONT));
        var other = users.user(Role.PROVINCE_OFFICER, units.province("Tỉnh Khác"));
        assertThat(browser.post().uri("/coordination/" + id).with(csrf()).with(users.signedIn(other)).param("name", "Chiếm")
                .param("parties", "A\nB").param("basis", "C").param("version", "2").exchange()).hasStatus(403);
        var file = browser.get().uri("/coordination/file?format=XLSX&q=" + id).with(users.signedIn(other)).exchange();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file.getResponse().getContentAsByteArray()))) {
            assertThat(book.getFirstSheet().read())
                    .anySatisfy(row -> assertThat(row.getCellText(6)).isEqualTo("Một; " + FRONT + ": Hai"));
        }
    }

    private String page(UserId who, String address) throws UnsupportedEncodingException {
        var answer = browser.get().uri(address).with(users.signedIn(who)).exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private MvcTestResult post(String address, String... fields) {
        var request = browser.post().uri(address).with(csrf()).with(users.signedIn(officer));
        for (var at = 0; at < fields.length; at += 2) request = request.param(fields[at], fields[at + 1]);
        return request.exchange();
    }
}
