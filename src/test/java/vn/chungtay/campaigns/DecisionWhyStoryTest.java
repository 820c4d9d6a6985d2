package vn.chungtay.campaigns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chungtay.StoryTest;
import vn.chungtay.approvals.Dossiers;
import vn.chungtay.approvals.Move;
import vn.chungtay.approvals.MoveResult;
import vn.chungtay.campaigns.GivenReview.Commune;
import vn.chungtay.campaigns.model.DecidedHousehold;
import vn.chungtay.campaigns.model.Decision;
import vn.chungtay.campaigns.model.why.Reproduction;
import vn.chungtay.campaigns.usecase.ExplainDecision;
import vn.chungtay.campaigns.usecase.ProposeDecision;
import vn.chungtay.campaigns.usecase.ProposeDecision.Answer;
import vn.chungtay.campaigns.usecase.ReadDecisions;
import vn.chungtay.campaigns.usecase.RecogniseDecision;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;
import vn.chungtay.identity.UserId;
import vn.chungtay.platform.Caller;
import vn.chungtay.registry.Cause;
import vn.chungtay.registry.HouseholdAct;
import vn.chungtay.registry.HouseholdRow;
import vn.chungtay.registry.usecase.ChangeHousehold;
import vn.chungtay.standards.model.Edition;
import vn.chungtay.standards.store.EditionStore;

/** Somebody has to account for a recognised result years later; the day of the stories is 21/11/2026. */
@StoryTest
class DecisionWhyStoryTest {

    private static final LocalDate DECIDED = LocalDate.of(2026, 11, 20);
    private static final Decision.Act ACT = new Decision.Act("125/QĐ-UBND", DECIDED, DECIDED);
    private static final String LINE = "standards/classification/income_line.yaml";

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private GivenReview given;

    @Autowired
    private GivenUsers users;

    @Autowired
    private ProposeDecision proposing;

    @Autowired
    private RecogniseDecision recognising;

    @Autowired
    private ReadDecisions read;

    @Autowired
    private ExplainDecision explain;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private ChangeHousehold acts;

    @Autowired
    private EditionStore editions;

    @Autowired
    private Edition current;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private Commune commune;
    private HouseholdRow stays;
    private HouseholdRow rises;
    private CampaignId campaign;

    @BeforeEach
    void two_poor_households_of_the_first_village_are_looked_at_and_settled() {
        commune = given.commune();
        stays = given.poor(commune.first());
        rises = given.poor(commune.first());
        campaign = given.opened(commune);
        given.look(commune.officer(), stays.id(), 4, Cause.NO_LAND);
        given.look(commune.officer(), rises.id(), 1);
        given.settle(campaign, commune.first());
    }

    @Test
    void the_page_of_a_household_tells_who_saw_voted_objected_advised_and_signed() {
        var list = recognised();
        var page = text(commune.officer(), why(list, rises));

        assertThat(page).contains("được công nhận là Hộ cận nghèo", "Quyết định số 125/QĐ-UBND ngày 20/11/2026");
        assertThat(page).contains("không quá chuẩn 1.500.000 đồng", "Điều 3 NĐ 07/2021/NĐ-CP", "dưới mức 3 chỉ số");
        assertThat(page).as("who collected").contains("Lần 1, ngày 12/10/2026: Hộ cận nghèo", "kết quả được công nhận", name(commune.officer()));
        assertThat(page).as("who voted").contains(
                "Họp ngày 15/10/2026 tại Nhà văn hóa", "30 đồng ý, 0 không đồng ý, 0 không có ý kiến, trên 30 người dự họp (40 người được mời)",
                "Chủ trì: Trưởng thôn; thư ký: Thư ký.");
        assertThat(page).as("posted").contains("Từ 16/10/2026 đến hết 21/10/2026 tại Nhà văn hóa (3 ngày làm việc)");
        assertThat(page).as("said against it").contains("Bà Hoa", "Hộ này có xe tải", "Giữ nguyên kết quả", "Đã xem lại, không có xe");
        assertThat(page).as("on its way").contains("Trình: ", "Cho ý kiến: " + name(commune.superior()), "Ký duyệt: " + name(commune.leader()), "Cấp số, ngày: ");
    }

    @Test
    void an_objection_that_came_after_the_decision_is_not_part_of_why_it_was_taken() {
        var list = recognised();
        object(rises, "2026-11-21", "Ông Lâm", "Hộ này vừa mua trâu");

        assertThat(text(commune.officer(), why(list, rises))).doesNotContain("Ông Lâm").contains("Bà Hoa");
    }

    @Test
    void a_decision_comes_out_again_byte_for_byte_after_its_households_changed_and_other_standards_were_loaded() {
        byEarlierEdition();
        var list = recognised();
        var before = again(list);

        users.as(commune.officer(), () -> acts.change(stays.id(), version(stays), new HouseholdAct.MoveOut(DECIDED.plusDays(1))));
        given.look(commune.officer(), rises.id(), 6, Cause.NO_CAPITAL);

        var after = again(list);
        assertThat(after).isEqualTo(before);
        assertThat(after.same()).isTrue();
        assertThat(after.listHash()).isEqualTo(after.signedHash()).isEqualTo(DecidedHousehold.hash(households(list)));
        assertThat(after.findingsNow()).isEqualTo(after.keptFindings());
        assertThat(text(commune.officer(), why(list, rises) + "?again=true"))
                .as("by the numbers of then").contains("không quá chuẩn 1.400.000 đồng", "Giống hệt kết quả đã công nhận, đến từng chữ");
        assertThat(computed(list))
                .contains("Cả 2 hộ cho kết quả giống hệt danh sách đã ký", after.listHash());
    }

    @Test
    void evidence_that_was_changed_behind_the_program_is_found_out_household_by_household() {
        var list = recognised();
        write("update registry.assessment set deprived = 7 where id = (select assessment_id from campaigns.decided where decision_id = ? and household_id = ?)",
                list.value(), rises.id().value());

        var again = again(list);

        assertThat(again.same()).isFalse();
        assertThat(again.differing()).extracting(DecidedHousehold::household).containsExactly(rises.id());
        assertThat(again.listHash()).isNotEqualTo(again.signedHash());
        assertThat(computed(list)).contains("Có 1 hộ cho kết quả khác");
        assertThat(text(commune.officer(), why(list, rises) + "?again=true")).contains("Khác kết quả đã công nhận", "Tính lại được");
        assertThat(text(commune.officer(), why(list, stays) + "?again=true")).contains("Giống hệt kết quả đã công nhận");
    }

    @Test
    void a_whole_list_is_computed_when_somebody_asks_and_not_by_opening_the_page() {
        var list = recognised();
        var before = looks();

        assertThat(text(commune.officer(), "/campaigns/decisions/" + list.value() + "/again"))
                .contains("Tính lại cả danh sách").doesNotContain("giống hệt danh sách đã ký");
        assertThat(looks(list.value())).as("nobody has computed it yet").isZero();
        assertThat(computed(list)).contains("Cả 2 hộ cho kết quả giống hệt danh sách đã ký");
        assertThat(looks(list.value())).as("one line for the list").isEqualTo(1);
        assertThat(looks()).as("no household was shown").isEqualTo(before);
    }

    @Test
    void of_a_computed_list_those_are_named_in_the_trail_and_in_a_file_that_come_out_otherwise() {
        var list = recognised();
        write("update registry.assessment set deprived = 7 where id = (select assessment_id from campaigns.decided where decision_id = ? and household_id = ?)",
                list.value(), rises.id().value());

        computed(list);

        assertThat(looks(rises.id().value())).isPositive();
        assertThat(looks(stays.id().value())).isZero();
        var file = text(commune.officer(), "/campaigns/decisions/" + list.value() + "/again/file?format=CSV");
        assertThat(file).contains(rises.members().getFirst().details().name(), "Suối Cạn").doesNotContain("PRIVATE");
        assertThat(browser.get().uri("/campaigns/decisions/" + list.value() + "/again/file?format=CSV").with(users.signedIn(commune.head())))
                .hasStatus(403);
    }

    @Test
    void the_page_of_a_household_in_its_review_leads_to_why_it_is_on_its_list() {
        var list = recognised();
        var entry = why(list, rises).replaceAll(".*/", "");
        var campaign = system(() -> jdbc.sql("select campaign_id from campaigns.decision where id = ?").param(list.value()).query(UUID.class).single());

        assertThat(text(commune.officer(), "/campaigns/" + campaign + "/households/" + entry)).contains(why(list, rises));
    }

    private int looks() {
        return looks(stays.id().value(), rises.id().value());
    }

    private int looks(UUID... whom) {
        return system(() -> jdbc.sql("""
                select count(*) from audit.entry e join audit.subject s on s.line = e.number
                where e.kind = 'LOOKED' and e.user_id = ? and s.id = any (?)
                """).params(commune.officer().value(), whom).query(Integer.class).single());
    }

    private String computed(DecisionId list) {
        var answer = browser.post().uri("/campaigns/decisions/" + list.value() + "/again").with(users.signedIn(commune.officer())).with(csrf()).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    @Test
    void without_the_edition_of_then_it_says_so_instead_of_guessing() {
        var list = recognised();
        write("update registry.assessment set edition = null where household_id = ?", stays.id().value());

        var again = again(list);

        assertThat(again.unknown()).extracting(DecidedHousehold::household).containsExactly(stays.id());
        assertThat(again.same()).isFalse();
    }

    @Test
    void those_who_answer_for_the_village_read_it_and_the_head_of_another_does_not() {
        var list = recognised();
        var other = users.user(Role.VILLAGE_HEAD, commune.second());

        assertThat(text(commune.head(), why(list, rises))).contains("được công nhận là Hộ cận nghèo");
        assertThat(text(users.user(Role.PROVINCE_LEADER, commune.province()), why(list, rises)))
                .contains("không quá chuẩn 1.500.000 đồng", "Ký duyệt: ");
        assertThat(browser.get().uri(why(list, rises)).with(users.signedIn(other))).hasStatus(404);
        assertThat(text(commune.officer(), "/campaigns/decisions/" + list.value())).contains(why(list, rises));
    }

    /** The looks were decided by an earlier edition with a lower line, in the words that it had then. */
    private void byEarlierEdition() {
        var files = new TreeMap<>(current.files());
        files.compute(LINE, (_, text) -> text.replace("rural: 1500000", "rural: 1400000"));
        var earlier = Edition.of(Map.copyOf(files));
        system(() -> {
            editions.keep(earlier);
            return true;
        });
        write("""
                update registry.assessment a set edition = ?,
                    findings = replace(a.findings::text, '"threshold": 1500000', '"threshold": 1400000')::jsonb
                where a.id in (select assessment_id from campaigns.look l join campaigns.entry e on e.id = l.entry_id
                    where e.campaign_id = ?)
                """, earlier.id().value(), campaign.value());
    }

    private DecisionId recognised() {
        object(rises, "2026-10-17", "Bà Hoa", "Hộ này có xe tải");
        write("""
                update campaigns.objection set outcome = 'UNCHANGED', answer = 'Đã xem lại, không có xe', answered_on = '2026-10-20'
                where entry_id = (select id from campaigns.entry where campaign_id = ? and household_id = ?)
                """, campaign.value(), rises.id().value());
        var answer = users.as(commune.officer(), () -> proposing.propose(campaign));
        var list = ((Answer.Proposed) answer).decision();
        for (var who : List.of(commune.officer(), commune.superior(), commune.leader())) {
            assertThat(move(who, list)).isInstanceOf(MoveResult.Moved.class);
        }
        var version = users.as(commune.officer(), () -> read.find(list)).decision().version();
        assertThat(users.as(commune.archivist(), () -> recognising.recognise(list, version, ACT))).isEmpty();
        return list;
    }

    private MoveResult move(UserId who, DecisionId list) {
        return users.as(who, () -> {
            var standing = read.find(list).dossier().orElseThrow();
            return dossiers.move(standing.id(), standing.version(), new Move.Done(""));
        });
    }

    private void object(HouseholdRow household, String on, String who, String said) {
        write("""
                insert into campaigns.objection (id, posting_id, entry_id, received_on, by_whom, said, late, due_on)
                select gen_random_uuid(), p.posting_id, p.entry_id, ?::date, ?, ?, ?::date > '2026-10-21', ?::date + 7
                from campaigns.posted p join campaigns.entry e on e.id = p.entry_id
                where e.campaign_id = ? and e.household_id = ?
                """, on, who, said, on, on, campaign.value(), household.id().value());
    }

    private Reproduction again(DecisionId list) {
        return users.as(commune.officer(), () -> explain.again(list));
    }

    private List<DecidedHousehold> households(DecisionId list) {
        return users.as(commune.officer(), () -> read.households(list));
    }

    private String why(DecisionId list, HouseholdRow household) {
        var entry = system(() -> jdbc.sql("select id::text from campaigns.entry where campaign_id = ? and household_id = ?")
                .params(campaign.value(), household.id().value()).query(String.class).single());
        return "/campaigns/decisions/" + list.value() + "/households/" + entry;
    }

    private String name(UserId user) {
        return system(() -> jdbc.sql("select full_name from identity.pub_user where id = ?")
                .param(user.value()).query(String.class).single());
    }

    private int version(HouseholdRow household) {
        return system(() -> jdbc.sql("select version from registry.household where id = ?")
                .param(household.id().value()).query(Integer.class).single());
    }

    private String text(UserId who, String address) {
        var answer = browser.get().uri(address).with(users.signedIn(who)).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private void write(String sql, Object... values) {
        system(() -> jdbc.sql(sql).params(values).update());
    }

    private <T> T system(Supplier<T> work) {
        var found = new ArrayList<T>();
        Caller.SYSTEM.run(() -> transaction.executeWithoutResult(_ -> found.add(work.get())));
        return found.getFirst();
    }
}
