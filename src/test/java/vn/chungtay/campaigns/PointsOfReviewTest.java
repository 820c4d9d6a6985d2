package vn.chungtay.campaigns;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chungtay.campaigns.CompleteSheet.one;
import static vn.chungtay.campaigns.CompleteSheet.with;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.chungtay.StoryTest;
import vn.chungtay.campaigns.GivenReview.Commune;
import vn.chungtay.campaigns.model.EntryFilter;
import vn.chungtay.campaigns.model.sheet.B1Sum;
import vn.chungtay.campaigns.model.sheet.SheetFault;
import vn.chungtay.campaigns.usecase.FillInSheet;
import vn.chungtay.campaigns.usecase.ReadCampaigns;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;
import vn.chungtay.standards.model.LocalTableDraft;
import vn.chungtay.standards.model.LocalTableKind;
import vn.chungtay.standards.usecase.DecideLocalTable;
import vn.chungtay.standards.usecase.LoadLocalTable;
import vn.chungtay.survey.Answer;
import vn.chungtay.survey.Answers;

/** Sheet B1 by the table that a province has approved. The points here are made up by the test. */
@StoryTest
class PointsOfReviewTest {

    private static final String TABLE =
            """
            ma_tieu_chi,tieu_chi,cach_chon,ma_tra_loi,tra_loi,nong_thon_thu,thanh_thi_thu
            NGUOI,THỬ NGHIỆM số người,mot,n1,Một người,7,9
            NGUOI,THỬ NGHIỆM số người,mot,n2,Hai người trở lên,5,6
            DO,THỬ NGHIỆM đồ dùng,nhieu,tl,Tủ lạnh,10,4
            DO,THỬ NGHIỆM đồ dùng,nhieu,tv,Máy thu hình,3,2
            """;

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private GivenReview given;

    @Autowired
    private GivenUsers users;

    @Autowired
    private FillInSheet sheets;

    @Autowired
    private ReadCampaigns read;

    @Autowired
    private LoadLocalTable load;

    @Autowired
    private DecideLocalTable decide;

    private Commune commune;
    private EntryId entry;
    private String page;

    @BeforeEach
    void a_household_of_the_list() {
        commune = given.commune();
        given.poor(commune.first());
        var campaign = given.opened(commune);
        entry = users.as(commune.officer(), () -> read.page(campaign, EntryFilter.ALL, 0, 1)).entries().getFirst().id();
        page = "/campaigns/" + campaign.value() + "/households/" + entry.value() + "/sheet?section=b1_sheet";
    }

    @Test
    void by_an_approved_table_the_sheet_asks_its_questions_adds_up_and_the_register_scores_the_same() {
        approved(TABLE, LocalDate.of(2026, 9, 1));
        begin();
        fill(byTable(complete()));

        assertThat(open().judgement().missing()).extracting(it -> it.question()).containsExactly("b1_column", "b1_1", "b1_2");
        fill(with(byTable(complete()), null, "b1_1", one("C2")));
        assertThat(open().points()).contains(new B1Sum("Bảng thử", 0, 2));
        fill(answered(byTable(complete())));

        assertThat(open().points()).contains(new B1Sum("Bảng thử", 18, 0));
        assertThat(browser.get().uri(page).with(users.signedIn(commune.head()))).hasStatusOk().bodyText()
                .contains("THỬ NGHIỆM đồ dùng", "Máy thu hình", "nong_thon_thu", "Tổng điểm chấm theo bảng điểm: 18 (Bảng thử)");
        takenIn();
        assertThat(users.as(commune.officer(), () -> read.entry(entry)).look().orElseThrow().points()).hasValue(18);
    }

    @Test
    void without_a_table_the_page_says_so_and_points_cannot_be_said_to_be_given_by_one() {
        begin();
        fill(byTable(complete()));

        assertThat(browser.get().uri(page).with(users.signedIn(commune.head()))).hasStatusOk().bodyText()
                .contains("Tỉnh chưa nhập bảng điểm B1");
        assertThat(users.as(commune.head(), () -> sheets.handIn(entry)))
                .isEqualTo(new FillInSheet.Answer.Faulty(List.of(new SheetFault.NoPointTable())));
        fill(with(with(complete(), null, "income_known_by", one("PAPER")), null, "paper_points", Answer.Number.of(120)));
        takenIn();
        assertThat(users.as(commune.officer(), () -> read.entry(entry)).look().orElseThrow().points()).hasValue(120);
    }

    @Test
    void a_table_that_was_replaced_meanwhile_asks_its_own_questions_anew() {
        approved(TABLE, LocalDate.of(2026, 9, 1));
        begin();
        fill(answered(byTable(complete())));
        approved(TABLE.replace("Tủ lạnh,10,4", "Tủ lạnh,11,4"), LocalDate.of(2026, 11, 1));

        assertThat(users.as(commune.head(), () -> sheets.handIn(entry)))
                .isEqualTo(new FillInSheet.Answer.Faulty(List.of(new SheetFault.TableReplaced())));
        fill(open().filled().answers());
        assertThat(open().points()).as("answers to the old table are no answers to the new one").contains(new B1Sum("Bảng thử", 0, 3));
        fill(answered(byTable(complete())));
        takenIn();
        assertThat(users.as(commune.officer(), () -> read.entry(entry)).look().orElseThrow().points()).hasValue(19);
    }

    private void approved(String csv, LocalDate from) {
        var maker = users.user(Role.PROVINCE_OFFICER, commune.province());
        var draft = new LocalTableDraft(
                LocalTableKind.B1_POINTS, commune.province(), "Bảng thử", from, "b1.csv", csv.getBytes(StandardCharsets.UTF_8));
        var loaded = (LoadLocalTable.Outcome.Loaded) users.as(maker, () -> load.load(draft));
        assertThat(users.as(commune.superior(), () -> decide.decide(loaded.id(), true, ""))).isEqualTo(DecideLocalTable.Outcome.DONE);
    }

    private void begin() {
        users.as(commune.head(), () -> sheets.begin(entry)).orElseThrow();
    }

    private FillInSheet.Open open() {
        return users.as(commune.head(), () -> sheets.open(entry));
    }

    private Answers complete() {
        return CompleteSheet.of(open().filled().answers());
    }

    private static Answers byTable(Answers answers) {
        return with(answers, null, "income_known_by", one("TABLE"));
    }

    private static Answers answered(Answers answers) {
        var all = with(answers, null, "b1_column", one("C1"));
        all = with(all, null, "b1_1", one("C2"));
        return with(all, null, "b1_2", Answer.Many.of(List.of("C1", "C2")));
    }

    private void fill(Answers answers) {
        var open = open();
        users.runAs(commune.head(), () -> sheets.save(entry, open.revision(), open.filled().with(answers)));
    }

    private void takenIn() {
        assertThat(users.as(commune.head(), () -> sheets.handIn(entry))).isEqualTo(new FillInSheet.Answer.Done());
        assertThat(users.as(commune.officer(), () -> sheets.takeIn(entry))).isEqualTo(new FillInSheet.Answer.Done());
    }
}
