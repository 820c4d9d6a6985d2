package vn.chungtay.documents.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.documents.CitationHint;
import vn.chungtay.documents.LegalDocument;
import vn.chungtay.documents.LegalRegister;
import vn.chungtay.documents.model.KeptFile;
import vn.chungtay.documents.model.LegalDraft;
import vn.chungtay.documents.model.Relation;
import vn.chungtay.documents.usecase.KeepLegalRegister.Outcome.Recorded;
import vn.chungtay.documents.usecase.KeepLegalRegister.Outcome.Refused;
import vn.chungtay.geography.GivenUnits;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;
import vn.chungtay.identity.UserId;
import vn.chungtay.platform.Forbidden;

@StoryTest
class LegalRegisterTest {

    private static final Path REFERENCES = Path.of("../shared/reference/data/legal_references.csv");
    private static final LocalDate DAY = LocalDate.of(2024, 1, 15);

    @Autowired
    private LegalRegister register;

    @Autowired
    private KeepLegalRegister keep;

    @Autowired
    private GivenUnits units;

    @Autowired
    private GivenUsers users;

    @Autowired
    private MockMvcTester browser;

    private UnitId commune;
    private UserId officer;

    @BeforeEach
    void somebodyWhoRecords() {
        commune = units.commune("Xã ghi văn bản");
        officer = users.user(Role.COMMUNE_OFFICER, commune);
    }

    @Test
    @Requirement("LEG-01")
    void the_documents_that_the_plans_cite_are_there_and_marked_as_not_compared() {
        var decree = byNumber("27/2022/NĐ-CP");

        assertThat(decree.kind()).isEqualTo("Nghị định");
        assertThat(decree.signedOn()).contains(LocalDate.of(2022, 4, 19));
        assertThat(decree.confirmed()).isFalse();
        assertThat(users.as(officer, () -> register.search("chuan ngheo da chieu", 5)))
                .extracting(it -> it.number().orElse(""))
                .contains("07/2021/NĐ-CP");
    }

    @Test
    @Requirement("LEG-01")
    void every_reference_of_the_five_plans_has_its_document() throws IOException {
        assumeThat(REFERENCES).exists();
        var missing = new TreeSet<String>();
        try (var in = Files.newBufferedReader(REFERENCES, StandardCharsets.UTF_8);
                var rows = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get().parse(in)) {
            for (var row : rows) {
                var number = row.get("number_printed");
                if (number.isEmpty() || number.startsWith("(blank)")) continue;
                var day = row.get("date_iso");
                if (users.as(officer, () -> register.byNumber(number)).stream()
                        .noneMatch(it -> it.signedOn().map(LocalDate::toString).orElse("").equals(day))) missing.add(number + " " + day);
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    @Requirement("LEG-02")
    void citing_an_amended_decree_alone_gives_a_hint_and_citing_both_gives_none() {
        var amended = byNumber("27/2022/NĐ-CP");
        var amendment = byNumber("38/2023/NĐ-CP");

        assertThat(hints(DAY, amended)).containsExactly(new CitationHint.AmendedBy(amended, amendment));
        assertThat(hints(DAY, amended, amendment)).isEmpty();
        assertThat(hints(LocalDate.of(2023, 6, 23), amended)).isEmpty();
    }

    @Test
    @Requirement("LEG-02")
    void a_replaced_document_and_one_that_is_over_are_told() {
        var old = recorded("Quyết định", "11/QĐ-" + word(), LocalDate.of(2020, 1, 1), LocalDate.of(2023, 12, 31));
        var newer = recorded("Quyết định", "12/QĐ-" + word(), LocalDate.of(2024, 1, 1), null);
        users.runAs(officer, () -> keep.relate(new Relation(newer.id(), Relation.Kind.REPLACES, old.id())));

        assertThat(hints(DAY, old)).containsExactlyInAnyOrder(
                new CitationHint.NoLongerValid(old, LocalDate.of(2023, 12, 31)), new CitationHint.ReplacedBy(old, newer));
        assertThat(hints(LocalDate.of(2023, 12, 31), old)).isEmpty();
    }

    @Test
    void the_lines_of_the_bases_come_in_their_order() {
        var decision = byNumber("90/QĐ-TTg");
        var decree = byNumber("27/2022/NĐ-CP");
        var directive = byNumber("05-CT/TW");

        var lines = users.as(officer, () -> register.citations(List.of(decision.id(), decree.id(), directive.id())));

        assertThat(lines).hasSize(3);
        assertThat(lines.get(0)).startsWith("Thực hiện Chỉ thị số 05-CT/TW ngày 23 tháng 6 năm 2021 của Ban Bí thư");
        assertThat(lines.get(1)).startsWith("Căn cứ Nghị định số 27/2022/NĐ-CP ngày 19 tháng 4 năm 2022 của Chính phủ quy định");
        assertThat(lines.get(2)).startsWith("Căn cứ Quyết định số 90/QĐ-TTg ngày 18 tháng 01 năm 2022");
    }

    @Test
    @Requirement("LEG-03")
    void the_form_refuses_a_kind_that_does_not_fit_and_proposes_the_right_one() {
        var page = browser.post().uri("/legal").with(users.signedIn(officer)).with(SecurityMockMvcRequestPostProcessors.csrf())
                .param("kind", "Nghị quyết").param("number", "38/2023/NĐ-CP").param("issuer", "Chính phủ")
                .param("subject", "sửa đổi").param("unit", commune.value().toString()).exchange();

        assertThat(page).bodyText().contains("Số 38/2023/NĐ-CP là ký hiệu của Nghị định, không phải của Nghị quyết", "value=\"38/2023/NĐ-CP\"");
    }

    @Test
    void the_same_document_is_not_recorded_twice() {
        var number = "13/QĐ-" + word();
        recorded("Quyết định", number, LocalDate.of(2024, 1, 1), null);

        var again = users.as(officer, () -> keep.record(draft("Quyết định", number, LocalDate.of(2024, 1, 1), null), commune));

        assertThat(again).isInstanceOfSatisfying(Refused.class, it -> assertThat(it.faults())
                .containsExactly(new LegalDraft.RecordedAlready(number, "Ủy ban nhân dân xã Mẫu")));
    }

    @Test
    void only_the_unit_that_recorded_may_change_and_nobody_what_came_with_the_program() {
        var own = recorded("Quyết định", "14/QĐ-" + word(), LocalDate.of(2024, 1, 1), null);
        var stranger = users.user(Role.COMMUNE_OFFICER, units.commune("Xã khác"));
        var draft = draft("Quyết định", "15/QĐ-" + word(), LocalDate.of(2024, 1, 1), null);

        assertThatThrownBy(() -> users.as(stranger, () -> keep.revise(own.id(), draft, 0))).isInstanceOf(Forbidden.class);
        var shipped = byNumber("90/QĐ-TTg");
        assertThatThrownBy(() -> users.as(officer, () -> keep.revise(shipped.id(), draft, 0))).isInstanceOf(Forbidden.class);
    }

    @Test
    @Requirement("LEG-01")
    void the_text_of_a_document_can_be_attached_and_comes_back_as_it_was() {
        var own = recorded("Quyết định", "16/QĐ-" + word(), LocalDate.of(2024, 1, 1), null);
        var file = new KeptFile("Quyết định.pdf", new byte[] {1, 2, 3});
        users.runAs(officer, () -> keep.attach(own.id(), file));

        assertThat(users.as(officer, () -> keep.file(own.id())).content()).containsExactly(1, 2, 3);
        var page = browser.get().uri("/legal/" + own.id().value()).with(users.signedIn(officer)).exchange();
        assertThat(page).hasStatusOk().bodyText().contains("Tải tệp Quyết định.pdf", "Chưa đối chiếu bản gốc");
        assertThat(browser.get().uri("/legal/" + own.id().value() + "/text").with(users.signedIn(officer)).exchange())
                .hasStatusOk().hasHeader("Content-Type", "application/octet-stream");
    }

    @Test
    void the_list_is_found_without_tone_marks_and_leaves_as_a_file() {
        var list = browser.get().uri("/legal?q=nghi dinh 27/2022").with(users.signedIn(officer)).exchange();
        assertThat(list).hasStatusOk().bodyText().contains("27/2022/NĐ-CP").doesNotContain("90/QĐ-TTg");

        var nothing = browser.get().uri("/legal?q=100%25_khong").with(users.signedIn(officer)).exchange();
        assertThat(nothing).hasStatusOk().bodyText().contains("Không có văn bản nào chứa");
        assertThat(browser.get().uri("/legal/file?format=XLSX&q=90").with(users.signedIn(officer)).exchange()).hasStatusOk();
        assertThat(browser.get().uri("/legal/new").with(users.signedIn(officer)).exchange()).hasStatusOk().bodyText().contains("Kế hoạch");
    }

    private LegalDocument byNumber(String number) {
        return users.as(officer, () -> register.byNumber(number)).getFirst();
    }

    private List<CitationHint> hints(LocalDate day, LegalDocument... cited) {
        return users.as(officer, () -> register.hints(List.of(cited).stream().map(LegalDocument::id).toList(), day));
    }

    private LegalDocument recorded(String kind, String number, LocalDate signed, @Nullable LocalDate until) {
        var outcome = users.as(officer, () -> keep.record(draft(kind, number, signed, until), commune));
        return users.as(officer, () -> register.find(((Recorded) outcome).id())).orElseThrow();
    }

    private static LegalDraft draft(String kind, String number, LocalDate signed, @Nullable LocalDate until) {
        return new LegalDraft(kind, Optional.of(number), signed, "Ủy ban nhân dân xã Mẫu", "về việc mẫu", null, until, false, "");
    }

    private static String word() {
        return "T" + UUID.randomUUID().toString().replaceAll("[^a-f]", "").toUpperCase(Locale.ROOT);
    }
}
