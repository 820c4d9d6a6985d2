package vn.chungtay.campaigns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.TestWorld;
import vn.chungtay.campaigns.GivenReview.Commune;
import vn.chungtay.campaigns.model.CampaignRefusal;
import vn.chungtay.campaigns.model.EntryReason;
import vn.chungtay.campaigns.model.request.Asked;
import vn.chungtay.campaigns.model.request.Reference;
import vn.chungtay.campaigns.model.request.RequestRefusal;
import vn.chungtay.campaigns.model.request.RequestState;
import vn.chungtay.campaigns.model.request.ReviewRequest;
import vn.chungtay.campaigns.model.request.Wish;
import vn.chungtay.campaigns.store.PublicCountStore;
import vn.chungtay.campaigns.store.SettledRequestStore;
import vn.chungtay.campaigns.usecase.HandleRequests;
import vn.chungtay.campaigns.usecase.ListAtCounter;
import vn.chungtay.campaigns.usecase.ListRequest;
import vn.chungtay.campaigns.usecase.ReadCampaigns;
import vn.chungtay.campaigns.usecase.ReadRequests;
import vn.chungtay.campaigns.usecase.RequestOutcome;
import vn.chungtay.campaigns.usecase.RequestReview;
import vn.chungtay.campaigns.usecase.TakeRequest;
import vn.chungtay.geography.Decision;
import vn.chungtay.geography.Naming;
import vn.chungtay.geography.UnitAct.Merger;
import vn.chungtay.geography.UnitChange;
import vn.chungtay.geography.UnitKind;
import vn.chungtay.geography.UnitRegister;
import vn.chungtay.geography.GivenUnits;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;
import vn.chungtay.identity.UserId;
import vn.chungtay.platform.Caller;
import vn.chungtay.platform.Stale;
import vn.chungtay.registry.GivenHouseholds;
import vn.chungtay.registry.GivenVillages;
import vn.chungtay.registry.HouseholdRow;

/** A household asks for a review, and is answered; the day of the stories is Saturday 21/11/2026. */
@StoryTest
class RequestStoryTest {

    private static final LocalDate TODAY = TestWorld.TODAY;
    private static final String NAME = "Triệu Thị Mùi";

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private GivenReview given;

    @Autowired
    private GivenRecognised lists;

    @Autowired
    private GivenUsers users;

    @Autowired
    private GivenUnits units;

    @Autowired
    private GivenHouseholds households;

    @Autowired
    private TakeRequest take;

    @Autowired
    private HandleRequests handle;

    @Autowired
    private ListRequest list;

    @Autowired
    private ListAtCounter counter;

    @Autowired
    private ReadRequests read;

    @Autowired
    private UnitRegister register;

    @Autowired
    private GivenVillages places;

    @Autowired
    private ReadCampaigns campaigns;

    @Autowired
    private RequestReview reviews;

    @Autowired
    private SettledRequestStore old;

    @Autowired
    private PublicCountStore counts;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private Commune commune;
    private HouseholdRow household;

    @BeforeEach
    void a_commune_with_a_household_that_is_not_poor() {
        commune = given.commune();
        household = households.in(commune.first()).code(code()).head(NAME).stored();
    }

    @Test
    @Requirement("REV-11")
    void who_has_judged_themselves_is_led_to_the_request_and_asks_their_commune() {
        assertThat(browser.get().uri("/public/self-check")).hasStatusOk().bodyText()
                .contains("Kết quả trên chỉ để tham khảo", "href=\"/public/requests\"");
        var alone = units.commune("Xã Bản Tự Xét");
        assertThat(browser.get().uri("/public/requests?q=ban tu xet")).hasStatusOk().bodyText()
                .contains("/public/requests/new?unit=" + alone.value());

        assertThat(send(Map.of())).hasStatus3xxRedirection();

        assertThat(newest().asked().fullName()).isEqualTo(NAME);
        assertThat(newest().unit()).isEqualTo(commune.id());
    }

    @Test
    void anybody_asks_without_an_account_and_follows_by_reference_what_the_commune_does() {
        assertThat(browser.get().uri("/public/requests")).hasStatusOk().bodyText().contains("Không cần đăng nhập", "Mã tra cứu");
        assertThat(browser.get().uri("/public/requests/new?unit=" + commune.id().value()))
                .hasStatusOk().bodyText().contains("Họ và tên chủ hộ", "Xin để trống ô này");

        var sent = send(Map.of());

        assertThat(sent).hasStatus3xxRedirection();
        var status = to(sent);
        assertThat(browser.get().uri(status)).hasStatusOk().bodyText()
                .contains("Đã nhận, UBND đang xem xét", "21/11/2026", "30/12/2026", "chưa đối chiếu", "<svg")
                .doesNotContain(NAME, "0912");
        var it = newest();
        assertThat(get(commune.officer(), "/")).bodyText().contains("giấy đề nghị rà soát chưa trả lời xong");
        assertThat(get(commune.officer(), "/review-requests")).bodyText().contains(NAME, "qua mạng", "Cán bộ cấp xã");

        done(as(commune.officer(), () -> handle.know(it.id(), it.version(), code(household))));
        assertThat(browser.get().uri(status)).bodyText().contains("Đã nhận, UBND đang xem xét").doesNotContain(NAME);
        var listed = done(as(commune.officer(), () -> list.list(it.id(), 2, Optional.empty())));

        assertThat(listed.state()).isEqualTo(RequestState.LISTED);
        assertThat(get(commune.officer(), "/households/" + household.id().value())).hasStatusOk().bodyText()
                .contains("Giấy đề nghị rà soát ngày 21/11/2026: Đang rà soát");
        var review = users.as(commune.officer(), () -> campaigns.campaign(Objects.requireNonNull(listed.found().campaign())));
        assertThat(review.month()).as("the regular review of November was opened for it").isEqualTo(11);
        assertThat(users.as(commune.officer(), () -> campaigns.entry(Objects.requireNonNull(listed.found().entry()))).reason())
                .isEqualTo(EntryReason.REQUEST);
        assertThat(browser.get().uri(status)).as("nobody learns that the register knows the household").bodyText()
                .contains("Đã nhận, UBND đang xem xét").doesNotContain("Đang rà soát", NAME);
    }

    @Test
    void a_request_that_is_sent_twice_is_there_once() {
        var once = UUID.randomUUID().toString();

        var first = send(Map.of("once", once));
        var again = send(Map.of("once", once));

        assertThat(to(again)).isEqualTo(to(first));
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void a_form_gone_back_to_and_filled_in_for_somebody_else_is_another_request() {
        var once = UUID.randomUUID().toString();

        var first = send(Map.of("once", once));
        var other = send(Map.of("once", once, "fullName", "Lý Văn Khánh"));

        assertThat(to(other)).isNotEqualTo(to(first));
        assertThat(to(send(Map.of("once", once, "fullName", "Lý Văn Khánh")))).isEqualTo(to(other));
        assertThat(count()).isEqualTo(2);
    }

    @Test
    void what_is_told_outside_is_the_same_whether_the_register_knows_the_number_or_not() {
        var inRegister = "001080" + "%06d".formatted(Math.floorMod(UUID.randomUUID().hashCode(), 900_000));
        households.in(commune.first()).nationalId(inRegister).stored();

        var known = browser.get().uri(to(send(Map.of("nationalId", inRegister)))).exchange();
        var unknown = browser.get().uri(to(send(Map.of("nationalId", "001080999999")))).exchange();

        assertThat(withoutReference(known)).isEqualTo(withoutReference(unknown));
    }

    @Test
    void what_cannot_be_is_given_back_as_it_was_typed_with_the_reason() {
        assertThat(send(Map.of("fullName", " "))).hasStatusOk().bodyText().contains("Chưa ghi họ và tên chủ hộ", "Ruộng bị lũ cuốn");
        assertThat(send(Map.of("nationalId", "12345"))).hasStatusOk().bodyText().contains("đúng 12 chữ số", NAME);
        assertThat(send(Map.of("bornIn", "2027"))).bodyText().contains("từ 1900 đến 2026");
        assertThat(send(Map.of("persons", "0"))).bodyText().contains("từ 1 đến 50");
        assertThat(send(Map.of("circumstances", "x".repeat(Asked.LONGEST_STORY + 1)))).bodyText().contains("2.000 ký tự");
        assertThat(send(Map.of("consent", ""))).bodyText().contains("Xin đánh dấu đồng ý");
        assertThat(send(Map.of("website", "http://x"))).bodyText().contains("Xin để trống ô này");
        assertThat(send(Map.of("village", given.commune().first().value().toString()))).bodyText().contains("không thuộc xã này");
        assertThat(count()).isZero();
    }

    @Test
    void one_address_sends_no_more_than_a_village_would_in_a_day() {
        var address = address();
        for (int i = 0; i < 40; i++) assertThat(send(Map.of(), address)).hasStatus3xxRedirection();

        assertThat(send(Map.of(), address)).hasStatus(429).bodyText().contains("nộp trực tiếp", NAME);
        assertThat(send(Map.of(), address())).hasStatus3xxRedirection();
        assertThat(count()).isEqualTo(41);
        assertThat(asked("select count(*) from campaigns.public_count where key like ?", "%" + address + "%")).isZero();
    }

    @Test
    void a_flooded_commune_still_takes_what_a_family_sends() {
        Caller.SYSTEM.run(() -> transaction.executeWithoutResult(_ -> {
            for (int i = 0; i < 300; i++) counts.count(TODAY, "commune " + commune.id().value());
        }));
        var address = address();
        for (int i = 0; i < 3; i++) assertThat(send(Map.of(), address)).hasStatus3xxRedirection();

        assertThat(send(Map.of(), address)).hasStatus(429);
        assertThat(send(Map.of(), address())).hasStatus3xxRedirection();
    }

    @Test
    void the_digest_of_an_address_cannot_be_found_by_trying_all_addresses() throws GeneralSecurityException {
        var address = address();
        send(Map.of(), address);

        var plain = MessageDigest.getInstance("SHA-256")
                .digest((TODAY + " address " + address).getBytes(StandardCharsets.UTF_8));
        assertThat(asked("select count(*) from campaigns.public_count where key = ?", HexFormat.of().formatHex(plain))).isZero();
    }

    @Test
    void nobody_finds_a_request_by_guessing_and_a_reference_typed_badly_is_told_as_such() {
        assertThat(browser.get().uri("/public/requests/" + Reference.next().grouped()))
                .hasStatusOk().bodyText().contains("Không có giấy đề nghị nào mang mã này");
        assertThat(browser.get().uri("/public/requests/status?reference=abc"))
                .hasStatusOk().bodyText().contains("Không có giấy đề nghị nào mang mã này");
        var status = to(send(Map.of())).replaceAll(".*/", "");
        assertThat(browser.get().uri("/public/requests/status?reference=" + status.toLowerCase().replace("-", " ")))
                .hasStatusOk().bodyText().contains(status);
    }

    @Test
    void a_refusal_is_prepared_by_one_taken_back_while_unsigned_and_signed_by_another() throws IOException {
        var it = atCounter();
        var page = "/review-requests/" + it.id().value();
        var refused = done(as(commune.leader(), () -> handle.prepareRefusal(it.id(), 1, "Hộ đã chuyển đi tỉnh khác.")));
        assertThat(refused.state().waitsFor()).contains(Role.COMMUNE_LEADER);
        assertThat(refusal(as(commune.leader(), () -> handle.signRefusal(it.id(), 2, "25/TB-UBND", TODAY))))
                .isInstanceOf(RequestRefusal.OwnRefusal.class);
        done(as(commune.officer(), () -> handle.takeRefusalBack(it.id(), 2)));
        done(as(commune.officer(), () -> handle.prepareRefusal(it.id(), 3, "Hộ không cư trú trong xã.")));
        assertThat(get(commune.leader(), "/")).bodyText().contains("văn bản từ chối chờ ký");
        assertThat(get(commune.leader(), page)).bodyText().contains("Ghi văn bản đã ký");
        assertThat(pdf(page + "/refusal/PDF")).contains("THÔNG BÁO", "Hộ không cư trú trong xã", NAME, "quyền khiếu nại");

        assertThat(refusal(as(commune.leader(), () -> handle.signRefusal(it.id(), 4, "số 25", TODAY))))
                .isInstanceOf(RequestRefusal.BadNumber.class);
        var signed = done(as(commune.leader(), () -> handle.signRefusal(it.id(), 4, "25/TB-UBND", TODAY)));

        assertThat(signed.state()).isEqualTo(RequestState.REFUSED);
        assertThat(asked("""
                select count(*) from audit.entry e join audit.subject s on s.line = e.number
                where s.id = ? and e.action = ? and e.after ->> 'number' = '25/TB-UBND'
                """, it.id().value(), CampaignsAction.REFUSE_REQUEST.code())).isEqualTo(1);
        assertThat(pdf(page + "/refusal/PDF")).contains("25/TB-UBND", "ngày 21 tháng 11 năm 2026");
        assertThat(browser.get().uri("/public/requests/" + it.reference().grouped())).bodyText().contains("Đã trả lời bằng văn bản");
        assertThat(refusal(as(commune.officer(), () -> handle.takeRefusalBack(it.id(), 5)))).isInstanceOf(RequestRefusal.NotFree.class);
        assertThatThrownBy(() -> system("update campaigns.review_request set refused_because = 'khác' where id = ?", it.id().value()))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("an answered request stays as it is");
    }

    @Test
    void long_after_a_public_request_was_settled_what_somebody_said_of_themselves_is_gone() {
        send(Map.of());
        var settled = newest();
        done(as(commune.officer(), () -> handle.prepareRefusal(settled.id(), 1, "Hộ không cư trú trong xã.")));
        done(as(commune.leader(), () -> handle.signRefusal(settled.id(), 2, "26/TB-UBND", TODAY)));
        var open = atCounter();

        Caller.SYSTEM.run(() -> transaction.executeWithoutResult(_ -> assertThat(old.clear(TODAY.minusDays(1), TODAY))
                .as("nothing was settled that long ago").doesNotContain(settled.id())));
        assertThat(get(commune.officer(), "/review-requests/" + settled.id().value())).bodyText().contains("xóa 730 ngày sau", "chưa đối chiếu");
        Caller.SYSTEM.run(() -> transaction.executeWithoutResult(_ -> old.clear(TODAY, TODAY)));

        var cleared = users.as(commune.officer(), () -> read.one(settled.id()));
        assertThat(cleared.asked().isCleared()).isTrue();
        assertThat(List.of(cleared.asked().phone(), cleared.asked().nationalId(), cleared.asked().circumstances())).containsOnly("");
        assertThat(cleared.state()).isEqualTo(RequestState.REFUSED);
        assertThat(get(commune.officer(), "/review-requests/" + settled.id().value())).hasStatusOk().bodyText()
                .contains("đã được xóa theo thời hạn lưu").doesNotContain(NAME);
        assertThat(users.as(commune.officer(), () -> read.one(open.id())).asked().fullName()).as("what is open stays").isEqualTo(NAME);
        assertThatThrownBy(() -> system("update campaigns.review_request set refused_because = 'khác' where id = ?", settled.id().value()))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void of_two_officers_at_once_the_second_is_told() {
        var it = atCounter();
        done(as(commune.officer(), () -> handle.know(it.id(), 1, code(household))));

        assertThatThrownBy(() -> as(commune.colleague(), () -> handle.prepareRefusal(it.id(), 1, "Trùng"))).isInstanceOf(Stale.class);
    }

    @Test
    void a_household_of_another_commune_is_not_linked() {
        var it = atCounter();
        var foreign = households.in(given.commune().first()).code(code()).stored();

        assertThat(refusal(as(commune.officer(), () -> handle.know(it.id(), 1, code(foreign)))))
                .isInstanceOf(RequestRefusal.NoSuchHousehold.class);
    }

    @Test
    void who_is_put_on_a_list_by_code_gets_receipt_and_clock_too() {
        var campaign = given.opened(commune);

        var it = done(as(commune.officer(), () -> counter.list(campaign, code(household), TODAY, Wish.LOW_CLASS, "Theo giấy")));

        assertThat(it.state()).isEqualTo(RequestState.LISTED);
        assertThat(it.asked().fullName()).isEqualTo(NAME);
        assertThat(it.due().day()).isEqualTo(LocalDate.of(2026, 12, 30));
        assertThat(get(commune.officer(), "/review-requests/" + it.id().value() + "/receipt"))
                .hasStatusOk().bodyText().contains(NAME, it.reference().grouped(), "<svg");
    }

    @Test
    void who_is_on_the_list_already_gets_receipt_and_clock_and_what_is_wrong_is_told_as_it_is() {
        var campaign = given.opened(commune);
        var first = listed();

        var second = done(as(commune.officer(), () -> counter.list(campaign, code(household), TODAY, Wish.LOW_CLASS, "Theo giấy")));

        assertThat(second.state()).isEqualTo(RequestState.LISTED);
        assertThat(second.found().entry()).isEqualTo(first.found().entry());
        assertThat(refusal(as(commune.officer(), () -> counter.list(campaign, code(household), TODAY, Wish.LOW_CLASS, "x".repeat(2001)))))
                .isInstanceOf(RequestRefusal.TooLong.class);
        given.look(commune.officer(), household.id(), 4);
        lists.recognised(campaign, 1, "125/QĐ-UBND");
        assertThat(refusal(as(commune.officer(), () -> counter.list(campaign, code(household), TODAY, Wish.LOW_CLASS, "Theo giấy"))))
                .isEqualTo(new RequestRefusal.OfReview(new CampaignRefusal.ListedAlready()));
    }

    @Test
    void a_request_to_a_commune_that_was_merged_is_answered_by_the_new_one() {
        var it = atCounter();
        var naming = new Naming("R" + UUID.randomUUID().toString().substring(0, 8), "Bình Yên", UnitKind.XA);
        var change = register.carryOut(
                new Merger(List.of(commune.id(), places.communeIn(commune.province())), commune.province(), naming), new Decision(LocalDate.of(2026, 11, 10), "NQ 1/NQ-HĐND"));
        assertThat(change).isInstanceOf(UnitChange.Done.class);
        var officer = users.user(Role.COMMUNE_OFFICER, ((UnitChange.Done) change).units().getFirst());

        var known = done(as(officer, () -> handle.know(it.id(), 1, code(household))));
        var listed = done(as(officer, () -> list.list(it.id(), known.version(), Optional.empty())));

        assertThat(listed.state()).isEqualTo(RequestState.LISTED);
    }

    @Test
    void a_household_that_takes_itself_off_the_list_has_withdrawn_and_one_that_left_otherwise_still_waits() {
        given.opened(commune);
        var withdrawn = listed();
        users.as(commune.officer(), () -> reviews.withdraw(Objects.requireNonNull(withdrawn.found().entry())));
        assertThat(found(withdrawn).state()).isEqualTo(RequestState.WITHDRAWN);

        household = households.in(commune.first()).code(code()).stored();
        var moved = listed();
        system("update campaigns.entry set left_on = '2026-11-21', left_why = 'MOVED_OUT' where id = ?",
                Objects.requireNonNull(moved.found().entry()).value());
        assertThat(found(moved).state()).isEqualTo(RequestState.DROPPED);
        assertThat(found(moved).state().waitsFor()).contains(Role.COMMUNE_OFFICER);
    }

    @Test
    void what_was_withdrawn_stays_so_when_the_household_comes_on_the_same_list_again() {
        given.opened(commune);
        var first = listed();
        var entry = Objects.requireNonNull(first.found().entry());
        users.as(commune.officer(), () -> reviews.withdraw(entry));

        var second = listed();

        assertThat(second.found().entry()).isEqualTo(entry);
        assertThat(second.state()).isEqualTo(RequestState.LISTED);
        assertThat(found(first).state()).isEqualTo(RequestState.WITHDRAWN);
        assertThat(get(commune.officer(), "/review-requests/" + first.id().value())).bodyText().contains("đã ra khỏi danh sách rà soát");
    }

    @Test
    void a_household_that_asks_after_its_result_is_looked_at_again_in_the_next_review() {
        var decided = inState(RequestState.ANSWERED);

        var again = listed();

        assertThat(again.state()).as("not answered by what was found before it asked").isEqualTo(RequestState.LISTED);
        assertThat(again.found().campaign()).isNotEqualTo(decided.found().campaign());
    }

    /** Each state is reached by what is done, and whoever has the next step sees it among what waits. */
    @ParameterizedTest
    @EnumSource(RequestState.class)
    void every_open_request_is_in_the_queue_of_who_does_the_next_step(RequestState state) {
        var it = inState(state);

        assertThat(it.state()).isEqualTo(state);
        var officer = users.as(commune.officer(), () -> read.waiting());
        var leader = users.as(commune.leader(), () -> read.waiting());
        if (!state.isOpen()) {
            assertThat(officer).isEmpty();
            assertThat(leader).isEmpty();
            return;
        }
        assertThat(officer).isPresent();
        assertThat(users.as(commune.officer(), () -> read.of(commune.id(), true, "", 0, 50)).requests())
                .extracting(ReviewRequest::id).contains(it.id());
        assertThat(leader.orElseThrow().toSign()).isEqualTo(state.waitsFor().filter(Role.COMMUNE_LEADER::equals).isPresent() ? 1 : 0);
    }

    @Test
    void a_late_clock_is_seen_by_officer_and_leader() {
        var it = done(as(commune.officer(), () -> take.atCounter(commune.id(), asked(), LocalDate.of(2026, 9, 20), UUID.randomUUID())));
        assertThat(it.due().day()).isEqualTo(LocalDate.of(2026, 10, 30));

        for (var who : new UserId[] {commune.officer(), commune.leader()}) {
            assertThat(get(who, "/")).bodyText().contains("1 quá hạn");
            assertThat(get(who, "/review-requests")).bodyText().contains("quá hạn");
        }
        assertThat(browser.get().uri("/public/requests/" + it.reference().grouped())).bodyText().contains("quá hạn");
    }

    @Test
    void somebody_from_elsewhere_sees_none_of_it() {
        var it = atCounter();
        var stranger = given.commune().officer();

        assertThat(get(stranger, "/review-requests/" + it.id().value())).hasStatus(404);
        assertThat(get(stranger, "/review-requests?unit=" + commune.id().value())).hasStatus(403);
        assertThat(get(commune.head(), "/review-requests?unit=" + commune.id().value())).hasStatus(403);
        assertThat(browser.get().uri("/review-requests/" + it.id().value())).hasStatus3xxRedirection();
        Integer seen = users.as(stranger, () -> transaction.execute(_ -> jdbc.sql("select count(*) from campaigns.review_request where id = ?")
                .param(it.id().value()).query(Integer.class).single()));
        assertThat(seen).isZero();
    }

    private static String code() {
        return "RS" + UUID.randomUUID().toString().substring(0, 12).toUpperCase();
    }

    private static String code(HouseholdRow it) {
        return Objects.requireNonNull(it.code());
    }

    private ReviewRequest inState(RequestState state) {
        var officer = commune.officer();
        return switch (state) {
            case RECEIVED -> atCounter();
            case KNOWN -> {
                var it = atCounter();
                yield done(as(officer, () -> handle.know(it.id(), 1, code(household))));
            }
            case LISTED -> listed();
            case DROPPED -> {
                var it = listed();
                system("update campaigns.entry set left_on = '2026-11-21', left_why = 'DISSOLVED' where id = ?",
                        Objects.requireNonNull(it.found().entry()).value());
                yield found(it);
            }
            case ANSWERED -> {
                given.opened(commune);
                var it = listed();
                given.look(officer, household.id(), 4);
                lists.recognised(Objects.requireNonNull(it.found().campaign()), 1, "125/QĐ-UBND");
                yield found(it);
            }
            case REFUSAL_PREPARED -> {
                var it = atCounter();
                yield done(as(officer, () -> handle.prepareRefusal(it.id(), 1, "Trùng giấy đã nộp.")));
            }
            case REFUSED -> {
                var it = inState(RequestState.REFUSAL_PREPARED);
                yield done(as(commune.leader(), () -> handle.signRefusal(it.id(), it.version(), "7/TB-UBND", TODAY)));
            }
            case WITHDRAWN -> {
                var it = atCounter();
                yield done(as(officer, () -> handle.withdraw(it.id(), 1, "Hộ không đề nghị nữa.")));
            }
        };
    }

    private ReviewRequest atCounter() {
        return done(as(commune.officer(), () -> take.atCounter(commune.id(), asked(), TODAY, UUID.randomUUID())));
    }

    private ReviewRequest listed() {
        var it = atCounter();
        var known = done(as(commune.officer(), () -> handle.know(it.id(), 1, code(household))));
        var open = users.as(commune.officer(), () -> list.reviews(it.id())).stream().findFirst();
        return done(as(commune.officer(), () -> list.list(it.id(), known.version(), open.map(one -> one.id()))));
    }

    private Asked asked() {
        return new Asked(Wish.LOW_CLASS, commune.first(), NAME, "1980", "", "", "", "4", "Ruộng bị lũ cuốn.");
    }

    private ReviewRequest found(ReviewRequest it) {
        return users.as(commune.officer(), () -> read.one(it.id()));
    }

    private ReviewRequest newest() {
        return users.as(commune.officer(), () -> read.of(commune.id(), true, "", 0, 50)).requests().getLast();
    }

    private int count() {
        return users.as(commune.officer(), () -> read.of(commune.id(), false, "", 0, 1)).total();
    }

    private RequestOutcome as(UserId who, java.util.concurrent.Callable<RequestOutcome> work) {
        return users.as(who, work);
    }

    private static ReviewRequest done(RequestOutcome outcome) {
        assertThat(outcome).isInstanceOf(RequestOutcome.Done.class);
        return ((RequestOutcome.Done) outcome).request();
    }

    private static RequestRefusal refusal(RequestOutcome outcome) {
        assertThat(outcome).isInstanceOf(RequestOutcome.Refused.class);
        return ((RequestOutcome.Refused) outcome).because();
    }

    private MvcTestResult send(Map<String, String> more) {
        return send(more, address());
    }

    private MvcTestResult send(Map<String, String> more, String address) {
        var typed = new HashMap<>(Map.of(
                "wish", "LOW_CLASS", "fullName", NAME, "phone", "0912 345 678", "circumstances", "Ruộng bị lũ cuốn.", "consent", "true",
                "once", UUID.randomUUID().toString(), "website", ""));
        typed.putAll(more);
        var request = browser.post().uri("/public/requests?unit=" + commune.id().value()).with(csrf()).with(it -> {
            it.setRemoteAddr(address);
            return it;
        });
        typed.forEach(request::param);
        return request.exchange();
    }

    /** One that no other test uses. */
    private static String address() {
        var bits = UUID.randomUUID().getLeastSignificantBits();
        return "10." + (bits & 255) + "." + (bits >> 8 & 255) + "." + (bits >> 16 & 255);
    }

    private MvcTestResult get(UserId who, String uri) {
        return browser.get().uri(uri).with(users.signedIn(who)).exchange();
    }

    private static String to(MvcTestResult answer) {
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }

    private static String withoutReference(MvcTestResult page) {
        assertThat(page).hasStatusOk();
        try {
            return page.getResponse().getContentAsString()
                    .replaceAll("([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}", "")
                    .replaceAll("<path[^>]*>", "")
                    .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String pdf(String uri) throws IOException {
        var file = get(commune.officer(), uri);
        assertThat(file).hasStatusOk();
        try (var document = Loader.loadPDF(file.getResponse().getContentAsByteArray())) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\\u00a0]+", " ").replaceAll("(?<=\\d) /", "/");
        }
    }

    private int asked(String sql, Object... values) {
        var found = new int[1];
        Caller.SYSTEM.run(() -> transaction.executeWithoutResult(_ -> found[0] = jdbc.sql(sql).params(values).query(Integer.class).single()));
        return found[0];
    }

    private void system(String sql, Object... values) {
        Caller.SYSTEM.run(() -> transaction.executeWithoutResult(_ -> jdbc.sql(sql).params(values).update()));
    }
}
