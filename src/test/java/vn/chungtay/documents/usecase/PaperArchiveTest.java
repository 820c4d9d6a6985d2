package vn.chungtay.documents.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.documents.GivenOfficialPapers;
import vn.chungtay.documents.IssueOutcome;
import vn.chungtay.documents.IssueOutcome.Issued;
import vn.chungtay.documents.IssueOutcome.NumberTaken;
import vn.chungtay.documents.PaperArchive;
import vn.chungtay.documents.model.IssuedPaper;
import vn.chungtay.documents.model.KeptFile;
import vn.chungtay.geography.GivenUnits;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;
import vn.chungtay.identity.UserId;
import vn.chungtay.platform.Forbidden;

@StoryTest
class PaperArchiveTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Autowired
    private PaperArchive archive;

    @Autowired
    private KeepPapers papers;

    @Autowired
    private GivenUnits units;

    @Autowired
    private GivenUsers users;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvcTester browser;

    private UnitId commune;
    private UserId officer;

    @BeforeEach
    void anOffice() {
        commune = units.commune("Xã ban hành");
        officer = users.user(Role.COMMUNE_OFFICER, commune);
    }

    @Test
    @Requirement("DOC-14")
    void a_paper_gets_the_next_number_of_its_year_and_is_kept_in_both_formats() {
        var first = issued(DAY, OptionalInt.empty());
        var second = issued(DAY.plusDays(1), OptionalInt.empty());
        var nextYear = issued(LocalDate.of(2027, 1, 4), OptionalInt.empty());

        assertThat(first.paper().number().text()).isEqualTo("01/KH-UBND");
        assertThat(first.paper().placed().text()).isEqualTo("Võ Nhai, ngày 02 tháng 3 năm 2026");
        assertThat(second.paper().number().text()).isEqualTo("02/KH-UBND");
        assertThat(nextYear.paper().number().text()).isEqualTo("01/KH-UBND");
        var kept = users.as(officer, () -> papers.one(first.id()));
        assertThat(kept.files()).extracting(it -> it.name()).containsExactly("01-KH-UBND.docx", "01-KH-UBND.pdf");
        var word = users.as(officer, () -> papers.file(first.id(), 1));
        assertThat(word.sha256()).isEqualTo(kept.files().getFirst().sha256());
    }

    @Test
    void a_number_given_on_paper_is_taken_over_and_those_before_it_are_noted() {
        assertThat(issued(DAY, OptionalInt.of(144)).paper().number().text()).isEqualTo("144/KH-UBND");

        assertThat(issue(DAY, OptionalInt.of(144))).isEqualTo(new NumberTaken(144, 2026, 145));
        assertThat(issue(DAY, OptionalInt.of(7))).isEqualTo(new NumberTaken(7, 2026, 145));
        assertThat(issued(DAY, OptionalInt.empty()).paper().number().text()).isEqualTo("145/KH-UBND");
        assertThat(book()).isEqualTo(IntStream.rangeClosed(1, 145).boxed().toList());
    }

    @Test
    void after_any_acts_the_book_has_no_gap_and_no_double() {
        var random = new Random(5);
        for (var i = 0; i < 12; i++) issue(DAY, random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(1 + random.nextInt(40)));

        assertThat(book()).isEqualTo(IntStream.rangeClosed(1, book().size()).boxed().toList());
    }

    @Test
    void many_at_once_get_numbers_of_their_own() throws Exception {
        var numbers = new HashSet<String>();
        try (var pool = Executors.newFixedThreadPool(4)) {
            var running = IntStream.range(0, 8).<Future<Issued>>mapToObj(i -> pool.submit(() -> issued(DAY, OptionalInt.empty()))).toList();
            for (var one : running) numbers.add(one.get().paper().number().text());
        }
        assertThat(numbers).hasSize(8);
        assertThat(book()).hasSize(8);
    }

    @Test
    void the_database_itself_refuses_a_gap_and_a_double() {
        issued(DAY, OptionalInt.empty());
        for (var number : List.of(1, 3)) {
            assertThatThrownBy(() -> jdbc.sql("insert into documents.paper_number (unit_id, year, number) values (:unit, 2026, :number)")
                            .param("unit", commune.value())
                            .param("number", number)
                            .update())
                    .isInstanceOf(DataIntegrityViolationException.class);
        }
        assertThatThrownBy(() -> jdbc.sql("delete from documents.paper_number").update())
                .hasStackTraceContaining("permission denied");
    }

    @Test
    @Requirement("DOC-14")
    void papers_are_found_by_number_kind_and_text_with_and_without_tone_marks() {
        var paper = issued(DAY, OptionalInt.empty());

        for (var words : List.of("01/KH-UBND", "ke hoach giam ngheo", "Kế hoạch giảm nghèo", "xay moi", "tiếp cận", "mẫu")) {
            var found = found(words);
            if (words.equals("tiếp cận") || words.equals("mẫu")) assertThat(found).as(words).isEmpty();
            else assertThat(found).as(words).extracting(IssuedPaper::id).containsExactly(paper.id());
        }
        assertThat(found("xây mơi")).as("other marks are other words").isEmpty();
        assertThat(found("'; drop --")).isEmpty();
    }

    @Test
    @Requirement("DOC-14")
    void the_signed_file_is_added_and_no_earlier_one_is_lost() {
        var paper = issued(DAY, OptionalInt.empty());
        users.runAs(officer, () -> papers.keepSigned(paper.id(), new KeptFile("da-ky.pdf", new byte[] {9})));

        var page = browser.get().uri("/papers/" + paper.id().value()).with(users.signedIn(officer)).exchange();
        assertThat(page).hasStatusOk().bodyText().contains("da-ky.pdf", "01-KH-UBND.docx", "Đã ký", "chưa có chữ ký");
        assertThat(browser.get().uri("/papers?q=giam ngheo").with(users.signedIn(officer)).exchange()).hasStatusOk().bodyText().contains("01/KH-UBND");
        assertThat(browser.get().uri("/papers/file?format=XLSX").with(users.signedIn(officer)).exchange()).hasStatusOk();
    }

    @Test
    void nobody_issues_for_or_reads_the_archive_of_another_unit() {
        var paper = issued(DAY, OptionalInt.empty());
        var stranger = users.user(Role.COMMUNE_OFFICER, units.commune("Xã khác"));

        assertThatThrownBy(() -> users.as(stranger, () -> archive.issue(commune, GivenOfficialPapers.draft(), DAY, OptionalInt.empty())))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> users.as(stranger, () -> papers.one(paper.id()))).isInstanceOf(Forbidden.class);
        assertThat(users.as(stranger, () -> papers.list("", 1)).papers()).isEmpty();
    }

    private List<IssuedPaper> found(String words) {
        return users.as(officer, () -> papers.list(words, 1)).papers();
    }

    private List<Integer> book() {
        return jdbc.sql("select number from documents.paper_number where unit_id = :unit and year = 2026 order by number")
                .param("unit", commune.value())
                .query(Integer.class)
                .list();
    }

    private Issued issued(LocalDate day, OptionalInt wanted) {
        return (Issued) issue(day, wanted);
    }

    private IssueOutcome issue(LocalDate day, OptionalInt wanted) {
        return users.as(officer, () -> archive.issue(commune, GivenOfficialPapers.draft(), day, wanted));
    }
}
